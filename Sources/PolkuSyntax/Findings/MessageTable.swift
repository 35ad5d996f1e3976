/// The sentences of one language, by key.
///
/// A table is a text of lines `key = sentence`, in which `{name}` is a place. `{count|one|many}` chooses
/// by a number: the first form for one, the second for any other. Lines that begin with a blank go on
/// with the sentence above, so that long ones can be read.
public struct MessageTable: Sendable {
  private let sentences: [String: String]

  /// Reads a table from its text.
  public init(_ text: String) {
    var sentences: [String: String] = [:]
    var key = ""
    for line in text.utf8.split(separator: 0x0A) {
      if line.first == 0x20 {
        sentences[key]? += " " + Self.trimmed(line)
        continue
      }
      guard let equals = line.firstIndex(of: 0x3D) else { continue }
      key = Self.trimmed(line[..<equals])
      sentences[key] = Self.trimmed(line[line.index(after: equals)...])
    }
    self.sentences = sentences
  }

  /// The keys of the table, in order.
  public var keys: [String] { sentences.keys.sorted() }

  /// The sentence of a key with its places open, or nil where the table lacks it.
  public subscript(key: String) -> String? { sentences[key] }

  /// A message said in this language; nil where the table lacks its key.
  public func say(_ message: Message) -> String? {
    guard let sentence = sentences[message.key] else { return nil }
    return Self.fill(sentence, message.arguments)
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

  private static func fill(_ sentence: String, _ arguments: [Message.Argument]) -> String {
    var result = ""
    var rest = sentence.utf8[...]
    while let open = rest.firstIndex(of: 0x7B), let close = rest[open...].firstIndex(of: 0x7D) {
      result += String(decoding: rest[..<open], as: UTF8.self)
      let parts = rest[rest.index(after: open)..<close].split(separator: 0x7C, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      let value = arguments.first { $0.name == parts[0] }?.value ?? ""
      result += parts.count == 3 ? (value == "1" ? parts[1] : parts[2]) : value
      rest = rest[rest.index(after: close)...]
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> String {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
