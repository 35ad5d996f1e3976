import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p808 = Rule(
    808, "renewal-too-late", .warning,
    sources: [.success("L1141–1147"), .book("L6999–7005")],
    examples: Rule.Examples(
      bad: """
        playbook renew: Renewal
          type: renewal
          when: contract ends
          by: seller
          before end: 0 days
          step call: Call
        """,
      good: """
        playbook renew: Renewal
          type: renewal
          when: contract nears its end
          by: seller
          before end: 60..90 days
          step call: Call
        """,
      quiet: """
        playbook renew: Renewal
          type: renewal
          when: contract nears its end
          by: seller
          before end: ?
          step call: Call
        """),
    check: { context, findings in P808.check(context, &findings) })
}

/// Playbooks of a renewal that start at the end of the term, or do not say how long before.
///
/// A length of time in what sets it going says it too.
enum P808 {
  static let id = RuleID(808)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for playbook in state.declared(.playbook) {
        guard let reason = reason(playbook, state) else { continue }
        let word = model.word(.beforeEnd, in: model.declarations[Int(playbook)].file)
        let labels = [Finding.Label(model.location(reason), Message("P808.renewal"))]
        let fact = context.stated(playbook, .beforeEnd)
        if let fact, context.time(fact)?.high == 0 {
          let places: KeyValuePairs = ["name": model.called(playbook)]
          let message = Message("P808.atTheEnd", places)
          findings.append(Finding(id, .warning, at: model.location(fact), message, labels: labels))
        } else if !context.says(playbook, .beforeEnd), !startIsTimed(playbook, context) {
          let message = Message("P808.notSaid", ["name": model.called(playbook), "field": word])
          findings.append(Finding(id, .warning, at: model.location(playbook), message, labels: labels))
        }
      }
    }
  }

  /// Whether what sets it going says a length of time: `when: 60 days before the contract ends`.
  private static func startIsTimed(_ playbook: DeclarationID, _ context: CheckContext) -> Bool {
    context.model.facts(playbook, .when).contains { context.saysHowLongBefore($0) }
  }

  /// The fact that makes it a renewal: its own `type`, or that of a touchpoint it is at.
  private static func reason(_ playbook: DeclarationID, _ state: CheckState) -> Fact? {
    let context = state.context
    if context.word(playbook, .type, .playbookType) == .playbookTypeRenewal { return context.stated(playbook, .type) }
    let point = context.touchpoints(of: playbook).first {
      state.has($0) && context.word($0, .type, .touchpointType) == .touchpointTypeRenewal
    }
    return point.flatMap { context.stated($0, .type) }
  }
}
