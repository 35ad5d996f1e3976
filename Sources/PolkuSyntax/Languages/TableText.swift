/// The text of a language table, read into sections of entries.
///
/// A table is a text so that a new language is one new file and no code:
/// ```
/// [kinds]
/// stage = vaihe, jakso | what it means
/// ```
/// A section is a line in brackets; an entry is an id, `=`, words with commas (the first is the
/// written form), and perhaps `|` and a meaning. Blank lines divide nothing.
struct TableText {
  struct Entry {
    let id: String
    let words: [String]
    let meaning: String
  }

  /// Entries in their order, by section.
  private(set) var sections: [String: [Entry]] = [:]
  /// Where the entry of each id stands in its section: a table is asked for every word of the vocabulary.
  private var places: [String: [String: Int]] = [:]

  /// Reads a table.
  ///
  /// - Parameter wanted: the sections to read, or nil for all of them.
  init(_ text: String, sections wanted: Set<String>? = nil) {
    // The tables are read at every start of the tool: over bytes this takes a quarter of the time.
    let bytes = Array(text.utf8)
    var section = ""
    var entries: [Entry] = []
    var isWanted = true
    var at = 0
    while at < bytes.count {
      let end = Self.find(0x0A, bytes, at..<bytes.count)
      let line = Self.trimmed(bytes, at..<end)
      at = end + 1
      if line.isEmpty { continue }
      if bytes[line.lowerBound] == 0x5B, bytes[line.upperBound - 1] == 0x5D {
        sections[section, default: []] += entries
        section = Self.string(bytes, line.lowerBound + 1..<line.upperBound - 1)
        entries = []
        isWanted = wanted?.contains(section) ?? true
      } else if isWanted {
        entries.append(Self.entry(bytes, line))
      }
    }
    sections[section, default: []] += entries
    for (section, entries) in sections {
      var found: [String: Int] = [:]
      for (i, entry) in entries.enumerated() where found[entry.id] == nil { found[entry.id] = i }
      places[section] = found
    }
  }

  /// The entry of an id in a section, or nil.
  func entry(_ section: String, _ id: String) -> Entry? {
    places[section]?[id].flatMap { sections[section]?[$0] }
  }

  /// The words of a section without ids: a list over any number of lines.
  func list(_ section: String) -> [String] { (sections[section] ?? []).flatMap(\.words) }

  private static func entry(_ bytes: [UInt8], _ line: Range<Int>) -> Entry {
    let bar = find(0x7C, bytes, line)
    let meaning = bar < line.upperBound ? string(bytes, bar + 1..<line.upperBound) : ""
    let equals = find(0x3D, bytes, line.lowerBound..<bar)
    guard equals < bar else {
      return Entry(id: "", words: words(bytes, line.lowerBound..<bar), meaning: meaning)
    }
    return Entry(
      id: string(bytes, line.lowerBound..<equals), words: words(bytes, equals + 1..<bar), meaning: meaning)
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    let range = trimmed(bytes, range)
    if range.isEmpty { return [] }
    var words: [String] = []
    var at = range.lowerBound
    while at <= range.upperBound {
      let end = find(0x2C, bytes, at..<range.upperBound)
      words.append(string(bytes, at..<end))
      at = end + 1
    }
    return words
  }

  /// The first place of a byte, or the end of the range.
  private static func find(_ byte: UInt8, _ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i] != byte { i += 1 }
    return i
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(bytes, range)], as: UTF8.self)
  }
}
