import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p211 = Rule(
    211, "unused-declaration", .note,
    sources: [.agency("L153–157"), .field("Structurizr")],
    examples: Rule.Examples(
      bad: """
        role expert: Digital expert
        role seller: Seller
        touchpoint call: Phone call
          at: customership
          by: seller
        """,
      good: """
        role expert: Digital expert
        role seller: Seller
        touchpoint call: Phone call
          at: customership
          by: seller
          backup: expert
        """,
      quiet: """
        critical late: Late answer
          at: customership
        """),
    check: { context, findings in P211.check(context, &findings) })
}

/// Roles, systems, segments, sources and channels that nothing refers to: a forgotten link?
enum P211 {
  static let id = RuleID(211)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let kinds: KindSet = [.role, .system, .segment, .source, .channel]
    let isUsed = context.uses.isUsed
    for i in 0..<model.declaredCount where !isUsed[i] && kinds.contains(model.declarations[i].kind) {
      let id = DeclarationID(i)
      if model.declarations[i].flags.contains(.duplicate) || context.soundsLikeRemark(id) { continue }
      findings.append(
        Finding(
          Self.id, .note, at: model.location(id),
          Message("P211.\(model.declarations[i].kind.id)", ["name": model.called(id), "kind": model.kindWord(id)])))
    }
  }
}
