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
    var spoken = SpokenOf(context)
    for i in 0..<model.declaredCount where !isUsed[i] && kinds.contains(model.declarations[i].kind) {
      let id = DeclarationID(i)
      if model.declarations[i].flags.contains(.duplicate) || context.soundsLikeRemark(id) { continue }
      if spoken.contains(id) { continue }
      findings.append(
        Finding(
          Self.id, .note, at: model.location(id),
          Message("P211.\(model.declarations[i].kind.id)", ["name": model.called(id), "kind": model.kindWord(id)])))
    }
  }
}

/// The roles and systems of which a text speaks that says who passes something on, or where it is recorded.
struct SpokenOf {
  private let context: CheckContext
  private var known: [Kind: (mentions: Mentions, numbers: Set<Int>)] = [:]

  init(_ context: CheckContext) { self.context = context }

  /// Whether a `route:` or a `recorded:` speaks of a thing.
  mutating func contains(_ id: DeclarationID) -> Bool {
    let kind = context.model.declarations[Int(id)].kind
    guard kind == .role || kind == .system else { return false }
    let (mentions, numbers) = known[kind] ?? find(kind)
    return mentions.speaks(numbers, of: id)
  }

  private mutating func find(_ kind: Kind) -> (mentions: Mentions, numbers: Set<Int>) {
    let mentions = Mentions(of: kind, context)
    var numbers: Set<Int> = []
    for fact in context.model.facts where fact.field == .route || fact.field == .recorded {
      numbers.formUnion(mentions.numbers(in: fact))
    }
    known[kind] = (mentions, numbers)
    return (mentions, numbers)
  }
}
