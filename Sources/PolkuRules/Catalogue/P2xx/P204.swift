import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p204 = Rule(
    204, "stage-without-touchpoint", .warning,
    sources: [.success("L1706–1721"), .agency("L403")],
    examples: Rule.Examples(
      bad: """
        stage campaign start
          phase: customership
        """,
      good: """
        stage campaign start
          phase: customership
        touchpoint it has begun
          at: campaign start
        """,
      quiet: """
        stage quiet winter
          phase: customership
          empty because: the season is over     // ask Jari in spring
        """),
    check: { context, findings in P204.check(context, &findings) })
}

/// Stages in which nothing happens.
enum P204 {
  static let id = RuleID(204)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let stages = context.journey.stages.filter { model.declarations[Int($0)].isDeclared }
    if stages.isEmpty { return }
    context.inStates(&findings) { state, findings in
      let counts = context.touchpointsPerStage(state.presence)
      let open = context.leavingStageOpen(state)
      var undecided: [DeclarationID] = []
      for stage in stages where state.has(stage) && counts[stage] == nil {
        if context.says(stage, .emptyBecause) { continue }
        if !open.isEmpty {
          undecided.append(stage)
          continue
        }
        let word = model.word(.emptyBecause, in: model.declarations[Int(stage)].file)
        findings.append(
          Finding(
            id, .warning, at: model.location(stage),
            Message("P204.empty", ["name": model.called(stage), "kind": model.kindWord(stage)]),
            help: [Message("P204.help", ["field": word])]))
      }
      context.notChecked(id, "P204.notChecked", undecided, leftOpenBy: open)
    }
  }
}

extension CheckContext {
  /// The touchpoints that may stand at more stages than they name: `at: ?`, `at: trial, …`.
  func leavingStageOpen(_ state: CheckState) -> [DeclarationID] {
    var open: [DeclarationID] = []
    for fact in model.facts where fact.field == .at && fact.view == .stated {
      guard fact.isOpen || fact.state == .unknown, open.last != fact.declaration,
        model.declarations[Int(fact.declaration)].kind == .touchpoint, state.has(fact.declaration)
      else { continue }
      open.append(fact.declaration)
    }
    return open
  }

  /// How many touchpoints stand in each stage in a state; stages without one are left out.
  func touchpointsPerStage(_ presence: Presence) -> [DeclarationID: Int] {
    var counts = [Int32](repeating: 0, count: model.declarations.count)
    for i in 0..<model.declaredCount
    where model.declarations[i].kind == .touchpoint && presence.has(DeclarationID(i)) {
      var last: DeclarationID = -1
      for k in model.declarations[i].facts where model.facts[k].field == .at && model.facts[k].view == .stated {
        for r in model.facts[k].references {
          let target = model.references[r].target
          if target >= 0, target != last { counts[Int(target)] += 1 }
          last = target
        }
      }
    }
    var result: [DeclarationID: Int] = [:]
    for stage in journey.stages where counts[Int(stage)] > 0 { result[stage] = Int(counts[Int(stage)]) }
    return result
  }
}
