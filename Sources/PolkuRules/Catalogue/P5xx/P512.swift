import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p512 = Rule(
    512, "contact-data-unchecked", .warning,
    sources: [.agency("L1083–1085")],
    examples: Rule.Examples(
      bad: """
        channel email: E-mail
          needs contact data: yes
        touchpoint monthly: Monthly summary
          at: customership
          from: company
          on: email
        """,
      good: """
        channel email: E-mail
          needs contact data: yes
          checked every: 6 months
        touchpoint monthly: Monthly summary
          at: customership
          from: company
          on: email
        """,
      quiet: """
        channel email: E-mail
          needs contact data: yes
        touchpoint ask: Customer writes
          at: customership
          from: customer
          on: email
        """),
    check: { context, findings in P512.check(context, &findings) })
}

/// Deliveries over channels that need an address or a number which nobody checks.
enum P512 {
  static let id = RuleID(512)
  private static let mostLabels = 4

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let unchecked = Set(
        state.declared(.channel).filter { context.isYes($0, .needsContactData) && !context.says($0, .checkedEvery) })
      if unchecked.isEmpty { return }
      for touchpoint in state.touchpoints
      where context.isCompanysMove(touchpoint) && !context.says(touchpoint, .checkedEvery) {
        let channels = model.named(touchpoint, .on).filter { unchecked.contains($0) }
        if channels.isEmpty { continue }
        let file = model.declarations[Int(touchpoint)].file
        let labels = channels.prefix(mostLabels).compactMap { channel in
          context.stated(channel, .needsContactData).map { fact in
            Finding.Label(
              model.location(file: fact.file, line: fact.line),
              Message("P512.needs", ["channel": model.called(channel)]))
          }
        }
        findings.append(
          Finding(
            id, .warning, at: model.location(touchpoint),
            Message(
              "P512.unchecked",
              [
                "name": model.called(touchpoint), "channels": Model.list(channels.map { model.called($0) }),
                "checked": model.word(.checkedEvery, in: file),
              ]), labels: labels))
      }
    }
  }
}
