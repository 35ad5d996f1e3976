import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p402 = Rule(
    402, "persona-without-needs", .warning,
    sources: [.book("L468–471, L4778–4781")],
    examples: Rule.Examples(
      bad: """
        persona maija: HR manager Maija
          uses: linkedin
        """,
      good: """
        persona maija: HR manager Maija
          uses: linkedin
          pain: Mails every candidate by hand,
            | and nobody answers her [assumed]
        """,
      quiet: """
        persona maija: HR manager Maija
          uses: linkedin
          pain: ?
        """),
    check: { context, findings in P402.check(context, &findings) })
}

/// Personas without a wish, a pain or a question.
enum P402 {
  static let id = RuleID(402)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let asking = Addressees(state, .question)
      for persona in state.declared(.persona) {
        if context.says(persona, .wants) || context.says(persona, .pain) || asking.include(persona, model) { continue }
        // A question of which nobody knows whose it is may be this persona's.
        if let open = asking.open {
          context.notChecked(
            id, at: model.location(open),
            Message("P402.open", ["field": model.fieldWord(open), "name": model.called(open.declaration)]))
          return
        }
        let file = model.declarations[Int(persona)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(persona),
            Message(
              "P402.nothing",
              [
                "name": model.called(persona), "wants": model.word(.wants, in: file),
                "pain": model.word(.pain, in: file), "question": model.word(.question, in: file),
                "for": model.word(.for, in: file),
              ])))
      }
    }
  }
}
