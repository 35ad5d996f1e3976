import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p813 = Rule(
    813, "endless-round", .warning, sources: [.ours],
    examples: Rule.Examples(
      bad: """
        playbook news: Keep in touch
          when: the deal is signed
          by: sales
          step mail: Send the news
          step call: Ask what was useful
          start -> mail -> call -> mail
        """,
      good: """
        playbook news: Keep in touch
          when: the deal is signed
          by: sales
          step mail: Send the news
          step call: Ask what was useful
          start -> mail -> call -> mail after 1 month
        """,
      quiet: """
        playbook news: Keep in touch
          when: the deal is signed
          by: sales
          step mail: Send the news
          step call: Ask what was useful
          start -> mail -> call -> mail when they liked it
        """),
    check: { context, findings in P813.check(context, &findings) })
}

/// Steps of a playbook that go round in a circle without a wait, a condition, or anything else that ends or slows it.
///
/// A wait counts whatever it says, `?` too. A step with a `when` is a condition, and one that says how often it is done
/// or how long it takes makes the round wait. One round is shown for steps that go round together; linear apart from
/// the search for a short one, which has a budget.
enum P813 {
  static let id = RuleID(813)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for playbook in FlowGraph.playbooks(state) where playbook.arrows.contains(where: { model.arrows[$0].isDrawn }) {
        let view = playbook.graph.view(
          keepNode: playbook.points.map { point in
            point >= 0 && ![Field.when, .every, .takes].contains { context.says(point, $0) }
          },
          keepArrow: playbook.arrows.map { number in
            let arrow = model.arrows[number]
            // No time at all is no wait.
            let waits = arrow.hasWait && context.wait(arrow)?.high != 0
            return !waits && !arrow.hasCondition && !arrow.isOtherwise
          })
        for cycle in view.shortestCycles() { add(cycle, playbook, model, &findings) }
      }
    }
  }

  private static func add(
    _ cycle: Digraph.Cycle, _ playbook: FlowGraph, _ model: Model, _ findings: inout [Finding]
  ) {
    let arrows = cycle.arrows.map { model.arrows[playbook.arrows[$0]] }
    // The arrow that closes the round was drawn last.
    let order = arrows.indices.sorted {
      (arrows[$0].file, arrows[$0].toRange.start) < (arrows[$1].file, arrows[$1].toRange.start)
    }
    let places = order.map { Location(file: Int(arrows[$0].file), range: arrows[$0].toRange) }
    let nodes = cycle.nodes + [cycle.nodes[0]]
    let file = arrows[order[order.count - 1]].file
    let words: KeyValuePairs = [
      "after": model.clauseWord(Clause.after, in: file), "when": model.clauseWord(Clause.when, in: file),
    ]
    findings.append(
      Finding(
        id, .warning, at: places[places.count - 1],
        Message(
          "P813.round",
          ["name": model.called(playbook.owner), "way": model.way(nodes.map { playbook.points[$0] })]),
        labels: places.dropLast().prefix(5).map { Finding.Label($0, Message("P813.here")) },
        help: [Message("P813.help", words)]))
  }
}
