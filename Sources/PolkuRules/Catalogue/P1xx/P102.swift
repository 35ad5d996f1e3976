import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p102 = Rule(
    102, "read-as-meant", .warning,
    sources: [.field],
    examples: Rule.Examples(
      bad: """
        touchpiont blog: Five tips for better applications
          at: awareness
        """,
      good: """
        touchpoint blog: Five tips for better applications
          at: awareness
        """,
      quiet: """
        touchpoint LinkedIn ad: Five tips
          at: awareness
        path reading
          reaches: linkedin-ad
          search -> LINKEDIN AD
        """),
    check: { context, findings in P102.check(context, &findings) })
}

/// What was written in other words than the language's own, or by another name, and read as meant.
enum P102 {
  static let id = RuleID(102)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    Misreadings(context: context).check(&findings)
    ReadNames(context: context).check(&findings)
    for report in context.values {
      guard case .meant(let text) = report.what else { continue }
      let message = Message("P102.value", ["written": context.model.written(report.location), "meant": text])
      let edit = Edit("P102.write", report.location, text, isSafe: true)
      findings.append(Finding(id, .warning, at: report.location, message, edits: [edit]))
    }
  }
}
