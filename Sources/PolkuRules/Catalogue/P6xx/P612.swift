import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p612 = Rule(
    612, "content-missing-item", .warning,
    sources: [.agency("L1340–1348, L1438–1446")],
    examples: Rule.Examples(
      bad: """
        content first: First campaign summary
          for: maria
          at: customership
          must contain: period, budget, texts, keywords
          contains: period, budget, texts
        """,
      good: """
        content first: First campaign summary
          for: maria
          at: customership
          must contain: period, budget, texts, keywords
          contains: period, budget, texts, keywords
        """,
      quiet: """
        content first: First campaign summary
          for: maria
          at: customership
          must contain: period
          contains: period, remaining balance
        """),
    check: { context, findings in P612.check(context, &findings) })
}

/// Contents that lack something they are required to hold.
enum P612 {
  static let id = RuleID(612)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for content in state.declared(.content) where !context.contentStatus(content).isGone {
        let required = context.items(content, .mustContain).filter { !$0.key.isEmpty }
        guard !required.isEmpty, let held = context.closedItems(content, .contains) else { continue }
        let set = TextSet(held)
        let lacking = required.filter { !set.contains($0) }
        guard !lacking.isEmpty, let fact = context.stated(content, .contains) else { continue }
        let arguments: KeyValuePairs = [
          "name": model.called(content), "items": Model.list(lacking.map { Model.short($0.text) }),
          "count": "\(lacking.count)",
        ]
        findings.append(
          Finding(
            id, .warning, at: model.location(fact), Message("P612.lacks", arguments),
            labels: lacking.prefix(5).map { Finding.Label($0.location, Message("P612.required")) }))
      }
    }
  }
}
