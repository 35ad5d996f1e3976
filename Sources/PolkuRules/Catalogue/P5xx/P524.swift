import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p524 = Rule(
    524, "long-form", .warning,
    sources: [.book("L2289–2296"), .interaction("L171")],
    examples: Rule.Examples(
      bad: """
        touchpoint form: Contact form
          at: consideration
          form fields: 30
        """,
      good: """
        touchpoint form: Contact form
          at: consideration
          form fields: 5
        """,
      quiet: """
        touchpoint form: Internal order form
          at: decision
          form fields: 12
          backstage: yes
        """),
    check: { context, findings in P524.check(context, &findings) })
}

/// Forms with more fields than people care to fill in.
enum P524 {
  static let id = RuleID(524)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let limit = context.limits.number(id)
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
        guard let fact = context.stated(touchpoint, .formFields), let fields = context.amount(fact),
          let least = fields.low, least > limit || fields.lowIsOpen && least == limit
        else { continue }
        let language = model.files[Int(fact.file)].tree.language
        let arguments: KeyValuePairs = [
          "name": model.called(touchpoint), "field": model.fieldWord(fact),
          "fields": model.written(model.location(fact)), "limit": language.written(limit),
        ]
        findings.append(
          Finding(
            id, .warning, at: model.location(fact), Message("P524.long", arguments),
            help: [Message("P524.later", arguments)]))
      }
    }
  }
}
