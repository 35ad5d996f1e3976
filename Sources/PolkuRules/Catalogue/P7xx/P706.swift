import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p706 = Rule(
    706, "solution-without-measure", .warning,
    sources: [.interaction("L145, L224"), .survey("L952–956")],
    examples: Rule.Examples(
      bad: """
        critical limbo: Leads wait
          at: handover
          risk: high
        improvement agree: Agree on criteria
          by: sales
          horizon: short
          solves: limbo
        """,
      good: """
        critical limbo: Leads wait
          at: handover
          risk: high
          measured by: overdue
        improvement agree: Agree on criteria
          by: sales
          horizon: short
          solves: limbo
        metric overdue: Leads older than a day
          at: handover
          unit: leads
        """,
      quiet: """
        critical limbo: Leads wait
          at: handover
          risk: high
        improvement agree: Agree on criteria
          by: sales
          horizon: short
          solves: limbo
          measured by: ?
        """),
    check: { context, findings in P706.check(context, &findings) })
}

/// Critical points that are being solved, with no metric at either end that would show that it worked.
enum P706 {
  static let id = RuleID(706)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    var measured: [DeclarationID: Bool] = [:]
    func isMeasured(_ id: DeclarationID) -> Bool {
      if let known = measured[id] { return known }
      let says = context.says(id, .measuredBy)
      measured[id] = says
      return says
    }
    context.inStates(&findings) { state, findings in
      for critical in state.declared(.critical) where !isMeasured(critical) {
        let solvers = state.answers[critical].all
        if solvers.isEmpty || solvers.contains(where: isMeasured) { continue }
        let word = model.word(.measuredBy, in: model.declarations[Int(critical)].file)
        findings.append(
          Finding(
            id, .warning, at: model.location(critical),
            Message(
              "P706.unmeasured",
              [
                "name": model.called(critical), "solvers": Model.list(solvers.map { model.called($0) }),
                "measured": word,
              ])))
      }
    }
  }
}
