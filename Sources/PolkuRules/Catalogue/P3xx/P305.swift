import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p305 = Rule(
    305, "instant-loop", .warning,
    sources: [.agency("L515–521"), .survey("L258–262"), .book("L1800–1802")],
    examples: Rule.Examples(
      bad: """
        path questions
          reaches: done
          ask -> answer -> ask
          answer -> done
        """,
      good: """
        path questions
          reaches: done
          ask -> answer
          answer -> ask when it is still unclear
          answer -> done otherwise
        """,
      quiet: """
        path recommend
          reaches: customer
          ad -> call -> customer -> ad: tells a colleague
        """),
    check: { context, findings in P305.check(context, &findings) })
}

/// A circle of arrows without condition, wait or words; the shortest of its part of the path is shown.
enum P305 {
  static let id = RuleID(305)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      // The shortest circle of a large tangle is dear, so the paths share what may be spent on it.
      let budget = 1000 + 200_000 / max(state.paths.count, 1)
      for path in state.paths {
        let bare = path.arrows.map { !saysWhenOrWhy(model.arrows[$0]) }
        let view = path.graph.view(keepNode: path.withoutOpen, keepArrow: bare)
        for cycle in view.shortestCycles(budget: budget) { add(cycle, path, model, &findings) }
      }
    }
  }

  private static func saysWhenOrWhy(_ arrow: Arrow) -> Bool {
    arrow.hasWait || arrow.hasCondition || arrow.isOtherwise || arrow.hasLabel
  }

  /// Says it where the circle closes: at the last of its arrows that was written.
  private static func add(_ cycle: Digraph.Cycle, _ path: FlowGraph, _ model: Model, _ findings: inout [Finding]) {
    let arrows = cycle.arrows.map { path.arrows[$0] }
    guard let last = arrows.max(), let closing = arrows.firstIndex(of: last) else { return }
    let arrow = model.arrows[last]
    let order = cycle.nodes[(closing + 1)...] + cycle.nodes[...closing]
    let points = order.map { path.points[$0] }
    let location = Location(file: Int(arrow.file), range: arrow.toRange)
    let message = Message.counted(
      "P305.circle", points.count, ["name": model.called(arrow.to), "way": model.way(points + [points[0]])])
    let help = Message(
      "P305.help",
      ["when": model.clauseWord(Clause.when, in: arrow.file), "after": model.clauseWord(Clause.after, in: arrow.file)])
    findings.append(Finding(id, .warning, at: location, message, help: [help]))
  }
}
