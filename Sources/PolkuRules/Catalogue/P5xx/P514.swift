import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p514 = Rule(
    514, "contact-leaves-no-trace", .note,
    sources: [.interaction("L292, L343"), .book("L4181–4184, L7170–7174")],
    examples: Rule.Examples(
      bad: """
        touchpoint visit: Visit on site
          at: customership
          recorded: none
        """,
      good: """
        touchpoint visit: Visit on site
          at: customership
          recorded: customer register
        """,
      quiet: """
        touchpoint paper: Read about us in the paper
          at: awareness
          recorded: asked at the first call
        """),
    check: { context, findings in P514.check(context, &findings) })
}

/// Contacts that the customer has and nothing records.
enum P514 {
  static let id = RuleID(514)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
        guard let fact = context.unrecorded(touchpoint) else { continue }
        let arguments: KeyValuePairs = ["name": model.called(touchpoint), "recorded": model.fieldWord(fact)]
        findings.append(
          Finding(
            id, .note, at: model.location(fact), Message("P514.noTrace", arguments),
            help: [Message("P514.ask", arguments)]))
      }
    }
  }
}
