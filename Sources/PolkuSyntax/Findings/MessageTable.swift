import PolkuLanguages

/// The sentences of one language, by key.
///
/// A table is a text of lines `key = sentence`, in which `{name}` is a place. `{count|one|many}` chooses
/// by a number: the first form for one, the second for any other. Lines that begin with a blank go on
/// with the sentence above, so that long ones can be read.
public struct MessageTable: Sendable {
  private let sentences: [String: String]
  /// The quotation marks of the language.
  let quotes: (open: String, close: String)
  private let code: String
  /// The keys of the language itself, in order, without those it has from another.
  public let keys: [String]

  /// Reads the sentences of a language; what it lacks is said as another language says it.
  public init(_ language: LanguageText, over other: MessageTable? = nil) {
    let table = TableText(language.words, sections: ["language"])
    let marks = table.entry("language", "quotes")?.words ?? []
    self.init(
      language.messages, code: table.entry("language", "code")?.words.first ?? "",
      quotes: (marks.first ?? "“", marks.last ?? "”"), over: other)
  }

  /// Reads a table from its text.
  private init(
    _ parts: [String], code: String, quotes: (open: String, close: String), over other: MessageTable?
  ) {
    self.code = code
    self.quotes = quotes
    var sentences: [String: String] = [:]
    var key = ""
    var sentence = ""
    sentences.reserveCapacity(3000)
    for line in parts.lazy.flatMap({ $0.utf8.split(separator: 0x0A) }) {
      if line.first == 0x20 {
        sentence += " " + Self.trimmed(line)
        continue
      }
      guard let equals = line.firstIndex(of: 0x3D) else { continue }
      sentences[key] = sentence
      key = Self.trimmed(line[..<equals])
      sentence = Self.trimmed(line[line.index(after: equals)...])
    }
    sentences[key] = sentence
    sentences[""] = nil
    keys = sentences.keys.sorted()
    self.sentences = other?.sentences.merging(sentences) { $1 } ?? sentences
  }

  /// The sentence of a key with its places open, or nil where the table lacks it.
  public subscript(key: String) -> String? { sentences[key] }

  /// A message said in this language; nil where the table lacks its key.
  public func say(_ message: Message) -> String? {
    guard let sentence = sentences[message.key] else { return nil }
    return fill(sentence, message.arguments)
  }

  /// The names of the places of a sentence, in order, each once.
  public static func places(of sentence: String) -> [String] {
    var names: [String] = []
    var rest = sentence.utf8[...]
    while let open = rest.firstIndex(of: 0x7B), let close = rest[open...].firstIndex(of: 0x7D) {
      let inside = rest[rest.index(after: open)..<close]
      let name = String(decoding: inside.prefix { $0 != 0x7C }, as: UTF8.self)
      if !names.contains(name) { names.append(name) }
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  private func fill(_ sentence: String, _ arguments: [Message.Argument]) -> String {
    var result = ""
    var rest = sentence.utf8[...]
    while let open = rest.firstIndex(of: 0x7B), let close = rest[open...].firstIndex(of: 0x7D) {
      result += String(decoding: rest[..<open], as: UTF8.self)
      let parts = rest[rest.index(after: open)..<close].split(separator: 0x7C, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      let value = arguments.first { $0.name == parts[0] }?.value ?? ""
      result += parts.count == 3 ? (value == "1" ? parts[1] : parts[2]) : placed(value)
      rest = rest[rest.index(after: close)...]
      // A list that was cut ends in three points; a fourth would only end the sentence.
      if rest.first == 0x2E, result.unicodeScalars.last == "…" { rest.removeFirst() }
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  /// A value with the language's own marks and words where ``Placed`` has put a sign for them.
  func placed(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 < 0x07 }) else { return value }
    var result: [UInt8] = []
    var rest = Array(value.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case Placed.open: result += quotes.open.utf8
      case Placed.close: result += quotes.close.utf8
      case Placed.term:
        let key = Self.text(until: Placed.termEnd, of: &rest)
        result += (sentences[key] ?? key).utf8
      case Placed.duration:
        let minutes = Double(Self.text(until: Placed.durationEnd, of: &rest)) ?? 0
        result += (Language.named(code) ?? .english).duration(minutes).utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func text(until end: UInt8, of bytes: inout ArraySlice<UInt8>) -> String {
    let text = bytes.prefix { $0 != end }
    bytes = bytes[text.endIndex...].dropFirst()
    return String(decoding: text, as: UTF8.self)
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> String {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
