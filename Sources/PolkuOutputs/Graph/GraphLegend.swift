import PolkuModel
import PolkuSyntax

/// The legend of a picture: only what occurs in it.
struct GraphLegend {
  let scope: GraphScope
  let words: GraphWords
  let look: EdgeLook

  /// Draws the legend as the columns behind the last one.
  func write(_ writer: inout DotWriter, _ signs: Set<GraphSign>, _ edges: [GraphEdge], behind last: String?) {
    let samples = samples(edges)
    let shown = GraphSign.allCases.filter { signs.contains($0) }
    guard !samples.isEmpty || !shown.isEmpty else { return }
    writer.section(words.say("legend"))
    writer.openSubgraph(
      "cluster legend",
      [
        ("label", .text(words.say("legend"))), ("style", "dashed"), ("color", .text(GraphFrame.laneLine)),
        ("fontsize", "11"), ("margin", "10"),
      ])
    writer.node(
      "legend:top", [("label", ""), ("shape", "point"), ("style", "invis"), ("width", "0.01"), ("group", "rail")])
    var column = ["legend:top"]
    for (i, sample) in samples.enumerated() {
      let start = "legend:way-\(i + 1)"
      let name = DotText.wrapped(sample.name, 24)
      writer.node(start, [("label", .text(name)), ("shape", "plaintext"), ("style", "solid"), ("fontsize", "10")])
      writer.node(start + ":end", [("label", ""), ("shape", "point"), ("style", "invis"), ("width", "0.01")])
      writer.edge(start, start + ":end", sample.line + [("minlen", "2")])
      column.append(start)
    }
    for sign in shown {
      let name = "legend:\(sign)"
      writer.node(name, [("label", .text(label(sign)))] + Self.look(sign) + [("fontsize", "9")])
      column.append(name)
    }
    writer.sameRank(column)
    for (a, b) in zip(column, column.dropFirst()) {
      writer.edge(b, a, [("style", "invis"), ("weight", "10"), ("minlen", "0")])
    }
    writer.close()
    if let last { writer.edge(last, "legend:top", [("style", "invis"), ("weight", "100")]) }
  }

  /// Draws the legend as a row below the last one.
  func writeRow(_ writer: inout DotWriter, _ signs: Set<GraphSign>, _ edges: [GraphEdge], below last: String?) {
    let samples = samples(edges)
    let shown = GraphSign.allCases.filter { signs.contains($0) }
    guard !samples.isEmpty || !shown.isEmpty else { return }
    writer.section(words.say("legend"))
    var row = ["legend"]
    writer.node(
      "legend",
      [("label", .text(words.say("legend"))), ("shape", "plaintext"), ("style", "solid"), ("group", "titles")])
    for (i, sample) in samples.enumerated() {
      let start = "legend:way-\(i + 1)"
      writer.node(start, [("label", ""), ("shape", "point"), ("width", "0.05")])
      writer.node(
        start + ":name",
        [
          ("label", .text(DotText.wrapped(sample.name, 20))), ("shape", "plaintext"), ("style", "solid"),
          ("fontsize", "10"),
        ])
      row += [start, start + ":name"]
    }
    for sign in shown {
      writer.node("legend:\(sign)", [("label", .text(label(sign)))] + Self.look(sign) + [("fontsize", "9")])
      row.append("legend:\(sign)")
    }
    writer.sameRank(row)
    for (a, b) in zip(row, row.dropFirst()) {
      let sample = samples.enumerated().first { "legend:way-\($0.offset + 1)" == a }
      writer.edge(a, b, sample.map { $0.element.line + [("minlen", "4")] } ?? [("style", "invis")])
    }
    if let last { writer.edge(last, "legend", [("style", "invis"), ("weight", "50")]) }
  }

  private func samples(_ edges: [GraphEdge]) -> [(name: String, line: DotWriter.Attributes)] {
    var result: [(String, DotWriter.Attributes)] = []
    for walker in scope.walkers { result.append((words.title(walker.id), look.line([walker.id]))) }
    if edges.contains(where: { look.isEveryone($0) }) {
      result.append((words.say("everyone"), look.line([], isEveryone: true)))
    }
    if look.tellsApart, edges.contains(where: { $0.walkers.isEmpty }) { result.append((words.say("nobody"), [])) }
    return result
  }

  private func label(_ sign: GraphSign) -> String {
    switch sign {
    case .goal: words.say("goal")
    case .outcome: words.say("outcome")
    case .backstage: words.say("backstage")
    case .handover: words.say("handover")
    case .undescribed: words.say("undescribed")
    case .unknown: words.say("unknown.legend")
    case .planned: "○  " + words.say("planned.legend")
    case .going: "|  " + words.say("going.legend")
    case .critical: "!  " + words.say("critical")
    case .open: "?  " + words.say("open")
    }
  }

  private static func look(_ sign: GraphSign) -> DotWriter.Attributes {
    switch sign {
    case .critical:
      [
        ("shape", "octagon"), ("peripheries", "2"), ("style", "filled"), ("fillcolor", .text(GraphFrame.redFill)),
        ("color", .text(GraphFrame.red)), ("penwidth", "2"), ("margin", "0.05,0.03"),
      ]
    case .open: [("shape", "ellipse"), ("style", "filled,dashed"), ("fillcolor", "#fff3c4")]
    default: TouchpointNode.look([sign])
    }
  }
}
