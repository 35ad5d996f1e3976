import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p909 = Rule(
    909, "rate-without-base", .note,
    sources: [
      .book("L8404, L8570–8578"), .field,
    ],
    examples: Rule.Examples(
      bad: """
        metric conv: Conversion
          at: form
          unit: %
        """,
      good: """
        metric conv: Conversion
          at: form
          unit: %
          formula: forms sent / visitors
        """,
      quiet: """
        metric leads: Leads
          at: handover
          unit: leads
        """),
    check: { context, findings in P909.check(context, &findings) })
}

/// Percentages that do not say what is divided by what.
enum P909 {
  static let id = RuleID(909)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for metric in state.declared(.metric) {
        guard let unit = context.stated(metric, .unit), isPercent(unit, model) else { continue }
        let formula = model.fact(metric, .formula)
        if let formula, formula.state != .stated || hasTwoParts(model.text(formula)) { continue }
        let file = model.declarations[Int(metric)].file
        findings.append(
          Finding(
            id, .note, at: model.location(formula ?? unit),
            Message(
              formula == nil ? "P909.noFormula" : "P909.onePart",
              ["name": model.called(metric), "formula": model.word(.formula, in: file)])))
      }
    }
  }

  /// Whether a unit is percent, by its sign or a word of any language: it reads so behind a number.
  private static func isPercent(_ unit: Fact, _ model: Model) -> Bool {
    let text = Array(("1 " + model.text(unit.file, unit.value)).utf8)
    return model.files[Int(unit.file)].tree.language.andOthers.contains { language in
      var reader = ValueReader(language)
      return reader.amount(text.span, 0..<text.count).value?.unit == .percent
    }
  }

  /// Whether a formula divides something by something: `sent / seen`, `sent per visitor`, `sent : seen`.
  private static func hasTwoParts(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "÷" || $0 == ":" })
    if parts.filter({ !Folding.key(String($0)).isEmpty }).count > 1 { return true }
    let words = text.split(separator: " ")
    guard let per = words.firstIndex(where: { Folding.key(String($0)) == Folding.key("per") }) else { return false }
    return per > words.startIndex && per < words.index(before: words.endIndex)
  }
}
