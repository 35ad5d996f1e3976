import PolkuModel
import PolkuSyntax

/// Shows lines of files with their numbers, and a mark under the part that is spoken of.
struct Snippets {
  let model: Model
  let style: Style
  /// The width of the line numbers.
  let gutter: Int
  let width: Int

  /// Where something is: `--> path:line:column`.
  func arrow(_ arrow: String, _ location: Location) -> String {
    let tree = model.files[Int(location.file)].tree
    let position = tree.position(Int(location.range.start))
    let path = Visible.line(tree.source.path)
    return String(repeating: " ", count: gutter) + style.faint(arrow) + " \(path):\(position.line):\(position.column)"
  }

  /// The line of a finding with its mark.
  func block(_ location: Location, severity: Severity) -> [String] {
    guard let (number, line) = line(location) else { return [] }
    let mark = underline(line, "^")
    return [empty, numbered(number, line.text), empty + " " + style.severity(mark, severity)]
  }

  /// A place that belongs to a finding, and what it is; the line is not shown again where it was shown last.
  func label(_ location: Location, _ text: String, after last: Location) -> [String] {
    guard let (number, line) = line(location) else { return [] }
    let mark = empty + " " + style.faint(underline(line, "-")) + " " + text
    if let before = self.line(last), last.file == location.file, before.number == number, before.line.text == line.text
    {
      return [mark]
    }
    let start = last.file == location.file ? empty : arrow(":::", location)
    return [start, numbered(number, line.text), mark]
  }

  private func line(_ location: Location) -> (number: Int, line: SnippetLine)? {
    let tree = model.files[Int(location.file)].tree
    if tree.lines.isEmpty { return nil }
    let number = tree.lineNumber(at: Int(location.range.start))
    let text = Self.text(of: number, in: tree)
    return (number, SnippetLine(tree.source.bytes, line: text, part: location.range.offsets, width: width - gutter - 3))
  }

  /// A line without what ends it, and without the mark at the start of a file.
  static func text(of line: Int, in tree: Tree) -> Range<Int> {
    let start = max(Int(tree.lines[line].start), line == 0 ? tree.source.byteOrderMark : 0)
    return start..<max(start, Int(tree.lines[line].stop))
  }

  private func underline(_ line: SnippetLine, _ mark: String) -> String {
    String(repeating: " ", count: line.mark.lowerBound) + String(repeating: mark, count: line.mark.count)
  }

  private var empty: String { String(repeating: " ", count: gutter + 1) + style.faint("|") }

  private func numbered(_ number: Int, _ text: String) -> String {
    let digits = "\(number + 1)"
    let room = String(repeating: " ", count: max(0, gutter - digits.count))
    return style.faint(room + digits + " |") + (text.isEmpty ? "" : " " + text)
  }
}
