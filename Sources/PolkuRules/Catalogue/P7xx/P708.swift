import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p708 = Rule(
    708, "critical-not-declared", .note,
    sources: [.success("L1647–1651"), .agency("L454–458"), .ours],
    examples: Rule.Examples(
      bad: """
        touchpoint repair: Door stuck in winter
          at: use
          situation: critical
        """,
      good: """
        touchpoint repair: Door stuck in winter
          at: use
          situation: critical
        critical stuck: Nobody comes at night
          at: repair
        """,
      quiet: """
        touchpoint order: Order
          at: use
          situation: normal
        """),
    check: { context, findings in P708.check(context, &findings) })
}

/// Maps without a critical point, and touchpoints called critical that no critical point is at.
enum P708 {
  static let id = RuleID(708)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let criticals = context.declared(.critical)
    var places: Set<DeclarationID> = []
    for critical in criticals { places.formUnion(model.targets(critical, .at)) }
    let limit = context.limits.number(id)
    context.inStates(&findings) { state, findings in
      if criticals.isEmpty, Double(state.touchpoints.count) >= limit, let first = state.touchpoints.first {
        let place = model.map >= 0 ? model.map : first
        findings.append(
          Finding(
            id, .note, at: model.location(place),
            Message(
              "P708.none",
              [
                "count": "\(state.touchpoints.count)",
                "critical": model.word(.critical, in: model.declarations[Int(place)].file),
              ])))
      }
      for touchpoint in state.touchpoints
      where !places.contains(touchpoint) && context.word(touchpoint, .situation, .situation) == .situationCritical {
        let file = model.declarations[Int(touchpoint)].file
        let place = model.fact(touchpoint, .situation).map { model.location($0) } ?? model.location(touchpoint)
        findings.append(
          Finding(
            id, .note, at: place,
            Message("P708.situation", ["name": model.called(touchpoint), "situation": model.written(place)]),
            help: [
              Message(
                "P708.declare",
                [
                  "critical": model.word(.critical, in: file), "name": model.called(touchpoint),
                  "at": model.files[Int(file)].tree.language.word(at: .touchpoint),
                ])
            ]))
      }
    }
  }
}
