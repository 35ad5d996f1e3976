import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p517 = Rule(
    517, "no-complaint-route", .warning,
    sources: [.agency("L413–415"), .interaction("L316"), .survey("L596–600")],
    examples: Rule.Examples(
      bad: """
        stage use: Use
          phase: customership
        touchpoint news: Newsletter
          at: use
          from: company
        """,
      good: """
        stage use: Use
          phase: customership
        touchpoint wrong: Something is wrong
          at: use
          type: complaint
          from: customer
          by: helpdesk
          recorded: complaint log
        """,
      quiet: """
        stage use: Use
          phase: customership
        touchpoint wrong: Something is wrong
          at: use
          type: complaint
          from: customer
          by: ?
          recorded: ?
        """),
    check: { context, findings in P517.check(context, &findings) })
}

/// Maps of the time after the purchase on which the customer cannot bring a problem to anybody who records it.
enum P517 {
  static let id = RuleID(517)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let stages = context.journey.stages.filter { state.has($0) && context.journey.phases[$0] == .customership }
      guard let first = stages.first else { return }
      let complaints = state.touchpoints.filter { context.word($0, .type, .touchpointType) == .touchpointTypeComplaint }
      let lacks = complaints.map { lacking($0, context) }
      if lacks.contains(where: \.isEmpty) { return }
      let place = model.map >= 0 ? model.map : first
      let file = model.declarations[Int(place)].file
      let language = model.files[Int(file)].tree.language
      let arguments: KeyValuePairs = [
        "type": model.word(.type, in: file), "complaint": language.words(.touchpointTypeComplaint).first ?? "",
        "from": model.word(.from, in: file), "customer": language.words(.sideCustomer).first ?? "",
        "by": model.word(.by, in: file), "recorded": model.word(.recorded, in: file),
        "names": Model.list(complaints.map { model.called($0) }),
      ]
      findings.append(
        Finding(
          id, .warning, at: model.location(place),
          Message(complaints.isEmpty ? "P517.noRoute" : "P517.incomplete", arguments),
          labels: zip(complaints, lacks).flatMap { complaint, lacks in
            lacks.map { Finding.Label(model.location(complaint), Message($0, arguments)) }
          },
          help: complaints.isEmpty ? [Message("P517.add", arguments)] : [Message("P517.complete", arguments)]))
    }
  }

  /// What a complaint's touchpoint lacks to be a way to somebody.
  private static func lacking(_ id: DeclarationID, _ context: CheckContext) -> [String] {
    var lacks: [String] = []
    // A complaint is the customer's unless it says otherwise.
    if context.isCompanysMove(id) { lacks.append("P517.notFromCustomer") }
    if context.responsible(id).knowledge == .missing { lacks.append("P517.nobody") }
    if !context.says(id, .recorded) || context.unrecorded(id) != nil { lacks.append("P517.notRecorded") }
    return lacks
  }
}
