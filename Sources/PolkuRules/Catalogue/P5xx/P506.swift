import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p506 = Rule(
    506, "handoff-incomplete", .warning,
    sources: [.book("L2816–2831, L6235–6249, L6268–6269")],
    examples: Rule.Examples(
      bad: """
        touchpoint lead hand-over
          type: handover
          at: decision
          by: sales
          passes on: pages read
        """,
      good: """
        touchpoint lead hand-over
          type: handover
          at: decision
          by: sales
          passes on: pages read
          criteria: two guides read, or more than 50 staff
          answers within: 24 h
          really answers within: ~2 days     // says support
          agreed by: marketing, sales
        """,
      quiet: """
        touchpoint lead hand-over
          type: handover
          at: decision
          by: sales?
          passes on: pages read
          criteria: ?
          answers within: 24 h?
          agreed by: ?
        """),
    check: { context, findings in P506.check(context, &findings) })
}

/// Hand-overs that leave out a criterion, a time, what goes along, or who agreed.
enum P506 {
  static let id = RuleID(506)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints
      where context.word(touchpoint, .type, .touchpointType) == .touchpointTypeHandover {
        check(touchpoint, context, &findings)
      }
    }
  }

  private static func check(_ id: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let file = model.declarations[Int(id)].file
    var missing: [Field] = []
    if !context.says(id, .criteria) { missing.append(.criteria) }
    if !context.says(id, .within), !context.says(id, .answersWithin) { missing.append(.answersWithin) }
    if !context.says(id, .passesOn) { missing.append(.passesOn) }
    if !context.says(id, .agreedBy) { missing.append(.agreedBy) }
    let agreed = context.names(id, .agreedBy)
    let alone = agreed.isClosed && agreed.things.count == 1 ? agreed.things[0] : nil
    if missing.isEmpty, alone == nil { return }

    var labels: [Finding.Label] = []
    if let alone, !missing.isEmpty, let fact = context.stated(id, .agreedBy) {
      labels.append(
        Finding.Label(model.location(fact), Message("P506.onlyOne", ["role": model.called(alone)])))
    }
    let message =
      missing.isEmpty
      ? Message("P506.oneSide", ["name": model.called(id), "role": alone.map { model.called($0) } ?? ""])
      : Message("P506.missing", ["name": model.called(id), "fields": model.quoted(missing, in: file)])
    let help = missing.map { field in
      Message("P506.\(key(field))", ["field": model.word(field, in: file), "within": model.word(.within, in: file)])
    }
    findings.append(Finding(Self.id, .warning, at: model.location(id), message, labels: labels, help: help))
  }

  /// The sentence that says what a field is good for.
  private static func key(_ field: Field) -> String {
    switch field {
    case .criteria: "criteria"
    case .answersWithin: "within"
    case .passesOn: "passesOn"
    default: "agreedBy"
    }
  }
}
