import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p523 = Rule(
    523, "entry-channel-misfit", .warning,
    sources: [.book("L2241–2283, L2512–2550")],
    examples: Rule.Examples(
      bad: """
        persona Samuli
          wants: Better applicants
          stance: passive
        channel search engine
          direction: inbound
        touchpoint search result
          at: awareness
          on: search engine
        path Samuli
          for: Samuli
          reaches: form
          search result -> form
        """,
      good: """
        persona Samuli
          wants: Better applicants
          stance: passive
        channel LinkedIn
          direction: outbound
        touchpoint LinkedIn ad
          at: awareness
          on: linkedin
        path Samuli
          for: Samuli
          reaches: form
          LinkedIn ad -> form
        """,
      quiet: """
        persona Samuli
          wants: Better applicants
          stance: passive
        channel colleagues
        touchpoint a colleague's tip
          at: awareness
          on: colleagues
        path Samuli
          for: Samuli
          reaches: form
          a colleague's tip -> form
        """),
    check: { context, findings in P523.check(context, &findings) })
}

/// Personas who wait and are expected to find us, and personas who seek and are only pushed at.
enum P523 {
  static let id = RuleID(523)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let seekers = state.declared(.persona).compactMap { persona in
        context.word(persona, .stance, .stance).map { (persona: persona, stance: $0) }
      }
      if seekers.isEmpty { return }
      let entries = PathEntries(state)
      for (persona, stance) in seekers {
        let ways = entries.of(persona)
        guard !ways.isUnknown, !ways.some.isEmpty, stance == .stancePassive ? ways.isInbound : ways.isOutbound,
          let fact = context.stated(persona, .stance)
        else { continue }
        let key = stance == .stancePassive ? "P523.waits" : "P523.seeks"
        findings.append(
          Finding(
            id, .warning, at: model.location(fact),
            Message(
              key,
              ["name": model.called(persona), "entries": Model.list(ways.some.map { model.called($0) })]),
            labels: ways.some.prefix(5).map { entry in
              let channels = Model.list(model.named(entry, .on).map { model.called($0) })
              return Finding.Label(
                model.location(entry), Message("P523.entry", ["name": model.called(entry), "channels": channels]))
            }))
      }
    }
  }
}
