import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p207 = Rule(
    207, "phase-order-conflict", .warning,
    sources: [.survey("L256–258")],
    examples: Rule.Examples(
      bad: """
        stage care: Care
          phase: customership
        stage buy: Purchase
          phase: decision
        """,
      good: """
        stage buy: Purchase
          phase: decision
        stage care: Care
          phase: customership
        """,
      quiet: """
        stage buy: Purchase
          phase: decision
        stage care: Care
          phase: customership
        path p: Again
          reaches: renew
          renew -> ask after 1 year
        """),
    check: { context, findings in P207.check(context, &findings) })
}

/// Stages whose order contradicts the order of the buying phases.
enum P207 {
  static let id = RuleID(207)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      var latest: (stage: DeclarationID, rank: Int)?
      for stage in context.journey.stages where state.has(stage) {
        // Phases used as stages stand in the order of phases, not of writing.
        guard model.declarations[Int(stage)].isDeclared, let phase = context.journey.phases[stage],
          let rank = Journey.order.firstIndex(of: phase)
        else { continue }
        if let before = latest, before.rank > rank {
          report(before.stage, stage, context, &findings)
        } else {
          latest = (stage, rank)
        }
      }
    }
  }

  private static func report(
    _ before: DeclarationID, _ stage: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    func word(_ id: DeclarationID) -> String {
      let language = model.files[Int(model.declarations[Int(id)].file)].tree.language
      return context.journey.phases[id].flatMap { language.words($0).first } ?? ""
    }
    let arguments: KeyValuePairs = [
      "name": model.called(stage), "phase": word(stage), "before": model.called(before), "beforePhase": word(before),
    ]
    findings.append(
      Finding(
        id, .warning, at: model.location(stage), Message("P207.order", arguments),
        labels: [Finding.Label(model.location(before), Message("P207.before"))]))
  }
}
