import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p805 = Rule(
    805, "deadline-without-escalation", .note,
    sources: [.book("L6253–6255, L6268–6272")],
    examples: Rule.Examples(
      bad: """
        playbook lead: New lead
          when: a lead arrives
          by: sales
          step call: Call the lead
            within: 24 h
        """,
      good: """
        playbook lead: New lead
          when: a lead arrives
          by: sales
          escalate to: manager after 24 h
          step call: Call the lead
            within: 24 h
        """,
      quiet: """
        playbook lead: New lead
          when: a lead arrives
          by: sales
          step call: Call the lead
        """),
    check: { context, findings in P805.check(context, &findings) })
}

/// Steps and hand-overs with a deadline, when nothing happens as it passes.
///
/// A vague time is no deadline that could pass: P801 asks for one first.
enum P805 {
  static let id = RuleID(805)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let steps = state.stepsOfPlaybooks()
      var escalated: Set<DeclarationID> = []
      for playbook in state.declared(.playbook) {
        if context.says(playbook, .escalateTo) {
          escalated.formUnion(context.touchpoints(of: playbook))
        } else {
          checkSteps(steps[playbook] ?? [], playbook, context, &findings)
        }
      }
      for touchpoint in state.touchpoints where !escalated.contains(touchpoint) {
        checkHandover(touchpoint, context, &findings)
      }
    }
  }

  private static func checkSteps(
    _ steps: [DeclarationID], _ playbook: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let late = steps.compactMap { step in deadline(step, [.within], context).map { (step: step, fact: $0) } }
    guard let first = late.first else { return }
    let names = Model.list(late.map { model.called($0.step) })
    let places: KeyValuePairs = [
      "name": model.called(playbook), "steps": names, "within": model.fieldWord(first.fact),
      "escalate": model.word(.escalateTo, in: model.declarations[Int(playbook)].file),
    ]
    findings.append(
      Finding(
        id, .note, at: model.location(playbook), Message.counted("P805.step", late.count, places),
        labels: late.prefix(5).map { Finding.Label(model.location($0.fact), Message("P805.deadline")) }))
  }

  private static func checkHandover(_ touchpoint: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    guard context.word(touchpoint, .type, .touchpointType) == .touchpointTypeHandover,
      !context.says(touchpoint, .backup),
      let fact = deadline(touchpoint, [.within, .answersWithin], context)
    else { return }
    findings.append(
      Finding(
        id, .note, at: model.location(fact),
        Message(
          "P805.handover",
          [
            "name": model.called(touchpoint), "within": model.fieldWord(fact),
            "time": model.written(model.location(fact)),
            "backup": model.word(.backup, in: fact.file), "escalate": model.word(.escalateTo, in: fact.file),
          ])))
  }

  private static func deadline(_ id: DeclarationID, _ fields: [Field], _ context: CheckContext) -> Fact? {
    for field in fields {
      if let fact = context.stated(id, field), context.time(fact) != nil { return fact }
    }
    return nil
  }
}
