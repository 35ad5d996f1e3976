import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p107 = Rule(
    107, "value-contradicts-itself", .error,
    sources: [.survey("L694–702"), .field],
    examples: Rule.Examples(
      bad: """
        stage waiting: Waiting for delivery
          phase: decision
          takes: 10 days
          at most: 5 days
        """,
      good: """
        stage waiting: Waiting for delivery
          phase: decision
          takes: 5 days
          at most: 10 days
        """,
      quiet: """
        stage waiting: Waiting for delivery
          phase: decision
          takes: as soon as possible
          at most: 5 days
        """),
    check: { context, findings in P107.check(context, &findings) })
}

/// Values that contradict themselves, their twin or their scale.
enum P107 {
  static let id = RuleID(107)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    for report in context.values { check(report, context.model, &findings) }
    for oddity in context.model.oddities where oddity.kind == .otherwiseWithCondition {
      let text = context.model.written(oddity.location)
      findings.append(Finding(id, .warning, at: oddity.location, Message("P107.otherwise", ["text": text])))
    }
  }

  private static func check(_ report: ValueReport, _ model: Model, _ findings: inout [Finding]) {
    let (value, field) = (model.written(report.location), model.fieldWord(report))
    switch report.what {
    case .backwards: add("P107.backwards", ["value": value, "field": field], report, nil, &findings)
    case .offScale: add("P107.offScale", ["value": value, "field": field], report, nil, &findings)
    case .beyond(let most):
      let other = model.facts[Int(most)]
      let arguments: KeyValuePairs = [
        "value": value, "field": field, "most": model.written(model.location(other)),
        "mostField": model.fieldWord(other),
        "name": model.called(other.declaration),
      ]
      add("P107.beyond", arguments, report, model.location(other), &findings)
    case .twice(let first):
      let other = model.facts[Int(first)]
      let arguments: KeyValuePairs = [
        "value": value, "field": field, "first": model.written(model.location(other)),
        "name": model.called(other.declaration), "kind": model.kindWord(other.declaration),
      ]
      add("P107.twice", arguments, report, model.location(other), &findings)
    default: break
    }
  }

  private static func add(
    _ key: String, _ arguments: KeyValuePairs<String, String>, _ report: ValueReport, _ other: Location?,
    _ findings: inout [Finding]
  ) {
    let labels = other.map { [Finding.Label($0, Message("P107.other"))] } ?? []
    findings.append(Finding(id, .error, at: report.location, Message(key, arguments), labels: labels))
  }
}
