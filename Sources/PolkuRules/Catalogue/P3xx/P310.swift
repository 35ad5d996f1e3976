import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p310 = Rule(
    310, "undeclared-bottleneck", .note,
    sources: [.success("L1822–1826"), .book("L2816–2817"), .field],
    examples: Rule.Examples(
      bad: """
        path buying
          reaches: deal
          ad -> blog -> lead hand-over
          search -> page -> lead hand-over
          lead hand-over -> deal
        """,
      good: """
        path buying
          reaches: deal
          ad -> blog -> lead hand-over
          search -> page -> lead hand-over
          lead hand-over -> deal
        critical limbo: Leads wait
          at: lead hand-over
        """,
      quiet: """
        path straight on
          reaches: deal
          ad -> blog -> deal
        """),
    check: { context, findings in P310.check(context, &findings) })
}

/// A touchpoint that every drawn route to a goal passes, while other points can be avoided, is no critical point.
///
/// Entries and goals themselves are left out, and so is everything where a `?` may lead to the goal. On a straight
/// line all points are passed, which says nothing. Linear but for the dominators, which are m log n.
enum P310 {
  static let id = RuleID(310)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      var passing: [DeclarationID: [GoalRoutes]] = [:]
      state.noteIncompletePaths(id)
      for routes in state.goalRoutes {
        for point in bottlenecks(routes) { passing[point, default: []].append(routes) }
      }
      for point in passing.keys.sorted() where !hasCritical(point, state) {
        let words: KeyValuePairs = [
          "name": model.called(point),
          "goals": Model.list(GoalRoutes.goals(of: passing[point] ?? []).map { model.called($0) }),
          "critical": model.word(.critical, in: model.declarations[Int(point)].file),
        ]
        findings.append(Finding(id, .note, at: model.location(point), Message("P310.bottleneck", words)))
      }
    }
  }

  /// The inner points that every route passes, where not all of them are such.
  static func bottlenecks(_ routes: GoalRoutes) -> [DeclarationID] {
    if routes.hasOpenOnWay { return [] }
    let all = routes.graph.all
    let ends = Set(routes.entries + routes.goalNodes)
    let chain = all.dominators(from: routes.entries).unavoidable(towards: routes.goalNodes).filter {
      !ends.contains($0)
    }
    if chain.isEmpty { return [] }
    let onWay = all.between(routes.entries, routes.goalNodes)
    let inner = onWay.indices.count { onWay[$0] && !ends.contains($0) }
    return inner > chain.count ? chain.map { routes.points[$0] } : []
  }

  private static func hasCritical(_ point: DeclarationID, _ state: CheckState) -> Bool {
    state.answers.at(point).contains { state.has($0) }
  }
}
