import PolkuModel
import PolkuSyntax

/// In which stages each persona meets the company, and in which nobody knows whom a touchpoint is for.
struct PersonaStages {
  /// The stages that count, in order.
  private let stages: [DeclarationID]
  /// That people of some list are met in a stage.
  private struct Meeting: Hashable {
    let audience: Int
    let stage: Int
  }

  private var met: [DeclarationID: Set<Int>] = [:]
  private var metByAll: Set<Int> = []
  /// Stages where a persona may meet somebody: a touchpoint does not say for whom it is, or names a segment or `?`.
  private var maybe: Set<Int> = []

  init(_ state: CheckState) {
    let context = state.context
    stages = context.journey.stages.filter { stage in
      let type = context.word(stage, .type, .stageType)
      return state.has(stage) && type != .stageTypeDormant && type != .stageTypeLeft
    }
    var place = ByDeclaration<Int32>(state.model, -1)
    for (number, stage) in stages.enumerated() {
      place[stage] = Int32(number)
      if context.says(stage, .emptyBecause) { maybe.insert(number) }
    }
    let (places, paths) = (state.stagePlaces, state.pathsThrough)
    var isByPath = ByDeclaration(state.model, false)
    // Many touchpoints of one stage are for the same people.
    var meetings: Set<Meeting> = []
    for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
      let audience = context.listNumber(touchpoint, .for)
      if audience == nil, paths.contains(touchpoint) {
        isByPath[touchpoint] = true
        continue
      }
      var here: Set<Int> = []
      for stage in places.stages(of: touchpoint) where place[stage] >= 0 {
        let number = Int(place[stage])
        if let audience, !meetings.insert(Meeting(audience: audience, stage: number)).inserted { continue }
        here.insert(number)
      }
      if here.isEmpty { continue }
      if let audience { meet(here, context.read.list(audience), context) } else { maybe.formUnion(here) }
    }
    for path in state.paths {
      var here: Set<Int> = []
      for point in path.points where point >= 0 && isByPath[point] {
        for stage in places.stages(of: point) where place[stage] >= 0 { here.insert(Int(place[stage])) }
      }
      if path.owner < 0 { maybe.formUnion(here) } else { meet(here, context.names(path.owner, .for), context) }
    }
  }

  private mutating func meet(_ here: Set<Int>, _ list: NameList, _ context: CheckContext) {
    if list.isEveryone { metByAll.formUnion(here) }
    var isCertain = list.isEveryone || list.knowledge == .closed
    for id in list.things {
      if context.model.declarations[Int(id)].kind == .persona {
        met[id, default: []].formUnion(here)
      } else {
        isCertain = false
      }
    }
    if !isCertain { maybe.formUnion(here) }
  }

  /// The runs of stages, between the first and the last where a persona meets somebody, in which it meets nobody.
  func silence(of persona: DeclarationID) -> [[DeclarationID]] {
    let here = (met[persona] ?? []).union(metByAll)
    guard let first = here.min(), let last = here.max() else { return [] }
    var runs: [[DeclarationID]] = []
    var run: [DeclarationID] = []
    for number in first...last {
      if here.contains(number) || maybe.contains(number) {
        if !run.isEmpty { runs.append(run) }
        run = []
      } else {
        run.append(stages[number])
      }
    }
    return runs
  }
}
