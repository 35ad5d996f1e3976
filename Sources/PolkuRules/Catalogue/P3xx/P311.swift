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
/// Where it is said for whom it is critical, the paths of others prove nothing. A critical point at several touchpoints
/// is avoided by a route that passes none of them. Routes over a `?` prove nothing. One search for each critical point
/// that is called unavoidable at several places, and for the first few routes that are shown; all others are read off
/// the dominators.
enum P311 {
  static let id = RuleID(311)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let criticals = state.declared(.critical).filter { context.isYes($0, .unavoidable) }
      let everyPlace = criticals.map { context.touchpoints(of: $0).filter { state.has($0) } }
      let (paths, places) = (state.completePaths(id), Set(everyPlace.joined()))
      var search = RouteSearch(state.goalRoutes, of: places)
      // Searches among the paths of some people cost as much as these, and a hostile map has many sorts of people.
      var own: [[DeclarationID]: RouteSearch] = [:]
      var steps = 1_000_000
      for (critical, here) in zip(criticals, everyPlace) where !here.isEmpty {
        guard let people = people(of: critical, context) else {
          check(critical, here, &search, context, &findings)
          continue
        }
        if own[people] == nil {
          let walked = paths.filter { state.continuations.mayWalk($0.owner, people) }
          steps -= walked.reduce(paths.count) { $0 + $1.points.count + $1.arrows.count }
          if steps < 0 { continue }
          own[people] = RouteSearch(GoalRoutes.all(walked, context.model), of: places)
        }
        guard var theirs = own.removeValue(forKey: people) else { continue }
        check(critical, here, &theirs, context, &findings)
        own[people] = theirs
      }
    }
  }

  /// The personas for whom something is critical, ascending; nil where it may be for others too.
  private static func people(of critical: DeclarationID, _ context: CheckContext) -> [DeclarationID]? {
    let list = context.names(critical, .for)
    guard list.isClosed, !list.isEveryone,
      list.things.allSatisfy({ context.model.declarations[Int($0)].kind == .persona })
    else { return nil }
    return list.things.sorted()
  }

  private static func check(
    _ critical: DeclarationID, _ places: [DeclarationID], _ search: inout RouteSearch, _ context: CheckContext,
    _ findings: inout [Finding]
  ) {
    let avoided = search.routes(avoiding: places)
    if !avoided.isEmpty { add(critical, places, avoided, &search, context, &findings) }
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
