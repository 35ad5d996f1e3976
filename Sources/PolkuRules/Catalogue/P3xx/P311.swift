import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p311 = Rule(
    311, "avoidable-critical", .note,
    sources: [.success("L1830–1831")],
    examples: Rule.Examples(
      bad: """
        path p: Buying
          reaches: deal
          ad -> call -> deal
          ad -> shop -> deal
        critical first: First call
          at: call
          unavoidable: yes
        """,
      good: """
        path p: Buying
          reaches: deal
          ad -> call -> deal
          search -> call
        critical first: First call
          at: call
          unavoidable: yes
        """,
      quiet: """
        path p: Buying
          reaches: deal
          ad -> call -> deal
          ad -> shop -> deal
        critical first: First call
          at: call
        """),
    check: { context, findings in P311.check(context, &findings) })
}

/// A critical point is called unavoidable, but a drawn route to a goal goes round it.
///
/// A critical point at several touchpoints is avoided by a route that passes none of them. Routes over a `?` prove
/// nothing. One search for each critical point that is called unavoidable at several places, and for the first few
/// routes that are shown; all others are read off the dominators.
enum P311 {
  static let id = RuleID(311)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let criticals = state.declared(.critical).filter { context.isYes($0, .unavoidable) }
      let places = criticals.map { context.touchpoints(of: $0).filter { state.has($0) } }
      state.noteIncompletePaths(id)
      var search = RouteSearch(state.goalRoutes, of: Set(places.joined()))
      for (critical, places) in zip(criticals, places) where !places.isEmpty {
        let avoided = search.routes(avoiding: places)
        if avoided.isEmpty { continue }
        add(critical, places, avoided, &search, context, &findings)
      }
    }
  }

  private static func add(
    _ critical: DeclarationID, _ places: [DeclarationID], _ avoided: [Int], _ search: inout RouteSearch,
    _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    guard let fact = context.stated(critical, .unavoidable) else { return }
    let goals = GoalRoutes.goals(of: avoided.prefix(6).map { search.all[$0] })
    let words: KeyValuePairs = [
      "critical": model.called(critical), "field": model.fieldWord(fact),
      "places": Model.list(places.map { model.called($0) }), "goals": Model.list(goals.map { model.called($0) }),
    ]
    let way = search.way(avoiding: places, in: avoided[0])
    let help = way.map { Message("P311.route", ["way": model.way($0)]) }
    findings.append(
      Finding(
        id, .note, at: model.location(fact), Message("P311.avoidable", words), help: help.map { [$0] } ?? []))
  }
}
