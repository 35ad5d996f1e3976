import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p520 = Rule(
    520, "automation-without-person", .warning,
    sources: [.survey("L574–578"), .interaction("L177"), .book("L2099–2101")],
    examples: Rule.Examples(
      bad: """
        system robot: Marketing automation
        stage nurture: Nurture
          phase: consideration
        touchpoint m1: First mail
          at: nurture
          by: robot
        touchpoint m2: Second mail
          at: nurture
          by: robot
        """,
      good: """
        system robot: Marketing automation
        stage nurture: Nurture
          phase: consideration
        touchpoint m1: First mail
          at: nurture
          by: robot
        touchpoint call: A person calls
          at: nurture
          by: seller
        """,
      quiet: """
        system robot: Web shop
        stage small ones: Small customers
          phase: customership
          automatic because: one licence cannot carry a visit
        touchpoint m1: Order mail
          at: small ones
          by: robot
        touchpoint m2: Tips by mail
          at: small ones
          by: robot
        """),
    check: { context, findings in P520.check(context, &findings) })
}

/// Stages in which systems run everything that the customer meets.
enum P520 {
  static let id = RuleID(520)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let meetings = state.meetings
      for stage in meetings.stages where !context.says(stage, .automaticBecause) {
        let met = meetings[stage]
        guard met.touchpoints.count >= 2, met.answerers.allSatisfy({ context.isAutomatic($0) }) else { continue }
        let file = model.declarations[Int(stage)].file
        let arguments: KeyValuePairs = [
          "stage": model.called(stage),
          "systems": Model.list(met.people.map { model.called($0) }),
          "field": model.word(.automaticBecause, in: file),
        ]
        findings.append(
          Finding(
            id, .warning, at: model.location(stage), Message("P520.noPerson", arguments),
            help: [Message("P520.say", arguments)]))
      }
    }
  }
}
