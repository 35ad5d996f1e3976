import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p519 = Rule(
    519, "after-sale-owned-by-sales-only", .warning,
    sources: [.agency("L153–157, L1283–1287")],
    examples: Rule.Examples(
      bad: """
        role seller: Seller
          function: sales
        stage use: Use
          phase: customership
        touchpoint call: How is it going?
          at: use
          by: seller
        """,
      good: """
        role seller: Seller
          function: sales
        role expert: Digital expert
          function: production
        stage use: Use
          phase: customership
        touchpoint call: How is it going?
          at: use
          by: seller
        touchpoint tips: Tips for your campaign
          at: use
          by: expert
        """,
      quiet: """
        role seller: Seller
        stage use: Use
          phase: customership
        touchpoint call: How is it going?
          at: use
          by: seller
        """),
    check: { context, findings in P519.check(context, &findings) })
}

/// Stages after the purchase in which the customer meets nobody but sales.
enum P519 {
  static let id = RuleID(519)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let meetings = state.meetings
      for stage in meetings.stages where context.phase(of: stage) == .customership {
        let met = meetings[stage]
        // Where it is open who answers, somebody else may.
        guard !met.answerers.contains(where: { $0.knowledge == .open }) else { continue }
        let people = met.people
        guard !people.isEmpty, people.allSatisfy({ context.isSales($0) }) else { continue }
        findings.append(
          Finding(
            id, .warning, at: model.location(stage),
            Message(
              "P519.onlySales",
              ["stage": model.called(stage), "people": Model.list(people.map { model.called($0) })]),
            labels: people.prefix(5).compactMap { role in
              context.stated(role, .function).map {
                Finding.Label(model.location($0), Message("P519.sells", ["role": model.called(role)]))
              }
            }))
      }
    }
  }
}
