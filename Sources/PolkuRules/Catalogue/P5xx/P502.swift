import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p502 = Rule(
    502, "one-pair-of-hands", .warning,
    sources: [.agency("L1083–1087, L1299–1305")],
    examples: Rule.Examples(
      bad: """
        role seller
        touchpoint monthly summary: Monthly campaign summary
          at: customership
          by: seller
          every: 1 month
        """,
      good: """
        role seller
        touchpoint monthly summary: Monthly campaign summary
          at: customership
          by: seller
          backup: digital expert
          every: 1 month
        """,
      quiet: """
        system campaign system
        touchpoint monthly summary: Monthly campaign summary
          at: customership
          by: Campaign-system
          every: 1 month
        """),
    check: { context, findings in P502.check(context, &findings) })
}

/// Repeated deliveries that one person has to remember, with nobody to step in.
///
/// The stage's role stands in where the touchpoint names none, as for P501. Two roles are two pairs of hands, and a
/// system does not forget. A team under one name is several people.
enum P502 {
  static let id = RuleID(502)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints {
        guard let every = context.stated(touchpoint, .every), !context.says(touchpoint, .backup) else { continue }
        let hands = context.responsible(touchpoint)
        guard hands.isClosed, hands.things.count == 1, context.isHuman(hands.things[0]),
          !areSeveral(hands.things[0], context)
        else { continue }
        let backup = model.word(.backup, in: model.declarations[Int(touchpoint)].file)
        findings.append(
          Finding(
            id, .warning, at: model.location(touchpoint),
            Message(
              "P502.alone",
              [
                "name": model.called(touchpoint), "field": model.fieldWord(every),
                "every": model.written(model.location(every)),
                "role": model.called(hands.things[0]), "backup": backup,
              ])))
      }
    }
  }

  /// Whether a role's name or title counts several people: “Coaches (6)”, “Helpdesk team”.
  private static func areSeveral(_ role: DeclarationID, _ context: CheckContext) -> Bool {
    if context.isNamedAfter("several people", role) { return true }
    return [context.model.name(role), context.model.title(role)].contains { text in
      TextWords.keys(text).contains { word in
        (1...4).contains(word.count) && word.allSatisfy { (0x30...0x39).contains($0) } && word != [0x31]
      }
    }
  }
}
