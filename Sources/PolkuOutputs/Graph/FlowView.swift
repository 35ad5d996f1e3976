import PolkuModel
import PolkuSyntax

/// The touchpoints in their stages, and how the personas walk through them.
///
/// Graphviz keeps the order of ranks, but not that of clusters within a rank. So every touchpoint is
/// given its rank, which is a column, by an invisible rail that runs along the heads of the columns.
struct FlowView {
  let scope: GraphScope
  let frame: GraphFrame
  let words: GraphWords
  private let node: TouchpointNode
  private let look: EdgeLook
  private let marks: CriticalMarks
  private let edges: [GraphEdge]
  private let backward: [Bool]
  private let columns: StageColumns

  init(_ scope: GraphScope, _ words: GraphWords) {
    self.scope = scope
    self.words = words
    frame = GraphFrame(scope: scope, words: words)
    node = TouchpointNode(scope, words)
    look = EdgeLook(scope, words)
    marks = CriticalMarks(scope, words)
    edges = GraphEdge.all(scope)
    backward = FlowOrder.backward(scope, edges)
    columns = StageColumns(scope, edges, backward)
  }

  func dot() -> String {
    var writer = DotWriter()
    frame.open(&writer, direction: "LR", spacing: [("nodesep", "0.25"), ("ranksep", "0.22")])
    var signs: Set<GraphSign> = []
    for id in scope.touchpoints { signs.formUnion(node.signs(id)) }
    if !scope.criticals.isEmpty { signs.insert(.critical) }
    writeStages(&writer)
    writeOutside(&writer)
    signs.formUnion(RouteWriter(scope: scope, words: words, look: look).write(&writer, edges))
    marks.writeEdges(&writer)
    writeColumns(&writer)
    GraphLegend(scope: scope, words: words, look: look).write(&writer, signs, edges, behind: rail(columns.count - 1))
    writer.close()
    return writer.text
  }

  private func rail(_ column: Int) -> String { "column:\(column + 1)" }

  // MARK: - Stages

  private func writeStages(_ writer: inout DotWriter) {
    let inside = Dictionary(grouping: scope.touchpoints) { scope.stageNumber($0) ?? -1 }
    for (number, stage) in scope.stages.enumerated() {
      let name = scope.names[stage]
      let tooltip = words.tooltip(stage, [.phase, .exitWhen, .by, .takes, .atMost])
      writer.section(words.title(stage))
      writer.openSubgraph(
        "cluster " + name,
        [
          ("label", .text(DotText.wrapped(words.title(stage), 30))), ("tooltip", .text(tooltip)),
          ("id", GraphNames.anchor(name)), ("style", "filled"), ("fillcolor", .text(GraphFrame.laneFill)),
          ("color", .text(GraphFrame.laneLine)), ("fontsize", "13"), ("margin", "12"),
        ])
      for column in columns.stages[number] { writeRail(&writer, column) }
      let points = inside[number] ?? []
      for id in points { writer.node(scope.names[id], node.attributes(id)) }
      marks.writeNodes(&writer, in: number)
      if points.isEmpty, !scope.isFiltered {
        writer.node(
          "empty " + name,
          [
            ("label", .text(DotText.wrapped(words.nothing(in: stage), 30))), ("shape", "plaintext"), ("style", "solid"),
            ("fontcolor", .text(GraphFrame.grey)),
          ])
      }
      writer.close()
    }
    let inStages = Set(columns.stages.joined())
    for column in 0..<columns.count where !inStages.contains(column) { writeRail(&writer, column) }
  }

  private func writeRail(_ writer: inout DotWriter, _ column: Int) {
    writer.node(
      rail(column), [("label", ""), ("shape", "point"), ("style", "invis"), ("width", "0.01"), ("group", "rail")])
  }

  private func writeOutside(_ writer: inout DotWriter) {
    let outside = scope.touchpoints.filter { scope.stageNumber($0) == nil }
    if !outside.isEmpty { writer.section(words.say("stage.none")) }
    for id in outside { writer.node(scope.names[id], node.attributes(id)) }
    marks.writeNodes(&writer, in: nil)
  }

  // MARK: - Columns

  private func writeColumns(_ writer: inout DotWriter) {
    writer.section(words.say("layout"))
    for column in 1..<max(columns.count, 1) {
      writer.edge(rail(column - 1), rail(column), [("style", "invis"), ("weight", "100")])
    }
    var members = Array(repeating: [String](), count: columns.count)
    // What hangs below something else in its column, and what stands outside the box of its stage.
    var hasAbove = Set(scope.touchpoints.filter { scope.stageNumber($0) == nil }.map { scope.names[$0] })
    for (i, edge) in edges.enumerated() where !backward[i] && edge.from >= 0 && edge.to >= 0 {
      if columns.columns[edge.from] == columns.columns[edge.to] { hasAbove.insert(scope.names[edge.to]) }
    }
    for id in scope.touchpoints { members[columns.columns[id] ?? 0].append(scope.names[id]) }
    for mark in marks.marks {
      guard let column = column(mark) else { continue }
      members[column].append(mark.name)
      if mark.place.map({ scope.model.declarations[Int($0.from)].kind == .touchpoint }) ?? true {
        hasAbove.insert(mark.name)
      }
    }
    let filled = Set(scope.touchpoints.compactMap { scope.stageNumber($0) })
    for (number, stage) in scope.stages.enumerated() where !scope.isFiltered && !filled.contains(number) {
      members[columns.stages[number].lowerBound].append("empty " + scope.names[stage])
    }
    for (column, members) in members.enumerated() {
      writer.sameRank([rail(column)] + members)
      for name in members where !hasAbove.contains(name) {
        // Within a box, Graphviz draws what leads below what it leads to.
        writer.edge(name, rail(column), [("style", "invis"), ("weight", "1"), ("minlen", "0")])
      }
    }
  }

  /// The column of a mark; nil where it stands between two columns.
  private func column(_ mark: CriticalMarks.Mark) -> Int? {
    guard let place = mark.place else { return columns.count - 1 }
    func column(_ id: DeclarationID) -> Int? {
      columns.columns[id] ?? scope.stageNumber(id).map { columns.stages[$0].lowerBound }
    }
    guard let to = place.to else { return column(place.from) }
    return column(place.from) == column(to) ? column(to) : nil
  }
}
