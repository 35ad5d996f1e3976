import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p302 = Rule(
    302, "unreachable-touchpoint", .warning,
    sources: [
      .success("L990–1002, L1039–1043"), .field,
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        path p: Buying
          starts at: ad
          reaches: form
          ad -> form
          survey -> form
        """,
      good: """
        path p: Buying
          starts at: ad, survey
          reaches: form
          ad -> form
          survey -> form
        """,
      quiet: """
        touchpoint lookup: Customer register look-up
          at: customership
          backstage: yes
        path p: Buying
          starts at: ad
          reaches: form
          ad -> form
        """),
    check: { context, findings in P302.check(context, &findings) })
}

/// Touchpoints that no beginning of their path leads to, and touchpoints on no path.
///
/// Of points that only follow one another, the first is reported, and the others with it. What a `?` leads to is not
/// reported: where it comes from is asked already; nor is anything on a path that leaves open where it begins. Nor is a
/// goal or an ending that customers come to on another day.
enum P302 {
  static let id = RuleID(302)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let days = OtherDays(state)
      for path in state.completePaths(id) where !path.mayStartElsewhere(context) {
        check(path, days.hide(path), context, &findings)
      }
      guard state.paths.contains(where: { !$0.graph.arrows.isEmpty }) else { return }
      let model = context.model
      let paths = state.pathsThrough
      for touchpoint in state.touchpoints
      where !paths.contains(touchpoint) && !mayBeBackstage(touchpoint, context) {
        let file = model.declarations[Int(touchpoint)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(touchpoint),
            Message("P302.noPath", ["name": model.called(touchpoint), "path": model.word(.path, in: file)]),
            help: [Message("P302.backstage", ["field": model.word(.backstage, in: file)])]))
      }
    }
  }

  /// Whether customers do not meet it, or nobody knows whether they do.
  private static func mayBeBackstage(_ touchpoint: DeclarationID, _ context: CheckContext) -> Bool {
    context.isBackstage(touchpoint) || context.says(touchpoint, .backstage) && !context.isNo(touchpoint, .backstage)
  }

  private static func check(
    _ path: FlowGraph, _ isHidden: [Bool], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let reached = path.graph.all.reach(from: path.entries + (path.open.map { [$0] } ?? []))
    let isGoal = path.mask(path.goals)
    // A customer who walks into a “?” may well come to the goal.
    let isOpen = path.open.map { path.reached().contains($0) } ?? false
    let isLost = path.points.indices.map { !reached.contains($0) && !isHidden[$0] && !(isOpen && isGoal[$0]) }
    guard isLost.contains(true) else { return }
    let lost = path.graph.view(keepNode: isLost)
    let parts = lost.strongComponents()
    // Arrows lead from smaller parts to greater ones, so every part is met before those behind it.
    var isMet = [Bool](repeating: false, count: path.points.count)
    for part in 0..<parts.count {
      let first = parts.nodes(of: part)
      if first.contains(where: { isMet[$0] }) { continue }
      let behind = follow(first, lost, &isMet)
      let others = behind.filter { !isGoal[$0] }
      let starts = first.filter { !isGoal[$0] }
      if starts.isEmpty {
        for goal in first { addGoal(goal, behind: goal == first[0] ? others : [], path, context, &findings) }
      } else {
        add(starts, behind: others, path, context, &findings)
        for goal in first where isGoal[goal] { addGoal(goal, behind: [], path, context, &findings) }
      }
      for goal in behind where isGoal[goal] { addGoal(goal, behind: [], path, context, &findings) }
    }
  }

  /// The further nodes that can be reached from some, and were not met before.
  static func follow(_ first: [Int], _ view: Digraph.View, _ isMet: inout [Bool]) -> [Int] {
    for node in first { isMet[node] = true }
    var found = first
    var next = 0
    while next < found.count {
      for arrow in view.arrows(outOf: found[next]) {
        let to = view.graph.arrows[arrow].to
        if isMet[to] { continue }
        isMet[to] = true
        found.append(to)
      }
      next += 1
    }
    return Array(found.dropFirst(first.count))
  }

  private static func add(
    _ nodes: [Int], behind: [Int], _ path: FlowGraph, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let names = path.names(nodes, model)
    let arguments: KeyValuePairs = [
      "name": names[0], "names": Model.list(names), "path": model.called(path.owner),
    ]
    findings.append(
      Finding(
        id, .warning, at: path.placeBefore(nodes[0], in: context),
        Message.counted("P302.unreachable", nodes.count, arguments), help: help(behind, path, model)))
  }

  private static func addGoal(
    _ goal: Int, behind: [Int], _ path: FlowGraph, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let place = context.naming(path.points[goal], path.owner, [.reaches]) ?? path.place(goal, in: context)
    findings.append(
      Finding(
        id, .warning, at: place,
        Message("P302.goal", ["name": model.called(path.points[goal]), "path": model.called(path.owner)]),
        help: help(behind, path, model)))
  }

  private static func help(_ behind: [Int], _ path: FlowGraph, _ model: Model) -> [Message] {
    if behind.isEmpty { return [] }
    let names = Model.list(path.names(behind, model))
    return [Message("P302.behind", ["names": names, "count": "\(behind.count)"])]
  }
}
