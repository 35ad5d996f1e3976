import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p407 = Rule(
    407, "uncited-fact", .note,
    sources: [
      .agency("L797–803"), .field,
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        source interviews: Six buyer interviews
          method: interview
          date: 2026-03-20
        touchpoint campaign starts
          at: customership
          feeling: -2
        """,
      good: """
        source interviews: Six buyer interviews
          method: interview
          date: 2026-03-20
        touchpoint campaign starts
          at: customership
          feeling: -2 [interviews: p. 12]
        """,
      quiet: """
        touchpoint campaign starts
          at: customership
          feeling: -1? [assumed]
        """),
    check: { context, findings in P407.check(context, &findings) })
}

/// Feelings, quotes, volumes, sizes and measured values that do not say how they are known.
///
/// A map on which nothing is cited and no source is declared has not begun to say so: that is one finding, P405.
enum P407 {
  static let id = RuleID(407)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    if model.citations.isEmpty && context.declared(.source).isEmpty { return }
    context.inStates(&findings) { state, findings in
      for id in state.declared([.touchpoint, .persona, .segment, .metric]) {
        let fields = claims(model.declarations[Int(id)].kind)
        for i in model.declarations[Int(id)].facts {
          let fact = model.facts[i]
          guard fact.state == .stated, fact.view == .stated, fields.contains(fact.field),
            context.citations.of(fact: i).isEmpty, context.citations.of(id).isEmpty
          else { continue }
          let language = model.files[Int(fact.file)].tree.language
          findings.append(
            Finding(
              Self.id, .note, at: model.location(fact),
              Message(
                "P407.uncited",
                [
                  "name": model.called(id), "field": model.fieldWord(fact),
                  "value": model.written(model.location(fact)),
                ]),
              help: [Message("P407.cite", ["assumed": language.words(.citationAssumed).first ?? ""])]))
        }
      }
    }
  }

  /// The fields of a kind that claim something about customers which somebody must have seen, heard or counted.
  private static func claims(_ kind: Kind) -> [Field] {
    switch kind {
    case .touchpoint: [.feeling, .volume]
    case .persona: [.quote]
    case .segment: [.size]
    case .metric: [.now]
    default: []
    }
  }
}
