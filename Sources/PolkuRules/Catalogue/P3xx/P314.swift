import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p314 = Rule(
    314, "no-way-back", .warning,
    sources: [.agency("L981–986"), .success("L1039–1043")],
    examples: Rule.Examples(
      bad: """
        stage asleep: Bought, not started
          phase: customership
          type: dormant
        touchpoint idle: Nothing happens
          at: asleep
        path p: Start
          reaches: running
          buy -> idle
          buy -> running
        """,
      good: """
        stage asleep: Bought, not started
          phase: customership
          type: dormant
        touchpoint idle: Nothing happens
          at: asleep
        touchpoint running: Campaign runs
          at: use
        path p: Start
          reaches: running
          buy -> idle
          idle -> running after 30 days
        """,
      quiet: """
        stage gone: Moved abroad
          phase: customership
          type: left
          way back: none because we serve one country
        touchpoint bye: Farewell
          at: gone
        path p: Leaving
          reaches: bye
          buy -> bye
        """),
    check: { context, findings in P314.check(context, &findings) })
}

/// From a stage of customers who went quiet or left, no arrow leads back, and nobody ruled that out.
///
/// A stage without touchpoints has no arrow either. An arrow to a mere outcome, such as `lost`, is no way back; one to
/// `?` is a question that is asked already.
enum P314 {
  static let id = RuleID(314)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let quiet = context.journey.stages.filter { stage in
        let type = context.word(stage, .type, .stageType)
        return state.has(stage) && (type == .stageTypeDormant || type == .stageTypeLeft)
          && !context.says(stage, .wayBack)
      }
      guard let first = quiet.first else { return }
      guard state.paths.contains(where: { !$0.graph.arrows.isEmpty }) else {
        return context.notChecked(id, at: model.location(first), Message("P314.noPaths"))
      }
      let places = state.stagePlaces
      var leadsBack: Set<DeclarationID> = []
      for i in model.arrows.indices where state.presence.arrows[i] {
        let arrow = model.arrows[i]
        guard arrow.from >= 0, model.declarations[Int(arrow.from)].kind == .touchpoint else { continue }
        if arrow.to >= 0, model.declarations[Int(arrow.to)].flags.contains(.outcome) { continue }
        let target = arrow.to < 0 ? [] : places.stages(of: arrow.to)
        for stage in places.stages(of: arrow.from) where target.isEmpty || target.contains(where: { $0 != stage }) {
          leadsBack.insert(stage)
        }
      }
      for stage in quiet where !leadsBack.contains(stage) {
        let file = model.declarations[Int(stage)].file
        let words: KeyValuePairs = [
          "name": model.called(stage), "kind": model.kindWord(stage), "wayBack": model.word(.wayBack, in: file),
        ]
        let key = places.isEmpty(stage) ? "P314.empty" : "P314.noArrow"
        findings.append(
          Finding(
            id, .warning, at: model.location(stage), Message(key, words), help: [Message("P314.help", words)]))
      }
    }
  }
}
