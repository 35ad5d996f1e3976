import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p610 = Rule(
    610, "expert-words-for-beginner", .warning,
    sources: [.agency("L1366–1379")],
    examples: Rule.Examples(
      bad: """
        persona new: New customer
          wants: first orders
          knowledge: low
        content terms: Bidding strategies
          for: new
          at: customership
          style: expert
        """,
      good: """
        persona new: New customer
          wants: first orders
          knowledge: low
        content terms: How your ad is shown
          for: new
          at: customership
          style: plain
        """,
      quiet: """
        persona pro: Campaign manager
          wants: more clicks
          knowledge: high
        content terms: Bidding strategies
          for: pro
          at: customership
          style: expert
        """),
    check: { context, findings in P610.check(context, &findings) })
}

/// Contents and touchpoints in expert words for personas who know little of the subject.
///
/// What is for everyone is for them too; a touchpoint that names nobody is for whom its paths are.
enum P610 {
  static let id = RuleID(610)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let beginners = state.declared(.persona).filter { context.word($0, .knowledge, .level) == .levelLow }
      let (isBeginner, all) = (Set(beginners), beginners.map { model.called($0) })
      if beginners.isEmpty { return }
      let everyone = Model.list(all)
      for thing in state.declared([.touchpoint, .content]) where context.word(thing, .style, .style) == .styleExpert {
        let isContent = model.declarations[Int(thing)].kind == .content
        if isContent, context.contentStatus(thing).isGone { continue }
        let audience = isContent ? context.audience(thing) : state.audience(thing)
        let met = audience.personas.filter { isBeginner.contains($0) }
        if met.isEmpty && !audience.isEveryone { continue }
        let place = model.fact(thing, .style).map { model.location($0) } ?? model.location(thing)
        let arguments: KeyValuePairs = [
          "name": model.called(thing), "count": "\(audience.isEveryone ? beginners.count : met.count)",
          "personas": audience.isEveryone ? everyone : Model.list(met.map { model.called($0) }),
        ]
        let known = (audience.isEveryone ? beginners : met).prefix(6)
        let labels = known.count > 5 ? [] : known.compactMap { model.fact($0, .knowledge) }
        findings.append(
          Finding(
            id, .warning, at: place, Message("P610.expert", arguments),
            labels: labels.map { Finding.Label(model.location($0), Message("P610.knows")) }))
      }
    }
  }
}
