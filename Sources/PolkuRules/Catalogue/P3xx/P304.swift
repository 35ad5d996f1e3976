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
/// that mends them.
enum P304 {
  static let id = RuleID(304)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      for path in state.completePaths(id) { check(path, context, &findings) }
    }
  }

  private static func check(_ path: FlowGraph, _ context: CheckContext, _ findings: inout [Finding]) {
    let limbo = path.graph.all.limbo(from: path.entries, targets: path.ends)
    if limbo.isEmpty { return }
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
