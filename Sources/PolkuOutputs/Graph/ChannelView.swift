import PolkuModel
import PolkuSyntax

/// The touchpoints on their channels, a row each, and the routes of the personas over the rows.
///
/// Rows are ranks, so Graphviz keeps their order; columns are the stages, kept straight by a grid of
/// points. Boxes around the rows would turn every line that crosses them aside.
/// A touchpoint on several channels stands in the first of them; the others point to it.
struct ChannelView {
  /// A lane: a channel, or what is known instead of one.
  private struct Lane: Hashable {
    var name: String
    var channel: DeclarationID
  }

  let scope: GraphScope
  let words: GraphWords
  private let frame: GraphFrame
  private let node: TouchpointNode
  private let look: EdgeLook
  private let edges: [GraphEdge]
  private let columns: StageColumns
  /// The lanes of each touchpoint, the one it stands in first.
  private var lanes: [DeclarationID: [Lane]] = [:]
  private var order: [Lane] = []
  private var inLane: [Lane: [DeclarationID]] = [:]

  init(_ scope: GraphScope, _ words: GraphWords) {
    self.scope = scope
    self.words = words
    frame = GraphFrame(scope: scope, words: words)
    var node = TouchpointNode(scope, words)
    node.saysChannels = false
    self.node = node
    look = EdgeLook(scope, words)
    edges = GraphEdge.all(scope, byWords: false)
    columns = StageColumns(scope, edges, FlowOrder.backward(scope, edges))
    for id in scope.touchpoints {
      let own = lanes(of: id)
      lanes[id] = own
      for lane in own { inLane[lane, default: []].append(id) }
    }
    let used = Set(lanes.values.joined())
    let special = ["none", "unknown", "unsaid", "backstage", "elsewhere"].map { Lane(name: "lane:" + $0, channel: -1) }
    order = used.filter { $0.channel >= 0 }.sorted { $0.name < $1.name } + special.filter { used.contains($0) }
  }

  private func lanes(of id: DeclarationID) -> [Lane] {
    let model = scope.model
    let channels = scope.sorted(model.named(id, .on).filter { scope.exists($0) })
    if !channels.isEmpty { return channels.map { Lane(name: scope.names[$0], channel: $0) } }
    if model.declarations[Int(id)].flags.contains(.outcome) || node.goals.contains(id) {
      return [Lane(name: "lane:elsewhere", channel: -1)]
    }
    if model.isUnknown(id, .on) { return [Lane(name: "lane:unknown", channel: -1)] }
    if model.isBackstage(id) { return [Lane(name: "lane:backstage", channel: -1)] }
    if model.fact(id, .on)?.state == Fact.State.none { return [Lane(name: "lane:none", channel: -1)] }
    return [Lane(name: "lane:unsaid", channel: -1)]
  }

  func dot() -> String {
    var writer = DotWriter()
    frame.open(
      &writer, direction: "TB",
      spacing: [("nodesep", "0.2"), ("ranksep", "0.45")] + (scope.isLarge ? [] : [("splines", "ortho")]))
    writeHeads(&writer)
    for lane in order { write(&writer, lane) }
    writer.section(words.say("layout"))
    for (above, below) in zip([Self.heads] + order.map(\.name), order.map(\.name)) {
      for cell in 0...lastCell {
        let isLine = cell > 0
        writer.edge(
          corner(above, cell), corner(below, cell),
          isLine
            ? [("dir", "none"), ("style", "dotted"), ("color", "#b4bdc7"), ("weight", "50"), ("tooltip", "")]
            : [("style", "invis"), ("weight", "50")])
      }
    }
    var routes = RouteWriter(scope: scope, words: words, look: look)
    routes.saysWords = false
    var signs = routes.write(&writer, edges) { closed($0) }
    for id in scope.touchpoints { signs.formUnion(node.signs(id)) }
    writeTwins(&writer)
    GraphLegend(scope: scope, words: words, look: look).writeRow(&writer, signs, edges, below: order.last?.name)
    writer.close()
    return writer.text
  }

  // MARK: - The grid

  private static let heads = "stages"

  /// The column behind the stages, for what has none.
  private var lastCell: Int {
    scope.stages.count + (scope.touchpoints.contains { cell($0) == scope.stages.count } ? 1 : 0)
  }

  private func cell(_ id: DeclarationID) -> Int { columns.near[id] ?? scope.stages.count }

  /// The point where a row begins a column; the first carries the row's title.
  private func corner(_ row: String, _ cell: Int) -> String { cell == 0 ? row : "\(row) \(cell)" }

  /// Writes a row: its title, then column by column what stands in it, each left of the next.
  private func writeRow(_ writer: inout DotWriter, _ row: String, _ cells: [[String]]) {
    var chain = [corner(row, 0)]
    for cell in 0..<lastCell {
      if cells.indices.contains(cell) { chain += cells[cell] }
      writer.node(
        corner(row, cell + 1),
        [("label", ""), ("shape", "point"), ("style", "invis"), ("width", "0.01"), ("group", "column \(cell + 1)")])
      chain.append(corner(row, cell + 1))
    }
    writer.sameRank(chain)
    for (a, b) in zip(chain, chain.dropFirst()) { writer.edge(a, b, [("style", "invis"), ("weight", "1")]) }
  }

  private func writeHeads(_ writer: inout DotWriter) {
    writer.section(words.language.words(.stage).first ?? "stage")
    writer.node(Self.heads, [("label", ""), ("shape", "plaintext"), ("style", "solid"), ("group", "titles")])
    for stage in scope.stages {
      writer.node(
        scope.names[stage],
        [
          ("id", GraphNames.anchor(scope.names[stage])), ("label", .text(DotText.wrapped(words.title(stage), 24))),
          ("shape", "plaintext"), ("style", "solid"), ("fontsize", "13"), ("tooltip", .text(words.title(stage))),
        ])
    }
    writeRow(&writer, Self.heads, scope.stages.map { [scope.names[$0]] })
  }

  private func write(_ writer: inout DotWriter, _ lane: Lane) {
    let title = title(lane)
    writer.section(title[0])
    writer.node(
      lane.name,
      [
        ("id", GraphNames.anchor(lane.name)),
        ("label", .text(title.map { DotText.wrapped($0, 24) }.joined(separator: "\n"))),
        ("tooltip", .text(title.joined(separator: "\n"))),
        ("style", .text(lane.channel < 0 ? "filled,dashed" : "filled")), ("fillcolor", "#dfe6ee"),
        ("color", .text(GraphFrame.laneLine)), ("fontsize", "12"), ("width", "2"), ("group", "titles"),
      ])
    var cells = Array(repeating: [(column: Int, name: String)](), count: scope.stages.count + 1)
    for id in inLane[lane] ?? [] {
      guard let own = lanes[id] else { continue }
      let name = own[0] == lane ? scope.names[id] : twin(id, lane)
      cells[cell(id)].append((columns.columns[id] ?? 0, name))
      if own[0] == lane {
        writer.node(name, node.attributes(id))
      } else {
        writer.node(
          name,
          [
            ("label", .text(DotText.wrapped(words.title(id), 24))), ("style", "rounded,dotted"), ("fontsize", "9"),
            ("tooltip", .text(words.say("channel.also") + ": " + words.title(id))), ("color", .text(GraphFrame.grey)),
          ])
      }
    }
    writeRow(&writer, lane.name, cells.map { $0.sorted { ($0.column, $0.name) < ($1.column, $1.name) }.map(\.name) })
  }

  private func title(_ lane: Lane) -> [String] {
    guard lane.channel >= 0 else { return [words.say("channel." + lane.name.split(separator: ":")[1])] }
    let personas = scope.options.personas.isEmpty ? scope.model.all(.persona) : scope.options.personas
    func those(_ field: Field) -> [DeclarationID] {
      scope.sorted(personas.filter { scope.model.named($0, field).contains(lane.channel) })
    }
    var title = [words.title(lane.channel)]
    if !those(.cannotUse).isEmpty {
      title.append("✗ " + words.say("channel.cannot", ["names": words.names(those(.cannotUse))]))
    }
    if !those(.avoids).isEmpty {
      title.append("~ " + words.say("channel.avoids", ["names": words.names(those(.avoids))]))
    }
    return title
  }

  private func twin(_ id: DeclarationID, _ lane: Lane) -> String { scope.names[id] + " on " + lane.name }

  private func writeTwins(_ writer: inout DotWriter) {
    let shared = scope.touchpoints.filter { (lanes[$0]?.count ?? 0) > 1 }
    guard !shared.isEmpty else { return }
    writer.section(words.say("channel.also"))
    for id in shared {
      for lane in lanes[id]?.dropFirst() ?? [] {
        writer.edge(
          scope.names[id], twin(id, lane),
          [
            ("dir", "none"), ("style", "dotted"), ("color", .text(GraphFrame.grey)), ("constraint", "false"),
            ("tooltip", .text(words.say("channel.also"))),
          ])
      }
    }
  }

  /// An arrow to a touchpoint none of whose channels its walkers can use: where their way breaks.
  private func closed(_ edge: GraphEdge) -> DotWriter.Attributes {
    guard edge.to >= 0 else { return [] }
    let channels = scope.model.named(edge.to, .on)
    guard !channels.isEmpty else { return [] }
    let shut = edge.walkers.filter { walker in
      let cannot = scope.model.named(walker, .cannotUse)
      return channels.allSatisfy { cannot.contains($0) }
    }
    guard !shut.isEmpty else { return [] }
    return [
      ("xlabel", .text("✗ " + DotText.wrapped(words.names(shut), 18))), ("fontcolor", .text(GraphFrame.red)),
      ("color", .text(GraphFrame.red)), ("style", "bold"),
      ("edgetooltip", .text(words.say("channel.closed", ["names": words.names(shut)]))),
    ]
  }
}
