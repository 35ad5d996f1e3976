import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p522 = Rule(
    522, "touchpoint-for-everyone", .warning,
    sources: [.survey("L348–356, L861–865"), .interaction("L322")],
    examples: Rule.Examples(
      bad: """
        touchpoint radio ad
          at: awareness
          for: everyone
        """,
      good: """
        persona Maija: HR manager Maija
          wants: More applications
        touchpoint radio ad
          at: awareness
          for: Maija
        """,
      quiet: """
        persona Maija: HR manager Maija
          wants: More applications
        persona Kalle: CIO Kalle
          wants: Safe systems
        content product brochure
          at: decision
          for: everyone
        """),
    check: { context, findings in P522.check(context, &findings) })
}

/// Touchpoints and contents for everyone, on a map on which nobody is.
enum P522 {
  static let id = RuleID(522)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      // Somebody who is named and not described yet is somebody.
      let hasSomebody = model.declarations.indices.contains { i in
        let kind = model.declarations[i].kind
        return (kind == .persona || kind == .segment) && state.has(DeclarationID(i))
      }
      if hasSomebody { return }
      for thing in state.declared([.touchpoint, .content]) where context.names(thing, .for).isEveryone {
        guard let fact = context.stated(thing, .for) else { continue }
        findings.append(
          Finding(
            id, .warning, at: model.location(fact),
            Message(
              "P522.everyone",
              [
                "name": model.called(thing), "persona": model.word(.persona, in: fact.file),
                "segment": model.word(.segment, in: fact.file), "everyone": model.written(model.location(fact)),
              ])))
      }
    }
  }
}
