import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p410 = Rule(
    410, "no-decision-maker", .note,
    sources: [.agency("L299–301"), .book("L3259–3262"), .success("L998–1000")],
    examples: Rule.Examples(
      bad: """
        stage decision: Decision
        persona maria: Head of recruiting
          wants: fill shifts
          buying role: initiator
        """,
      good: """
        stage decision: Decision
        persona maria: Head of recruiting
          wants: fill shifts
          buying role: initiator
        persona minna: HR director
          wants: fewer leavers
          buying role: decider
        """,
      quiet: """
        stage decision: Decision
        persona ann: Ann who buys shoes
          wants: shoes for winter
        """),
    check: { context, findings in P410.check(context, &findings) })
}

/// Maps with a decision and buying roles, on which nobody decides.
///
/// A persona whose buying role is `?` may be the one: it is asked about already.
enum P410 {
  static let id = RuleID(410)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let stage = context.journey.stages.first { state.has($0) && context.journey.phases[$0] == .decision }
      guard let stage else { return }
      var others: [DeclarationID] = []
      for persona in state.declared(.persona) {
        for fact in model.facts(persona, .buyingRole) {
          if fact.state == .unknown || fact.state == .absent { return }
          guard fact.state == .stated else { continue }
          let tree = model.files[Int(fact.file)].tree
          var reader = ValueReader(tree.language)
          let word = reader.word(tree.source.bytes.span, fact.value.offsets, of: .buyingRole).value
          // What cannot be read may be the decider.
          guard let word, word != .buyingRoleDecider else { return }
          if others.last != persona { others.append(persona) }
        }
      }
      if others.isEmpty { return }
      findings.append(finding(stage, context.byName(others), model))
    }
  }

  private static func finding(_ stage: DeclarationID, _ others: [DeclarationID], _ model: Model) -> Finding {
    let file = model.declarations[Int(stage)].file
    let language = model.files[Int(file)].tree.language
    let labels = others.prefix(5).compactMap { persona in
      model.fact(persona, .buyingRole).map { Finding.Label(model.location($0), Message("P410.other")) }
    }
    let words: KeyValuePairs = [
      "kind": Placed.term(.persona), "field": model.word(.buyingRole, in: file),
      "decider": language.words(.buyingRoleDecider).first ?? "",
    ]
    return Finding(
      id, .note, at: model.location(stage),
      Message(
        "P410.nobody",
        [
          "stage": model.called(stage), "names": Model.list(others.map { model.called($0) }),
          "count": "\(others.count)", "kind": Placed.term(.persona),
        ]),
      labels: labels, help: [Message("P410.declare", words)])
  }
}
