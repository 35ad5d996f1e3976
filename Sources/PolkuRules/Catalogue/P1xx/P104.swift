import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p104 = Rule(
    104, "misleading-indentation", .warning,
    sources: [.field],
    examples: Rule.Examples(
      bad: """
        playbook answer a lead
          when: a lead arrives
          step call: Call the lead
          by: sales
        """,
      good: """
        playbook answer a lead
          when: a lead arrives
          by: sales
          step call: Call the lead
        """,
      quiet: """
        playbook answer a lead
        when: a lead arrives
        step call: Call the lead
        by: sales
        """),
    check: { context, findings in P104.check(context, &findings) })
}

/// Indentation that suggests another owner than the one a line is read with.
enum P104 {
  static let id = RuleID(104)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    for file in context.model.files.indices {
      var walk = IndentationWalk(lines: FileLines(context: context, file: file))
      walk.check(&findings)
    }
  }
}
