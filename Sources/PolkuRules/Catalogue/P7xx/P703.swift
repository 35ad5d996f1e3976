import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p703 = Rule(
    703, "critical-without-answer", .warning,
    sources: [
      .success("L1814–1820"), .agency("L1083–1085, L1173–1183"),
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        critical old addresses: Old e-mail addresses
          at: monthly summary
          risk: high
        """,
      good: """
        critical old addresses: Old e-mail addresses
          at: monthly summary
          risk: high
        improvement ask at every call: Ask for the address at every call
          by: seller
          horizon: short
          solves: old addresses
        """,
      quiet: """
        critical analytics: Analytics not understood
          at: running
          risk: low
          accepted because: no time beside our own work
        """),
    check: { context, findings in P703.check(context, &findings) })
}

/// Critical points that nothing solves, not even in part, and that nobody decided to live with.
enum P703 {
  static let id = RuleID(703)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for critical in state.declared(.critical) {
        let answer = state.answers[critical]
        guard answer.isMissing else { continue }
        let file = model.declarations[Int(critical)].file
        var help = [
          Message(
            "P703.decide",
            ["solves": model.word(.solves, in: file), "accepted": model.word(.acceptedBecause, in: file)])
        ]
        if !answer.rejected.isEmpty {
          let names = Model.list(answer.rejected.map { model.called($0) })
          help.insert(Message("P703.rejected", ["names": names, "count": "\(answer.rejected.count)"]), at: 0)
        }
        findings.append(
          Finding(
            id, .warning, at: model.location(critical), Message("P703.none", ["name": model.called(critical)]),
            help: help))
      }
    }
  }
}
