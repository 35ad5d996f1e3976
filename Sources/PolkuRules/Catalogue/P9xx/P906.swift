import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p906 = Rule(
    906, "feedback-goes-nowhere", .warning,
    sources: [.survey("L401–405, L655–661")],
    examples: Rule.Examples(
      bad: """
        touchpoint survey: Satisfaction survey
          at: customership
          type: feedback
        """,
      good: """
        touchpoint survey: Satisfaction survey
          at: customership
          type: feedback
          feeds: review
        playbook review: Monthly look at answers
          every: 1 month
          by: service
          at: survey
          step look: Choose one thing to change
        """,
      quiet: """
        touchpoint survey: Satisfaction survey
          at: customership
          type: feedback
        playbook call: Call the unhappy
          when: a low score comes in
          by: service
          at: survey
          step c: Call back
        """),
    check: { context, findings in P906.check(context, &findings) })
}

/// Touchpoints that collect feedback of which nothing on the map makes use.
enum P906 {
  static let id = RuleID(906)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      var unheard = state.touchpoints.filter {
        context.word($0, .type, .touchpointType) == .touchpointTypeFeedback && !context.says($0, .feeds)
      }
      if unheard.isEmpty { return }
      let heard = used(Set(unheard), state)
      unheard.removeAll { heard.contains($0) }
      for touchpoint in unheard {
        let file = model.declarations[Int(touchpoint)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(touchpoint),
            Message("P906.unused", ["name": model.called(touchpoint)]),
            help: [Message("P906.use", ["feeds": model.word(.feeds, in: file)])]))
      }
    }
  }

  /// Those that a playbook, a metric or an improvement is at, or from which an arrow leads to the company's own work, or to `?`.
  private static func used(_ touchpoints: Set<DeclarationID>, _ state: CheckState) -> Set<DeclarationID> {
    let (context, model) = (state.context, state.model)
    var used: Set<DeclarationID> = []
    for user in context.declared([.playbook, .improvement]) where state.isAnswer(user) {
      used.formUnion(model.targets(user, .at))
    }
    for metric in state.declared(.metric) { used.formUnion(model.targets(metric, .at)) }
    var works: [DeclarationID: Bool] = [Arrow.open: true]
    for i in model.arrows.indices where state.presence.arrows[i] && touchpoints.contains(model.arrows[i].from) {
      let arrow = model.arrows[i]
      let isWork = works[arrow.to] ?? isWork(arrow.to, context)
      works[arrow.to] = isWork
      if isWork { used.insert(arrow.from) }
    }
    return used
  }

  /// Whether the company does something at a point: backstage, or by a role, be it `?`.
  private static func isWork(_ id: DeclarationID, _ context: CheckContext) -> Bool {
    if context.isBackstage(id) { return true }
    let by = context.responsible(id)
    return !by.things.isEmpty || by.knowledge == .open
  }
}
