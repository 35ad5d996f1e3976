import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p811 = Rule(
    811, "playbook-without-reason", .warning,
    sources: [.field],
    examples: Rule.Examples(
      bad: """
        playbook send a card
          when: a quiet week
          by: marketing
          step card: Send a card
        """,
      good: """
        playbook send a card
          when: a quiet week
          by: marketing
          for: regulars
          at: customership
          step card: Send a card
        """,
      quiet: """
        critical cold: Customers feel nothing about us
          at: customership
          risk: high
          solved by: send a card
        playbook send a card
          when: a quiet week
          by: marketing
          step card: Send a card
        """),
    check: { context, findings in P811.check(context, &findings) })
}

/// Playbooks tied to nothing on the map: no place, no critical point, nobody they are for, no metric that sets them going.
///
/// A touchpoint that `feeds` the playbook ties it too.
enum P811 {
  static let id = RuleID(811)
  private static let ties: [Field] = [.at, .for, .solves, .partlySolves]

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let loose = state.declared(.playbook).filter { id in !ties.contains { context.says(id, $0) } }
      if loose.isEmpty { return }
      var tied = state.answers.solving
      for touchpoint in state.touchpoints { tied.formUnion(model.named(touchpoint, .feeds)) }
      let metrics = Mentions(of: .metric, context)
      for playbook in loose where !tied.contains(playbook) {
        if model.facts(playbook, .when).contains(where: { !metrics.numbers(in: $0).isEmpty }) { continue }
        let file = model.declarations[Int(playbook)].file
        let words: KeyValuePairs = [
          "at": model.word(.at, in: file), "solves": model.word(.solves, in: file), "for": model.word(.for, in: file),
        ]
        findings.append(
          Finding(
            id, .warning, at: model.location(playbook), Message("P811.loose", ["name": model.called(playbook)]),
            help: [Message("P811.tie", words)]))
      }
    }
  }
}
