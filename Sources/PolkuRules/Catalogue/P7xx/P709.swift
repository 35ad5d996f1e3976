import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p709 = Rule(
    709, "only-partly-solved", .note,
    sources: [.agency("L1193–1197, L1340–1348")],
    examples: Rule.Examples(
      bad: """
        critical end: End and balance unknown
          at: running
          risk: medium
        improvement first: First summary
          by: system
          horizon: long
          partly solves: end
        """,
      good: """
        critical end: End and balance unknown
          at: running
          risk: medium
        improvement first: First summary
          by: system
          horizon: long
          partly solves: end
        improvement page: Balance on the customer's page
          by: it
          horizon: long
          solves: end
        """,
      quiet: """
        critical end: End and balance unknown
          at: running
          risk: medium
          accepted because: few ask for the balance
        improvement first: First summary
          by: system
          horizon: long
          partly solves: end
        """),
    check: { context, findings in P709.check(context, &findings) })
}

/// Critical points of which everything that solves them solves a part.
enum P709 {
  static let id = RuleID(709)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for critical in state.declared(.critical) {
        let answer = state.answers[critical]
        guard answer.isUnsolved, !answer.partial.isEmpty else { continue }
        let accepted = model.word(.acceptedBecause, in: model.declarations[Int(critical)].file)
        findings.append(
          Finding(
            id, .note, at: model.location(critical),
            Message(
              "P709.part",
              [
                "name": model.called(critical), "solvers": Model.list(answer.partial.map { model.called($0) }),
                "count": "\(answer.partial.count)",
              ]),
            help: [Message("P709.decide", ["accepted": accepted])]))
      }
    }
  }
}
