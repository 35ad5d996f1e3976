import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p212 = Rule(
    212, "stage-without-exit", .note,
    sources: [.book("L3189–3193"), .field],
    examples: Rule.Examples(
      bad: """
        stage start: Start
          phase: customership
        stage growth: Growth
          phase: customership
        """,
      good: """
        stage start: Start
          phase: customership
          exit when: the customer says the first goal is reached
        stage growth: Growth
          phase: customership
        """,
      quiet: """
        stage growth: Growth
          phase: customership
        """),
    check: { context, findings in P212.check(context, &findings) })
}

/// Stages that do not say when the customer has left them; the last needs no exit.
enum P212 {
  static let id = RuleID(212)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let stages = context.journey.stages.filter { state.has($0) && model.declarations[Int($0)].isDeclared }
      for stage in stages.dropLast() where !context.says(stage, .exitWhen) {
        let file = model.declarations[Int(stage)].file
        findings.append(
          Finding(
            id, .note, at: model.location(stage),
            Message("P212.noExit", ["name": model.called(stage), "field": model.word(.exitWhen, in: file)])))
      }
    }
  }
}
