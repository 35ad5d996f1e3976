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

  init(_ text: String) {
    var section = ""
    for line in text.split(separator: "\n") {
      let line = Self.trimmed(line)
      if line.isEmpty { continue }
      if line.first == "[", line.last == "]" {
        section = String(line.dropFirst().dropLast())
        sections[section] = []
        continue
      }
      guard let entry = Self.entry(line) else { continue }
      sections[section, default: []].append(entry)
    }
  }

  /// The words of a section without ids: a list over any number of lines.
  func list(_ section: String) -> [String] { (sections[section] ?? []).flatMap(\.words) }

  private static func entry(_ line: Substring) -> Entry? {
    let parts = split(line, at: UInt8(ascii: "|"), most: 2)
    let meaning = parts.count > 1 ? String(parts[1]) : ""
    let sides = split(parts[0], at: UInt8(ascii: "="), most: 2)
    guard sides.count == 2 else { return Entry(id: "", words: words(sides[0]), meaning: meaning) }
    return Entry(id: String(sides[0]), words: words(sides[1]), meaning: meaning)
  }

  private static func words(_ text: Substring) -> [String] {
    text.isEmpty ? [] : split(text, at: UInt8(ascii: ","), most: .max).map(String.init)
  }

  private static func split(_ text: Substring, at byte: UInt8, most: Int) -> [Substring] {
    text.utf8.split(separator: byte, maxSplits: most - 1, omittingEmptySubsequences: false).map {
      trimmed(Substring($0))
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var bytes = text.utf8[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return Substring(bytes)
  }
}
