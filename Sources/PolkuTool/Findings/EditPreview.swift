import PolkuModel
import PolkuSyntax

/// Shows what an edit would make of the lines it touches: `~` a changed line, `+` a new one, `-` one that goes.
struct EditPreview {
  let model: Model
  let style: Style
  let gutter: Int
  let width: Int
  /// Where lines are called by name, as in `line 12`, and not only numbered: the words for it.
  var messages: Messages?

  /// An edit may touch a line in each of thousands of places; the first few show what it does.
  private static let limit = 6

  /// How many bytes of lines are looked at; a thousand findings in one line of megabytes must not each read it all.
  private static let longest = 50_000

  func lines(_ edit: Edit) -> [String] {
    let changes = edit.changes.sorted { $0.location < $1.location }
    var result: [String] = []
    var first = 0
    while first < changes.count {
      var end = first + 1
      // Changes of one line are shown together, as it will read.
      while end < changes.count, touchesSameLine(changes[end - 1], changes[end]) { end += 1 }
      let group = lines(changes[first..<end])
      if result.count + group.count > Self.limit {
        result.append(String(repeating: " ", count: gutter + 1) + "…")
        return result
      }
      result += group
      first = end
    }
    return result
  }

  private func touchesSameLine(_ a: Edit.Change, _ b: Edit.Change) -> Bool {
    guard a.location.file == b.location.file else { return false }
    let tree = model.files[Int(a.location.file)].tree
    return tree.lineNumber(at: Int(a.location.range.end)) == tree.lineNumber(at: Int(b.location.range.start))
  }

  private func lines(_ changes: ArraySlice<Edit.Change>) -> [String] {
    guard let first = changes.first, let last = changes.last else { return [] }
    let tree = model.files[Int(first.location.file)].tree
    if tree.lines.isEmpty { return [] }
    let number = tree.lineNumber(at: Int(first.location.range.start))
    let lastNumber = tree.lineNumber(at: Int(last.location.range.end))
    let start = Snippets.text(of: number, in: tree).lowerBound
    let end = max(Snippets.text(of: lastNumber, in: tree).upperBound, Int(last.location.range.end))
    if end - start > Self.longest { return [] }
    var bytes: [UInt8] = []
    var at = start
    for change in changes {
      let range = change.location.range.offsets
      if range.lowerBound > at { bytes += tree.source.bytes[at..<range.lowerBound] }
      bytes += change.replacement.utf8
      at = max(at, range.upperBound)
    }
    if end > at { bytes += tree.source.bytes[at..<end] }
    return compare(Self.split(Array(tree.source.bytes[start..<end])), Self.split(bytes), number)
  }

  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Array(line.last == 0x0D ? line.dropLast() : line)
    }
  }

  private func compare(_ old: [[UInt8]], _ new: [[UInt8]], _ number: Int) -> [String] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let gone = old[start..<old.count - tail]
    let come = new[start..<new.count - tail]
    if gone.count == come.count {
      return come.indices.map { row($0 + number, "~", come[$0], old[$0]) }
    }
    return gone.indices.map { row($0 + number, "-", gone[$0], []) }
      + come.indices.map { row($0 + number, "+", come[$0], []) }
  }

  private func row(_ number: Int, _ sign: String, _ line: [UInt8], _ old: [UInt8]) -> String {
    var same = 0
    while same < min(line.count, old.count), line[same] == old[same] { same += 1 }
    while same > 0, same < line.count, line[same] & 0xC0 == 0x80 { same -= 1 }
    let shown = SnippetLine(line, line: 0..<line.count, part: same..<same, width: width - gutter - 3)
    let margin = style.faint(margin(number))
    if messages != nil, sign == "~" { return margin + "   " + style.added(shown.text) }
    return margin + " " + (sign == "-" ? style.removed("-") : style.added(sign)) + " " + shown.text
  }

  private func margin(_ line: Int) -> String {
    if let messages { return Wrapping.padded(RoomSnippets.name(line, messages), gutter) }
    let digits = "\(line + 1)"
    return String(repeating: " ", count: max(0, gutter - digits.count)) + digits
  }
}
