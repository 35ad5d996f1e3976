import PolkuModel
import PolkuSyntax

/// How arrows of paths are drawn.
struct EdgeLook {
  let scope: GraphScope
  let words: GraphWords
  private let numbers: [DeclarationID: Int]

  init(_ scope: GraphScope, _ words: GraphWords) {
    self.scope = scope
    self.words = words
    numbers = Dictionary(scope.walkers.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether personas have to be told apart at all.
  var tellsApart: Bool { scope.walkers.count > 1 }

  /// Whether an arrow is the way of everyone in the picture.
  func isEveryone(_ edge: GraphEdge) -> Bool { tellsApart && edge.walkers.count == scope.walkers.count }

  func attributes(_ edge: GraphEdge, saysWords: Bool = true) -> DotWriter.Attributes {
    var result: DotWriter.Attributes = [("tooltip", .text(tooltip(edge)))]
    let label = scope.isLarge || !saysWords ? "" : label(edge)
    if !label.isEmpty { result.append(("label", .text(label))) }
    if !label.isEmpty { result.append(("labeltooltip", .text(tooltip(edge)))) }
    return result + line(edge.walkers, isEveryone: isEveryone(edge)) + marks(edge)
  }

  /// The line of one persona, of several, or of everyone.
  func line(_ walkers: [DeclarationID], isEveryone: Bool = false) -> DotWriter.Attributes {
    guard tellsApart, !walkers.isEmpty, !isEveryone else {
      return isEveryone ? [("penwidth", "2.2")] : []
    }
    let styles = walkers.prefix(4).map { WalkerStyle(number: numbers[$0] ?? 0) }
    let colors = styles.map(\.color).joined(separator: ":")
    if styles.count > 1 { return [("color", .text(colors)), ("penwidth", "1.4")] }
    return [
      ("color", .text(colors)), ("style", .text(styles[0].line)), ("arrowhead", .text(styles[0].head)),
      ("penwidth", "1.4"),
    ]
  }

  /// A ring at the tail for what is planned, a bar for what goes.
  private func marks(_ edge: GraphEdge) -> DotWriter.Attributes {
    guard scope.options.selection == nil, !(edge.since.isEmpty && edge.until.isEmpty) else { return [] }
    return [("dir", "both"), ("arrowtail", .text(edge.since.isEmpty ? "tee" : "odot"))]
  }

  /// The words at an arrow.
  func label(_ edge: GraphEdge) -> String {
    var lines: [String] = []
    var clauses: [String] = []
    if !edge.wait.isEmpty { clauses.append(words.clause(.after, edge.wait)) }
    if !edge.condition.isEmpty { clauses.append(words.clause(.when, edge.condition)) }
    if edge.isOtherwise { clauses.append(words.clause(.otherwise)) }
    lines += clauses
    lines += edge.labels.map { words.quoted($0) }
    if scope.options.selection == nil { lines += words.changes(edge.since, edge.until) }
    if tellsApart, !isEveryone(edge), !edge.walkers.isEmpty { lines.append("[" + words.names(edge.walkers) + "]") }
    return lines.map { DotText.wrapped($0, 17, lines: 5) }.joined(separator: "\n")
  }

  private func tooltip(_ edge: GraphEdge) -> String {
    func end(_ id: DeclarationID) -> String { id < 0 ? "?" : words.title(id) }
    var lines = [end(edge.from) + " → " + end(edge.to)]
    if !edge.wait.isEmpty { lines.append(words.clause(.after, edge.wait)) }
    if !edge.condition.isEmpty { lines.append(words.clause(.when, edge.condition)) }
    if edge.isOtherwise { lines.append(words.clause(.otherwise)) }
    lines += edge.labels
    lines += words.changes(edge.since, edge.until)
    let paths = edge.paths.map { $0 < 0 ? words.say("map") : words.title($0) }.sorted()
    lines.append(paths.joined(separator: "; "))
    if !edge.walkers.isEmpty { lines.append(words.titles(edge.walkers)) }
    return lines.joined(separator: "\n")
  }
}
