import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p812 = Rule(
    812, "step-nobody-reaches", .warning, sources: [.ours],
    examples: Rule.Examples(
      bad: """
        playbook lead: New lead
          when: a lead arrives
          by: sales
          step call: Call the lead
          step offer: Send an offer
          step remind: Remind of the offer
          call -> offer
        """,
      good: """
        playbook lead: New lead
          when: a lead arrives
          by: sales
          step call: Call the lead
          step offer: Send an offer
          step remind: Remind of the offer
          call -> offer -> remind after 1 week
        """,
      quiet: """
        playbook lead: New lead
          when: a lead arrives
          by: sales
          step call: Call the lead
          step offer: Send an offer
          step thank: Thank for the order
            when: an order arrives
          call -> offer
        """),
    check: { context, findings in P812.check(context, &findings) })
}

/// Steps of a playbook with arrows that no arrow leads to from where it begins, and steps on no arrow at all.
///
/// A step that says when or how often it is done begins by itself; where each step comes after another, the one that is
/// written first begins. What a `?` leads to may begin anywhere, and what
/// has arrows on another day only has no part in this one. Of steps that only follow one another the first is
/// reported, and the others with it. Linear.
enum P812 {
  static let id = RuleID(812)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let (days, steps) = (OtherDays(state), state.stepsOfPlaybooks())
      for playbook in FlowGraph.playbooks(state)
      where playbook.arrows.contains(where: { context.model.arrows[$0].isDrawn }) {
        checkArrows(playbook, days, context, &findings)
        for step in steps[playbook.owner] ?? [] where context.model.declarations[Int(step)].isDeclared {
          let isLoose = playbook.node(of: step) == nil && !days.have(step, playbook.owner)
          if isLoose, !beginsAlone(step, context) {
            let arguments: KeyValuePairs = [
              "step": context.model.called(step), "name": context.model.called(playbook.owner),
            ]
            findings.append(
              Finding(
                id, .warning, at: context.model.location(step), Message("P812.noArrow", arguments),
                help: [own(playbook, context.model)]))
          }
        }
      }
    }
  }

  /// Whether a step needs no arrow that leads to it.
  private static func beginsAlone(_ step: DeclarationID, _ context: CheckContext) -> Bool {
    step >= 0 && (context.says(step, .when) || context.says(step, .every))
  }

  private static func checkArrows(
    _ playbook: FlowGraph, _ days: OtherDays, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    // A step that only itself leads to begins as well.
    var isEntered = [Bool](repeating: false, count: playbook.points.count)
    for arrow in playbook.graph.arrows where arrow.from != arrow.to && arrow.from != playbook.open {
      isEntered[arrow.to] = true
    }
    var starts = playbook.entries + playbook.points.indices.filter { !isEntered[$0] }
    for (node, step) in playbook.points.enumerated() where step < 0 || beginsAlone(step, context) {
      starts.append(node)
    }
    let reached = playbook.graph.all.reach(from: starts.isEmpty ? playbook.writtenFirst : starts)
    let isHidden = days.hide(playbook)
    let isLost = playbook.points.indices.map { !reached.contains($0) && !isHidden[$0] }
    guard isLost.contains(true) else { return }
    let lost = playbook.graph.view(keepNode: isLost)
    let parts = lost.strongComponents()
    // Arrows lead from smaller parts to greater ones, so every part is met before those behind it.
    var isMet = [Bool](repeating: false, count: playbook.points.count)
    for part in 0..<parts.count {
      let first = parts.nodes(of: part)
      if first.contains(where: { isMet[$0] }) { continue }
      add(first, behind: P302.follow(first, lost, &isMet), playbook, context, &findings)
    }
  }

  private static func add(
    _ first: [Int], behind: [Int], _ playbook: FlowGraph, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let names = Model.list(playbook.names(first, model))
    let arguments: KeyValuePairs = [
      "step": playbook.names([first[0]], model)[0], "steps": names, "name": model.called(playbook.owner),
    ]
    var help = [own(playbook, model)]
    if !behind.isEmpty {
      let more: KeyValuePairs = ["steps": Model.list(playbook.names(behind, model)), "count": "\(behind.count)"]
      help.insert(Message("P812.behind", more), at: 0)
    }
    findings.append(
      Finding(
        id, .warning, at: playbook.placeBefore(first[0], in: context),
        Message("P812.unreachable", arguments), help: help))
  }

  /// That a step may begin by itself, in the words of the file.
  private static func own(_ playbook: FlowGraph, _ model: Model) -> Message {
    let file = model.declarations[Int(playbook.owner)].file
    return Message("P812.own", ["when": model.word(.when, in: file), "every": model.word(.every, in: file)])
  }
}
