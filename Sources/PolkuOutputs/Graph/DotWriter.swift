/// Writes the statements of a DOT file: one a line, indented, every value quoted.
struct DotWriter {
  /// What stands behind the name of an attribute.
  enum Value {
    case text(String)
    /// The inside of an HTML-like label, escaped already with ``DotText/markup(_:)``.
    case markup(String)
  }

  /// Attributes in the order in which they are written.
  typealias Attributes = [(name: String, value: Value)]

  private(set) var text = ""
  private var depth = 0

  private mutating func line(_ line: String) {
    for _ in 0..<(line.isEmpty ? 0 : depth) { text += "  " }
    text += line + "\n"
  }

  /// A comment of its own line.
  mutating func comment(_ words: String) { line("// " + DotText.comment(words)) }

  /// An empty line and a comment that heads what follows.
  mutating func section(_ words: String) {
    line("")
    comment(words)
  }

  mutating func open(_ statement: String) {
    line(statement + " {")
    depth += 1
  }

  mutating func openSubgraph(_ name: String, _ attributes: Attributes) {
    open("subgraph " + DotText.quoted(name))
    set(attributes)
  }

  mutating func close() {
    depth -= 1
    line("}")
  }

  /// Attributes of the graph or the subgraph that is open.
  mutating func set(_ attributes: Attributes) {
    for attribute in attributes { line(Self.assignment(attribute) + ";") }
  }

  /// What every `graph`, `node` or `edge` has that says nothing else.
  mutating func defaults(_ what: String, _ attributes: Attributes) { line(what + Self.list(attributes) + ";") }

  mutating func node(_ name: String, _ attributes: Attributes = []) {
    line(DotText.quoted(name) + Self.list(attributes) + ";")
  }

  mutating func edge(_ from: String, _ to: String, _ attributes: Attributes = []) {
    line(DotText.quoted(from) + " -> " + DotText.quoted(to) + Self.list(attributes) + ";")
  }

  /// Nodes that stand beside each other.
  mutating func sameRank(_ names: [String]) {
    guard names.count > 1 else { return }
    line("{ rank=\"same\"; " + names.map { DotText.quoted($0) + ";" }.joined(separator: " ") + " }")
  }

  private static func list(_ attributes: Attributes) -> String {
    attributes.isEmpty ? "" : " [" + attributes.map(assignment).joined(separator: ", ") + "]"
  }

  private static func assignment(_ attribute: (name: String, value: Value)) -> String {
    switch attribute.value {
    case .text(let text): attribute.name + "=" + DotText.quoted(text)
    case .markup(let markup): attribute.name + "=<" + markup + ">"
    }
  }
}

extension DotWriter.Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .text(value) }
}
