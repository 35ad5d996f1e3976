import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p301 = Rule(
    301, "no-entry-or-goal", .warning,
    sources: [
      .book("L2221–2224"), .field,
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        path Samuli reads
          ad -> blog -> guide form
        """,
      good: """
        path Samuli reads
          reaches: guide form
          ad -> blog after 2 days -> guide form
        """,
      quiet: """
        path two ways in
          reaches: deal
          ad -> blog -> call
          search -> call
          call -> deal
        """),
    check: { context, findings in P301.check(context, &findings) })
}

/// A path does not show what it is for, where it can begin, or any step at all.
///
/// A path whose steps all come or go with an improvement is not spoken of on the days without them.
enum P301 {
  static let id = RuleID(301)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let drawn = Set(context.model.arrows.map(\.owner))
    context.inStates(&findings) { state, findings in
      for path in state.paths where path.owner >= 0 { check(path, drawn, context, &findings) }
    }
  }

  private static func check(
    _ path: FlowGraph, _ drawn: Set<DeclarationID>, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    if !context.says(path.owner, .reaches) { add("P301.noGoal", path.owner, context.model, &findings) }
    if path.graph.arrows.isEmpty {
      let isOnePoint = !path.goals.isEmpty && Set(path.goals).isSubset(of: path.entries)
      guard !path.goals.isEmpty, !drawn.contains(path.owner), !isOnePoint else { return }
      add("P301.noSteps", path.owner, context.model, &findings)
    } else if path.entries.isEmpty, !context.says(path.owner, .startsAt) {
      // Where a “?” leads in, that is the beginning nobody knows.
      if let open = path.open, !path.graph.all.arrows(outOf: open).isEmpty { return }
      add("P301.noEntry", path.owner, context.model, &findings)
    }
  }

  private static func add(_ key: String, _ path: DeclarationID, _ model: Model, _ findings: inout [Finding]) {
    let file = model.declarations[Int(path)].file
    let field: Field = key == "P301.noGoal" ? .reaches : .startsAt
    let arguments: KeyValuePairs = ["path": model.called(path), "field": model.word(field, in: file)]
    findings.append(Finding(id, .warning, at: model.location(path), Message(key, arguments)))
  }
}
