import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p802 = Rule(
    802, "playbook-incomplete", .warning,
    sources: [
      .success("L939–941"), .agency("L1423–1446"),
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        playbook answer a new lead
          by: sales
          step call: Call the lead
            within: 24 h
        """,
      good: """
        playbook answer a new lead
          when: a lead arrives
          by: sales
          step call: Call the lead
            within: 24 h
        """,
      quiet: """
        playbook brief the sellers
          every: 3 months
          by: digital expert
          1. Short briefing at each office
        """),
    check: { context, findings in P802.check(context, &findings) })
}

/// Playbooks that nothing sets going, that have no step, or whose steps nobody does.
///
/// A rhythm is a trigger, and so is a time before the end of a term.
enum P802 {
  static let id = RuleID(802)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let steps = state.stepsOfPlaybooks()
      for playbook in state.declared(.playbook) {
        checkTrigger(playbook, context, &findings)
        checkSteps(playbook, steps[playbook] ?? [], context, &findings)
      }
    }
  }

  private static func checkTrigger(_ playbook: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]) {
    if [Field.when, .every, .beforeEnd].contains(where: { context.says(playbook, $0) }) { return }
    let model = context.model
    let file = model.declarations[Int(playbook)].file
    findings.append(
      Finding(
        id, .warning, at: model.location(playbook),
        Message(
          "P802.noTrigger",
          [
            "name": model.called(playbook), "when": model.word(.when, in: file), "every": model.word(.every, in: file),
          ])))
  }

  private static func checkSteps(
    _ playbook: DeclarationID, _ steps: [DeclarationID], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let file = model.declarations[Int(playbook)].file
    let (by, step) = (model.word(.by, in: file), model.word(.step, in: file))
    if steps.isEmpty {
      let message = Message("P802.noStep", ["name": model.called(playbook), "step": step])
      return findings.append(Finding(id, .warning, at: model.location(playbook), message))
    }
    if context.says(playbook, .by) { return }
    // A step that a flow names and nothing describes is P213's.
    let declared = steps.filter { model.declarations[Int($0)].isDeclared }
    let idle = declared.filter { !context.says($0, .by) }
    if idle.count == declared.count, !idle.isEmpty {
      let message = Message("P802.nobody", ["name": model.called(playbook), "by": by])
      return findings.append(Finding(id, .warning, at: model.location(playbook), message))
    }
    for number in idle {
      findings.append(
        Finding(
          id, .warning, at: model.location(number),
          Message("P802.nobodyForStep", ["step": model.called(number), "name": model.called(playbook), "by": by])))
    }
  }
}
