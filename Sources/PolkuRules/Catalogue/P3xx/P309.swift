import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p309 = Rule(
    309, "outcome-left-hanging", .warning,
    sources: [.book("L3131–3138, L6277–6286")],
    examples: Rule.Examples(
      bad: """
        touchpoint first call
          at: decision
          outcomes: meeting, not now, dead
        path calling
          reaches: deal
          ends at: closed
          first call -> deal when meeting
          first call -> closed when dead
        """,
      good: """
        touchpoint first call
          at: decision
          outcomes: meeting, not now, dead
          loses: dead
          reasons: no budget, wrong person
        path calling
          reaches: deal
          ends at: closed
          first call -> deal when meeting
          first call -> closed when dead
          first call -> news when not now -> first call after 3 months
        """,
      quiet: """
        touchpoint first call
          at: decision
          outcomes: meeting, not now
        path calling
          reaches: deal
          first call -> deal when meeting
          first call -> news otherwise
          news -> first call after 3 months
        """),
    check: { context, findings in P309.check(context, &findings) })
}

/// An outcome of a touchpoint has no next step on any path, or a losing outcome is closed without asking why.
enum P309 {
  static let id = RuleID(309)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let outcomes = OutcomeUse(state)
      let paths = state.pathsThrough
      for touchpoint in state.touchpoints where paths.contains(touchpoint) {
        let hanging = outcomes.hanging(touchpoint)
        let loses = context.says(touchpoint, .reasons) ? nil : context.stated(touchpoint, .loses)
        if hanging.isEmpty, loses == nil { continue }
        let file = model.declarations[Int(touchpoint)].file
        let name = model.called(touchpoint)
        for item in hanging {
          findings.append(
            Finding(
              id, .warning, at: item.location,
              Message("P309.hanging", ["name": name, "outcome": Model.short(item.text)]),
              help: [
                Message(
                  "P309.help",
                  [
                    "when": model.clauseWord(Clause.when, in: file),
                    "otherwise": model.clauseWord(Clause.otherwise, in: file),
                  ])
              ]))
        }
        guard let loses else { continue }
        let lost = context.items(touchpoint, .loses).filter { !$0.key.isEmpty }.map { Model.short($0.text) }
        if lost.isEmpty { continue }
        let words: KeyValuePairs = [
          "name": name, "outcomes": Model.list(lost), "reasons": model.word(.reasons, in: file),
        ]
        findings.append(Finding(id, .warning, at: model.location(loses), Message("P309.noReasons", words)))
      }
    }
  }
}
