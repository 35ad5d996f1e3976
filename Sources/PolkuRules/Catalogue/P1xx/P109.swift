import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p109 = Rule(
    109, "none-without-reason", .warning,
    sources: [.agency("L1173–1183"), .field],
    examples: Rule.Examples(
      bad: """
        segment rivals: Competitors who buy
          criteria: sells doors
          every: none
        """,
      good: """
        segment rivals: Competitors who buy
          criteria: sells doors
          every: none because we only answer their orders
        """,
      quiet: """
        persona kalle: CIO Kalle
          wants: safe systems
          influence: awareness none, decision high
        """),
    check: { context, findings in P109.check(context, &findings) })
}

/// `none` that does not say why: was it chosen, or forgotten?
enum P109 {
  static let id = RuleID(109)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    for report in context.values {
      guard case .noReason = report.what else { continue }
      let fact = model.facts[Int(report.fact)]
      let language = model.files[Int(fact.file)].tree.language
      let arguments: KeyValuePairs = [
        "field": model.fieldWord(fact), "name": model.called(fact.declaration),
        "none": language.words(ValueWord.levelNone).first ?? "none",
        "because": language.words(Clause.because).first ?? "because",
      ]
      findings.append(
        Finding(id, .warning, at: model.location(file: fact.file, line: fact.line), Message("P109.noReason", arguments))
      )
    }
  }
}
