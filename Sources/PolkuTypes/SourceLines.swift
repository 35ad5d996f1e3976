/// Lines of Swift source, indented by how deep they stand.
struct SourceLines {
  private var lines: [String] = []
  private var depth = 0

  /// The lines, each with its end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func add(_ line: String) {
    lines.append(line.isEmpty ? "" : String(repeating: "  ", count: depth) + line)
  }

  /// A doc comment of one line.
  mutating func doc(_ text: String) { add("/// " + SwiftText.doc(text)) }

  /// A declaration with a body.
  mutating func block(_ head: String, _ body: (inout SourceLines) -> Void) {
    add(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    add("}")
  }
}
