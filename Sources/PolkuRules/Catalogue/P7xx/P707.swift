import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p707 = Rule(
    707, "critical-without-reason", .note,
    sources: [.success("L1641–1645, L1816–1823")],
    examples: Rule.Examples(
      bad: """
        critical dark: Customer does not know the campaign runs
          at: start
        """,
      good: """
        critical dark: Customer does not know the campaign runs
          at: start
          expectation: high
          cause: nobody sends a message     // says Minna
        """,
      quiet: """
        critical dark: Customer does not know the campaign runs
          at: start
          risk: ?
          cause: ?
        """),
    check: { context, findings in P707.check(context, &findings) })
}

/// Critical points that do not say why they are critical, or what causes them.
enum P707 {
  static let id = RuleID(707)

  private static let reasons: [Field] = [.expectation, .involvement, .risk, .opportunity]

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for critical in state.declared(.critical) {
        let cause = context.says(critical, .cause)
        let reason = reasons.contains { context.says(critical, $0) }
        if cause && reason { continue }
        let file = model.declarations[Int(critical)].file
        let words = Placed.quoted(reasons.map { model.word($0, in: file) + ":" })
        let key = cause ? "P707.noReason" : reason ? "P707.noCause" : "P707.neither"
        findings.append(
          Finding(
            id, .note, at: model.location(critical),
            Message(
              key, ["name": model.called(critical), "cause": model.word(.cause, in: file), "reasons": words])))
      }
    }
  }
}
