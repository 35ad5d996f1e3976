import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p803 = Rule(
    803, "trigger-never-happens", .warning,
    sources: [.book("L3046–3061"), .ours],
    examples: Rule.Examples(
      bad: """
        touchpoint leaves: Customer leaves
          at: customership
        path p: Use
          reaches: renew
          start -> renew
        playbook win: Win back
          at: leaves
          when: a customer has left
          by: seller
          step call: Call and listen
        """,
      good: """
        touchpoint leaves: Customer leaves
          at: customership
        path p: Use
          reaches: renew
          ends at: leaves
          start -> renew when happy
          start -> leaves otherwise
        playbook win: Win back
          at: leaves
          when: a customer has left
          by: seller
          step call: Call and listen
        """,
      quiet: """
        playbook win: Win back
          when: a seller hears of it
          by: seller
          step call: Call and listen
        """),
    check: { context, findings in P803.check(context, &findings) })
}

/// Playbooks all of whose places are ones that no customer reaches.
///
/// A stage without any touchpoint is P204's, a touchpoint that nobody described yet P213's.
enum P803 {
  static let id = RuleID(803)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let placed = state.declared(.playbook).filter { context.says($0, .at) }
      if placed.isEmpty || state.paths.isEmpty { return }
      let reached = ReachedPlaces(state)
      guard reached.isDecided else { return context.notChecked(id, at: nil, Message("P803.noPath")) }
      for playbook in placed { check(playbook, reached, state, &findings) }
    }
  }

  private static func check(
    _ playbook: DeclarationID, _ reached: ReachedPlaces, _ state: CheckState, _ findings: inout [Finding]
  ) {
    let (context, model) = (state.context, state.model)
    let list = context.names(playbook, .at)
    guard list.knowledge == .closed else { return }
    var (points, stages) = ([String](), [String]())
    for place in list.things {
      if model.declarations[Int(place)].kind == .touchpoint {
        guard model.declarations[Int(place)].isDeclared, !reached.touchpoints[place] else { return }
        // No customer comes to the company's own work, and no path need lead there.
        if context.isBackstage(place) { return }
        points.append(model.called(place))
      } else {
        guard reached.isDead(place) else { return }
        stages.append(model.called(place))
      }
    }
    guard !points.isEmpty || !stages.isEmpty, let fact = context.stated(playbook, .at) else { return }
    let key = stages.isEmpty ? "P803.touchpoint" : points.isEmpty ? "P803.stage" : "P803.places"
    let names = points + stages
    findings.append(
      Finding(
        id, .warning, at: model.location(fact),
        Message(
          names.count == 1 || key == "P803.places" ? key : key + "Many",
          ["name": model.called(playbook), "places": Model.list(names)])))
  }
}
