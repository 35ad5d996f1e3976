import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p304 = Rule(
    304, "goal-out-of-reach", .warning,
    sources: [.book("L2816–2822")],
    examples: Rule.Examples(
      bad: """
        path lead
          reaches: deal
          form -> deal when a call is agreed
          form -> mail otherwise -> news after 14 days -> mail after 14 days
        """,
      good: """
        path lead
          reaches: deal
          form -> deal when a call is agreed
          form -> mail otherwise -> news after 14 days -> mail after 14 days
          news -> deal when they open the price page
        """,
      quiet: """
        path lead
          reaches: deal
          form -> mail -> mail after 14 days
          mail -> deal when they answer
        """),
    check: { context, findings in P304.check(context, &findings) })
}

/// Circles of a path that the customer can enter and never leave: neither a goal, an ending nor `?` lies behind them.
///
/// Points that lead only into such a circle, or into a dead end (P303), are not reported for themselves: mending
/// that mends them. Out of a circle other paths of the same people may lead, or a touchpoint where customers may stop;
/// and a path that leaves open where it ends may end anywhere.
enum P304 {
  static let id = RuleID(304)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let stops = state.stops
      var others = state.continuations
      for path in state.completePaths(id) where !path.mayEndElsewhere(context) {
        let limbo = limbo(path, stops, &others)
        if !limbo.isEmpty { check(path, limbo, context, &findings) }
      }
    }
  }

  /// The points from which customers go on and on.
  private static func limbo(_ path: FlowGraph, _ stops: AcceptedStops, _ others: inout Continuations) -> [Int] {
    let own = path.graph.all.limbo(from: path.entries, targets: path.ends)
    if own.isEmpty { return [] }
    var leadsOn = [Bool](repeating: false, count: path.points.count)
    for arrow in path.graph.arrows { leadsOn[arrow.from] = true }
    let further = path.points.indices.filter { node in
      let point = path.points[node]
      return stops.contains(point) || !leadsOn[node] && others.goOn(from: point, besides: path.owner) { _ in true }
    }
    let targets = path.ends + further
    let limbo = path.graph.all.limbo(from: path.entries, targets: targets)
    let isLimbo = path.mask(limbo)
    let ways = limbo.filter { node in
      others.goOn(from: path.points[node], besides: path.owner) { arrow in
        path.node(of: arrow.to).map { !isLimbo[$0] } ?? true
      }
    }
    return ways.isEmpty ? limbo : path.graph.all.limbo(from: path.entries, targets: targets + ways)
  }

  private static func check(
    _ path: FlowGraph, _ limbo: [Int], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let parts = path.graph.view(keepNode: path.mask(limbo)).strongComponents()
    // A part that is left leads into another circle, or into a dead end outside them all.
    var isLeft = [Bool](repeating: false, count: parts.count)
    for arrow in path.graph.arrows where parts.component[arrow.from] >= 0 {
      if parts.component[arrow.to] != parts.component[arrow.from] { isLeft[parts.component[arrow.from]] = true }
    }
    var nearest = [Int](repeating: -1, count: parts.count)
    for node in path.reached().nodes where parts.component[node] >= 0 {
      let part = parts.component[node]
      if nearest[part] < 0 { nearest[part] = node }
    }
    for part in 0..<parts.count where !isLeft[part] {
      let nodes = parts.nodes(of: part)
      let names = path.names(nodes, model)
      findings.append(
        Finding(
          id, .warning, at: path.place(nearest[part], in: context),
          Message.counted(
            "P304.circle", nodes.count,
            ["name": names[0], "names": Model.list(names), "path": model.called(path.owner)])))
    }
  }
}
