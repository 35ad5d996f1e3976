import PolkuModel
import PolkuSyntax

/// Writes the arrows of paths, and a point for every open question.
struct RouteWriter {
  let scope: GraphScope
  let words: GraphWords
  let look: EdgeLook
  var saysWords = true

  /// Writes arrows between nodes whose ranks are given already; returns what the legend has to explain.
  ///
  /// - Parameter extra: attributes a view adds to an arrow, instead of those of the same name.
  func write(
    _ writer: inout DotWriter, _ edges: [GraphEdge], extra: (GraphEdge) -> DotWriter.Attributes = { _ in [] }
  ) -> Set<GraphSign> {
    var signs: Set<GraphSign> = []
    guard !edges.isEmpty else { return signs }
    writer.section(words.say("flows"))
    var open = 0
    func name(_ id: DeclarationID) -> String { id < 0 ? "open:\(open)" : scope.names[id] }
    for edge in edges {
      let isOpen = edge.from < 0 || edge.to < 0
      if isOpen {
        open += 1
        signs.insert(.open)
        writer.node(
          name(Arrow.open),
          [
            ("id", GraphNames.anchor(name(Arrow.open))), ("label", "?"), ("shape", "circle"),
            ("style", "filled,dashed"),
            ("fillcolor", "#fff3c4"), ("fontsize", "14"), ("margin", "0.02"), ("tooltip", .text(words.say("open"))),
          ])
      }
      if scope.options.selection == nil, !edge.since.isEmpty { signs.insert(.planned) }
      if scope.options.selection == nil, !edge.until.isEmpty { signs.insert(.going) }
      let more = extra(edge)
      var attributes = look.attributes(edge, saysWords: saysWords).filter { own in
        !more.contains { $0.name == own.name }
      }
      attributes += more
      // The rail alone decides on columns; an arrow has a say only where its end has no column.
      if !isOpen { attributes.append(("constraint", "false")) }
      writer.edge(name(edge.from), name(edge.to), attributes)
    }
    return signs
  }
}
