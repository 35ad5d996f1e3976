import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p521 = Rule(
    521, "tailored-without-data", .warning,
    sources: [.survey("L370–374, L871–873")],
    examples: Rule.Examples(
      bad: """
        touchpoint birthday offer
          at: customership
          tailored: yes
        """,
      good: """
        touchpoint birthday offer
          at: customership
          tailored: yes
          uses data: customer register
        """,
      quiet: """
        touchpoint birthday offer
          at: customership
          tailored: yes
          uses data: ?
        """),
    check: { context, findings in P521.check(context, &findings) })
}

/// Touchpoints that are tailored by data nobody names.
enum P521 {
  static let id = RuleID(521)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints where !context.says(touchpoint, .usesData) {
        guard context.isYes(touchpoint, .tailored), let fact = context.stated(touchpoint, .tailored) else { continue }
        findings.append(
          Finding(
            id, .warning, at: model.location(fact),
            Message(
              "P521.noData",
              ["name": model.called(touchpoint), "field": model.word(.usesData, in: fact.file)])))
      }
    }
  }
}
