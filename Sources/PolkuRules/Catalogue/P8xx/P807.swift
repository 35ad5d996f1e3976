import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p807 = Rule(
    807, "reactive-only", .warning,
    sources: [.success("L1234–1244")],
    examples: Rule.Examples(
      bad: """
        playbook fix: Repair
          when: the customer complains
          acts: after contact
          by: helpdesk
          step go: Go and see
        """,
      good: """
        playbook fix: Repair
          when: the customer complains
          acts: after contact
          by: helpdesk
          step go: Go and see
        playbook look: Yearly check
          every: 1 year
          acts: before contact
          by: helpdesk
          step go: Go and see
        """,
      quiet: """
        playbook fix: Repair
          when: the customer complains
          by: helpdesk
          step go: Go and see
        """),
    check: { context, findings in P807.check(context, &findings) })
}

/// Maps whose playbooks all say that they act only once the customer has asked or complained.
enum P807 {
  static let id = RuleID(807)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let playbooks = state.declared(.playbook)
      guard let first = playbooks.first,
        playbooks.allSatisfy({ context.word($0, .acts, .acts) == .actsAfterContact })
      else { return }
      let facts = playbooks.prefix(5).compactMap { context.stated($0, .acts) }
      let places: KeyValuePairs = ["names": Model.list(playbooks.map { model.called($0) })]
      findings.append(
        Finding(
          id, .warning, at: model.location(model.map >= 0 ? model.map : first),
          Message.counted("P807.reactive", playbooks.count, places),
          labels: facts.map { Finding.Label(model.location($0), Message("P807.after")) }))
    }
  }
}
