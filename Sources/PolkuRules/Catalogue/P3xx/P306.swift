import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p306 = Rule(
    306, "end-with-next", .error,
    sources: [.success("L1039–1043"), .field],
    examples: Rule.Examples(
      bad: """
        path p: Offer
          reaches: deal
          ends at: lost
          offer -> deal when they accept
          offer -> lost otherwise
          lost -> offer
        """,
      good: """
        path p: Offer
          reaches: deal
          ends at: lost
          offer -> deal when they accept
          offer -> lost otherwise
          lost -> offer after 6 months
        """,
      quiet: """
        path p: Offer
          reaches: deal
          offer -> deal
          deal -> care
        """),
    check: { context, findings in P306.check(context, &findings) })
}

/// A point that its path calls an ending goes on, and nothing says when or why.
///
/// An arrow to `?` is a question, not a step; a goal may always go on.
enum P306 {
  static let id = RuleID(306)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for path in state.paths where !path.endings.isEmpty {
        let isEnding = path.mask(path.endings)
        let isGoal = path.mask(path.goals)
        for (number, ends) in path.graph.arrows.enumerated() where isEnding[ends.from] && !isGoal[ends.from] {
          let arrow = model.arrows[path.arrows[number]]
          if arrow.to < 0 || arrow.hasWait || arrow.hasCondition || arrow.hasLabel { continue }
          add(arrow, path, context, &findings)
        }
      }
    }
  }

  private static func add(_ arrow: Arrow, _ path: FlowGraph, _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let message = Message(
      "P306.goesOn",
      ["name": model.called(arrow.from), "next": model.called(arrow.to), "path": model.called(path.owner)])
    let help = Message(
      "P306.help",
      [
        "name": model.called(arrow.from), "when": model.clauseWord(Clause.when, in: arrow.file),
        "after": model.clauseWord(Clause.after, in: arrow.file),
      ])
    let label = context.naming(arrow.from, path.owner, [.endsAt]).map {
      [Finding.Label($0, Message("P306.ending"))]
    }
    let location = Location(file: Int(arrow.file), range: arrow.toRange)
    findings.append(Finding(id, .error, at: location, message, labels: label ?? [], help: [help]))
  }
}
