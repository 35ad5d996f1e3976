/// A file as lines: what each says, whose it is, and every byte of it.
///
/// Reading never fails: any bytes give a tree, and printing the tree gives the bytes back.
public struct Tree: Sendable {
  /// How the language of a file was found.
  public enum LanguageOrigin: Sendable, Equatable {
    /// By a file line, the line of this number.
    case stated(Int)
    /// By the first line whose kind's word belongs to one language alone, the line of this number.
    case guessed(Int)
    /// Nothing said another.
    case fallback
  }

  /// The file.
  public let source: Source
  /// The language it was read in.
  public let language: Language
  /// How that language was found.
  public let languageOrigin: LanguageOrigin

  /// Every line, in the order of the file.
  public internal(set) var lines: [Line]

  /// The words that were not written as the language has them, in the order of the file.
  public internal(set) var misreadings: [Misreading]

  /// Reads a source.
  ///
  /// - Parameters:
  ///   - source: any bytes.
  ///   - language: the language to read in, or nil to find it in the file.
  public init(_ source: Source, language: Language? = nil) {
    let found = LanguageDetection.find(in: source)
    self.source = source
    self.language = language ?? found.language
    languageOrigin = found.origin
    var reader = TreeReader(source, self.language)
    reader.readAll()
    lines = reader.lines
    misreadings = reader.misreadings
  }

  /// The byte-order mark, if there is one, and the bytes of the lines: the bytes of the source.
  public var printed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    bytes += source.bytes[..<source.byteOrderMark]
    for i in lines.indices { bytes += source.bytes[Int(lines[i].start)..<end(of: i)] }
    return bytes
  }

  /// Behind the last byte of a line, its line end included.
  public func end(of line: Int) -> Int {
    line + 1 < lines.count ? Int(lines[line + 1].start) : source.bytes.count
  }

  /// Where an offset stands, as people and editors count.
  public func position(_ offset: Int) -> Position {
    let line = lineNumber(at: offset)
    let start = lines.isEmpty ? source.byteOrderMark : Int(lines[line].start)
    let before = String(decoding: source.bytes[start..<max(start, offset)], as: UTF8.self)
    return Position(line: line + 1, column: before.unicodeScalars.count + 1, utf16: before.utf16.count)
  }

  /// The number of the line that holds an offset, from 0.
  public func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(lines[middle].start) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
