import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p211 = Rule(
    211, "unused-declaration", .note,
    sources: [.agency("L153–157"), .field],
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
    let written = WrittenNames(context)
    for i in 0..<model.declaredCount where !isUsed[i] && kinds.contains(model.declarations[i].kind) {
      let id = DeclarationID(i)
      if model.declarations[i].flags.contains(.duplicate) || context.soundsLikeRemark(id) || written.contains(id) {
        continue
      }
      findings.append(
        Finding(
          Self.id, .note, at: model.location(id),
          Message("P211.\(model.declarations[i].kind.id)", ["name": model.called(id), "kind": model.kindWord(id)])))
    }
  }
}

/// The roles and systems that texts name: who answers a question, and where a contact is recorded.
private struct WrittenNames {
  private var spoken: [(names: Mentions, numbers: Set<Int>)] = []

  init(_ context: CheckContext) {
    let facts = context.model.facts.filter { $0.field == .route || $0.field == .recorded }
    if facts.isEmpty { return }
    for kind in [Kind.role, .system] {
      let names = Mentions(of: kind, context)
      spoken.append((names, facts.reduce(into: []) { $0.formUnion(names.numbers(in: $1)) }))
    }
  }

  /// Whether a text names a thing.
  func contains(_ id: DeclarationID) -> Bool { spoken.contains { $0.names.speaks($0.numbers, of: id) } }
}
