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
/// system does not forget.
enum P502 {
  static let id = RuleID(502)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints {
        guard let every = context.stated(touchpoint, .every), !context.says(touchpoint, .backup) else { continue }
        let hands = context.responsible(touchpoint)
        guard hands.isClosed, hands.things.count == 1, context.isHuman(hands.things[0]) else { continue }
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
}
