import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p112 = Rule(
    112, "bad-suppression", .warning,
    sources: [.field],
    examples: Rule.Examples(
      bad: """
        touchpoint call: Phone call
          at: customership
          allow: P501
        """,
      good: """
        touchpoint call: Phone call
          at: customership
          allow: P501 because the role is being recruited
        """,
      quiet: """
        touchpoint search ads
          at: awareness
          by: marketing
          allow: P915 because a pilot
        """),
    check: { context, findings in P112.check(context, &findings) })
}

/// `allow` and `severity` lines without a reason, of no rule, of an error, or with nothing to silence.
enum P112 {
  static let id = RuleID(112)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let settings = context.settings
    for line in settings.allowances { add(problem(line), line, context.model, &findings) }
    for line in settings.severities { add(weightProblem(line), line, context.model, &findings) }
  }

  /// An `allow` that accepted nothing; the checker knows it when all rules have run.
  static func unused(_ line: RuleSettings.Line, _ model: Model) -> Finding {
    finding("P112.unused", line, model)
  }

  private static func problem(_ line: RuleSettings.Line) -> String? {
    guard let rule = line.rule else { return line.isReserved ? nil : "P112.noRule" }
    if rule.severity == .error { return "P112.error" }
    return line.reason == nil ? "P112.noReason" : nil
  }

  private static func weightProblem(_ line: RuleSettings.Line) -> String? {
    guard let rule = line.rule else { return line.isReserved ? nil : "P112.noRule" }
    guard let weight = line.weight else { return "P112.noWeight" }
    if rule.severity == .error, weight != .severity(.error) { return "P112.errorWeight" }
    return line.reason == nil ? "P112.noWeightReason" : nil
  }

  private static func add(
    _ key: String?, _ line: RuleSettings.Line, _ model: Model, _ findings: inout [Finding]
  ) {
    if let key { findings.append(finding(key, line, model)) }
  }

  private static func finding(_ key: String, _ line: RuleSettings.Line, _ model: Model) -> Finding {
    let fact = model.facts[line.fact]
    let language = model.files[Int(fact.file)].tree.language
    let weights = [ValueWord.severityError, .severityWarning, .severityNote, .severityOff]
    let near = line.rule == nil ? Catalogue.near(line.written) : []
    let arguments: KeyValuePairs = [
      "rule": Model.short(line.written), "name": line.rule?.name ?? "", "field": model.fieldWord(fact),
      "because": language.words(Clause.because).first ?? "because", "called": model.called(line.declaration),
      "weights": weights.compactMap { language.words($0).first }.joined(separator: ", "),
    ]
    var finding = Finding(id, .warning, at: model.location(fact), Message(key, arguments))
    if !near.isEmpty { finding.help = [Message("P112.near", ["names": near.joined(separator: ", ")])] }
    return finding
  }
}
