import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p907 = Rule(
    907, "success-not-agreed", .warning,
    sources: [.success("L766–770, L1047–1074, L1167–1169")],
    examples: Rule.Examples(
      bad: """
        role cs: Success manager
          function: customer success
        stage start: Start
          phase: customership
        touchpoint setup: Account is built
          at: start
          by: cs
        """,
      good: """
        role cs: Success manager
          function: customer success
        stage start: Start
          phase: customership
        touchpoint goals: What is success for you?
          at: start
          by: cs
          type: goals
          sets: sold
          checked every: 3 months
        metric sold: Tickets sold
          type: outcome
          at: start
        """,
      quiet: """
        role clerk: Shop clerk
          function: sales
        stage start: After the purchase
          phase: customership
        touchpoint bag: Takes the shoes home
          at: start
          by: clerk
        """),
    check: { context, findings in P907.check(context, &findings) })
}

/// Success work that does not agree on the customer's success at the start, check it, or measure more than use.
///
/// Of several talks about goals it is enough that one is checked, and that one is measured by more than use.
enum P907 {
  static let id = RuleID(907)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      guard state.declared(.role).contains(where: { doesSuccessWork($0, context) }),
        let stage = context.journey.stages.first(where: {
          state.has($0) && context.journey.phases[$0] == .customership
        })
      else { return }
      let there = state.touchpoints.filter { context.stages(of: $0).contains(stage) }
      let goals = there.filter { context.word($0, .type, .touchpointType) == .touchpointTypeGoals }
      guard let first = goals.first else {
        // A type that is asked about may be this one.
        if there.contains(where: { model.fact($0, .type)?.state == .unknown }) { return }
        let file = model.declarations[Int(stage)].file
        let word = model.files[Int(file)].tree.language.words(.touchpointTypeGoals).first ?? ""
        findings.append(
          Finding(
            id, .warning, at: model.location(stage),
            Message("P907.noGoals", ["name": model.called(stage)]),
            help: [Message("P907.declare", ["type": model.word(.type, in: file), "goals": word])]))
        return
      }
      if !goals.contains(where: { context.says($0, .checkedEvery) }) {
        let checked = model.word(.checkedEvery, in: model.declarations[Int(first)].file)
        let names = Model.list(goals.map { model.called($0) })
        findings.append(
          Finding(
            id, .warning, at: model.location(first),
            Message("P907.unchecked", ["names": names, "checked": checked])))
      }
      if let use = goals.first, goals.allSatisfy({ setsOnlyUse($0, context) }),
        let sets = context.stated(use, .sets)
      {
        let names = Model.list(goals.map { model.called($0) })
        findings.append(
          Finding(id, .warning, at: model.location(sets), Message("P907.onlyUse", ["names": names])))
      }
    }
  }

  /// Whether a role's function is success work, in any of the languages: companies borrow the English word.
  private static func doesSuccessWork(_ role: DeclarationID, _ context: CheckContext) -> Bool {
    context.functions(of: role).contains(.customerSuccess)
  }

  /// Whether every metric that a talk sets tells how much the product is used.
  private static func setsOnlyUse(_ touchpoint: DeclarationID, _ context: CheckContext) -> Bool {
    let metrics = context.names(touchpoint, .sets)
    return metrics.isClosed
      && metrics.things.allSatisfy { context.word($0, .type, .metricType) == .metricTypeUsage }
  }
}
