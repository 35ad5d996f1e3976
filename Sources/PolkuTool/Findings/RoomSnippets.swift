import PolkuModel
import PolkuSyntax

/// Shows lines of files as one speaks of them, `line 12` and what it says, with a mark under the part that is meant.
struct RoomSnippets {
  let model: Model
  let messages: Messages
  let style: Style
  /// How many columns what stands before the lines takes.
  let margin: Int
  let width: Int

  /// How far the body of a finding is moved in.
  static let indent = 2

  /// How many other places are shown; a rule may point out dozens.
  private static let most = 4

  /// The margin for places, so that their lines stand in one column.
  static func margin(_ places: [Location], _ model: Model, _ messages: Messages) -> Int {
    places.map { place in
      let tree = model.files[Int(place.file)].tree
      return DisplayWidth.of(name(tree.lineNumber(at: Int(place.range.start)), messages))
    }.reduce(0, max)
  }

  /// What a line is called, moved in.
  static func name(_ line: Int, _ messages: Messages) -> String {
    let name = messages.say(Message("tool.ask.line", ["line": "\(line + 1)"]))
    return String(repeating: " ", count: indent) + Visible.line(name)
  }

  /// The line of a finding with its mark, and the other places that belong to it.
  func lines(_ finding: Finding) -> [String] {
    var lines = place(finding.location, nil, after: nil) { style.severity($0, finding.severity) }
    var last = finding.location
    for label in finding.labels.prefix(Self.most) {
      lines += place(label.location, label.message, after: last) { style.faint($0) }
      last = label.location
    }
    let more = finding.labels.count - Self.most
    if more > 0 {
      let text = Visible.line(messages.say(Message("tool.check.voice.places", ["count": "\(more)"])))
      lines += Wrapping.lines(text, width: width - margin - 3).map { empty + $0 }
    }
    return lines
  }

  private var empty: String { String(repeating: " ", count: margin + 3) }

  /// A line and what is said of a part of it; the line is not shown again where it was shown last.
  private func place(
    _ location: Location, _ message: Message?, after last: Location?, _ colour: (String) -> String
  ) -> [String] {
    let tree = model.files[Int(location.file)].tree
    if tree.lines.isEmpty { return [] }
    let number = tree.lineNumber(at: Int(location.range.start))
    let text = Snippets.text(of: number, in: tree)
    let line = SnippetLine(
      tree.source.bytes, line: text, part: location.range.offsets, width: width - margin - 3)
    let sign = message == nil ? "^" : "-"
    let mark = String(repeating: " ", count: line.mark.lowerBound)
    var lines: [String] = []
    if last?.file != location.file, message != nil {
      lines.append(String(repeating: " ", count: Self.indent) + Visible.line(tree.source.path))
    }
    if last.map({ !isShown(location, number, line, after: $0) }) ?? true {
      let name = Wrapping.padded(Self.name(number, messages), margin)
      lines.append(style.faint(name) + (line.text.isEmpty ? "" : "   " + line.text))
    }
    let marked = empty + mark + colour(String(repeating: sign, count: line.mark.count))
    guard let message else { return lines + [marked] }
    let said = Visible.line(messages.say(message))
    if margin + 3 + line.mark.upperBound + 1 + DisplayWidth.of(said) <= width { return lines + [marked + " " + said] }
    return lines + [marked] + Wrapping.lines(said, width: width - margin - 3).map { empty + $0 }
  }

  private func isShown(_ location: Location, _ number: Int, _ line: SnippetLine, after last: Location) -> Bool {
    guard last.file == location.file else { return false }
    let tree = model.files[Int(last.file)].tree
    guard tree.lineNumber(at: Int(last.range.start)) == number else { return false }
    // A long line is shown around the part that is meant, so it may read otherwise.
    let before = SnippetLine(
      tree.source.bytes, line: Snippets.text(of: number, in: tree), part: last.range.offsets, width: width - margin - 3)
    return before.text == line.text
  }
}
