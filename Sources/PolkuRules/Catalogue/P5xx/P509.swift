import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p509 = Rule(
    509, "channel-nobody-uses", .warning,
    sources: [.survey("L319–323"), .book("L5359–5368"), .interaction("L212")],
    examples: Rule.Examples(
      bad: """
        persona maija: Maija
          wants: more applications
          uses: linkedin, email
        touchpoint post: Picture of the day
          at: awareness
          on: instagram
        """,
      good: """
        persona maija: Maija
          wants: more applications
          uses: linkedin, email
        touchpoint post: Picture of the day
          at: awareness
          on: linkedin
        """,
      quiet: """
        persona maija: Maija
          wants: more applications
          uses: ?
        touchpoint post: Picture of the day
          at: awareness
          on: instagram
        """),
    check: { context, findings in P509.check(context, &findings) })
}

/// Channels that meet customers on the map and that no persona uses.
///
/// Proved only where every persona says all its channels.
enum P509 {
  static let id = RuleID(509)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let personas = state.declared(.persona)
      if personas.isEmpty { return }
      var used: Set<DeclarationID> = []
      for persona in personas {
        let uses = context.names(persona, .uses)
        guard uses.knowledge == .closed || uses.knowledge == .none else { return }
        used.formUnion(uses.things)
      }
      for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
        for channel in model.named(touchpoint, .on) where state.has(channel) && used.insert(channel).inserted {
          findings.append(
            Finding(
              id, .warning, at: model.location(channel),
              Message("P509.unused", ["name": model.called(channel), "kind": model.kindWord(channel)])))
        }
      }
    }
  }
}
