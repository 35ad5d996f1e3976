import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p526 = Rule(
    526, "event-without-follow-up", .warning,
    sources: [.book("L3900–3909, L3948–3955, L4018–4040, L7101–7107")],
    examples: Rule.Examples(
      bad: """
        touchpoint seminar: Breakfast seminar
          at: awareness
          type: event
          host: own
        path p: Seminar
          reaches: seminar
          invite -> seminar
        """,
      good: """
        touchpoint seminar: Breakfast seminar
          at: awareness
          type: event
          host: own
        path p: Seminar
          reaches: call
          invite -> seminar after 2 weeks -> call
        """,
      quiet: """
        touchpoint fair: Trade fair
          at: awareness
          type: event
          host: other
        path p: Fair
          reaches: call
          fair -> call
        """),
    check: { context, findings in P526.check(context, &findings) })
}

/// Events that nothing follows, and events of one's own to which nothing leads.
enum P526 {
  static let id = RuleID(526)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      var (before, after) = (ByDeclaration(model, false), ByDeclaration(model, false))
      for i in model.arrows.indices where state.presence.arrows[i] {
        let arrow = model.arrows[i]
        if arrow.from == arrow.to { continue }
        after[arrow.from] = true
        before[arrow.to] = true
      }
      // A playbook that stands at the event is what comes after it, or before it if it does not say when, or says so.
      let readyBefore = Self.playbooksBefore(state)
      for playbook in state.declared(.playbook) {
        for touchpoint in context.touchpoints(of: playbook) {
          after[touchpoint] = true
          if readyBefore.contains(playbook) { before[touchpoint] = true }
        }
      }
      let paths = state.pathsThrough
      for event in state.touchpoints where paths.contains(event) {
        guard context.word(event, .type, .touchpointType) == .touchpointTypeEvent else { continue }
        let arguments: KeyValuePairs = ["name": model.called(event)]
        if !after[event] {
          findings.append(Finding(id, .warning, at: model.location(event), Message("P526.nothingAfter", arguments)))
        }
        if context.word(event, .host, .host) == .hostOwn, !before[event] {
          findings.append(Finding(id, .warning, at: model.location(event), Message("P526.nothingBefore", arguments)))
        }
      }
    }
  }

  /// The playbooks that may run before what they are at: they do not say when, or a time of theirs is before something.
  private static func playbooksBefore(_ state: CheckState) -> Set<DeclarationID> {
    let (context, model) = (state.context, state.model)
    var found = Set(
      state.declared(.playbook).filter { !context.says($0, .when) || context.stated($0, .when) == nil })
    let words = Language.all.flatMap { $0.particle("before") }.map { Folding.key($0) }
    for thing in state.declared([.playbook, .step]) {
      guard let fact = context.stated(thing, .when) else { continue }
      guard TextWords.keys(model.text(fact)).contains(where: { words.contains($0) }) else { continue }
      found.insert(thing)
      if model.declarations[Int(thing)].kind == .step { found.insert(model.declarations[Int(thing)].parent) }
    }
    return found
  }
}
