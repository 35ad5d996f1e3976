import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p501 = Rule(
    501, "touchpoint-without-owner", .warning,
    sources: [
      .agency("L663–665, L1301–1305"), .interaction("L202"), .field,
    ],
    examples: Rule.Examples(
      bad: """
        stage start: Campaign start
          phase: customership
        touchpoint proof: Ad proof
          at: start
          on: email
        """,
      good: """
        stage start: Campaign start
          phase: customership
        touchpoint proof: Ad proof
          at: start
          on: email
          by: designer
        """,
      quiet: """
        stage start: Campaign start
          phase: customership
          by: designer?
        touchpoint proof: Ad proof
          at: start
          on: email
        """),
    check: { context, findings in P501.check(context, &findings) })
}

/// Touchpoints, and channels that others see, for which no role answers.
enum P501 {
  static let id = RuleID(501)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints where context.responsibleNumber(touchpoint) == nil {
        let by = model.word(.by, in: model.declarations[Int(touchpoint)].file)
        findings.append(
          Finding(
            id, .warning, at: model.location(touchpoint),
            Message("P501.touchpoint", ["name": model.called(touchpoint), "by": by])))
      }
      for channel in state.declared(.channel) where context.isYes(channel, .public) && !context.says(channel, .by) {
        let by = model.word(.by, in: model.declarations[Int(channel)].file)
        findings.append(
          Finding(
            id, .warning, at: model.location(channel),
            Message("P501.channel", ["name": model.called(channel), "kind": model.kindWord(channel), "by": by])))
      }
    }
  }
}
