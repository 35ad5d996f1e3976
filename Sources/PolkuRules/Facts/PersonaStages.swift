import PolkuModel
import PolkuSyntax

/// In which stages each persona meets the company, and in which nobody knows whom a touchpoint is for.
struct PersonaStages {
  /// The stages that count, in order.
  private let stages: [DeclarationID]
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
    var place: [DeclarationID: Int] = [:]
    for (number, stage) in stages.enumerated() {
      place[stage] = number
      if context.says(stage, .emptyBecause) { maybe.insert(number) }
    }
    let places = state.stagePlaces
    var byPath: [DeclarationID: [Int]] = [:]
    for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
      let here = places.stages(of: touchpoint).compactMap { place[$0] }
      if here.isEmpty { continue }
      if context.says(touchpoint, .for) {
        meet(here, touchpoint, context)
      } else if state.pathsThrough.contains(touchpoint) {
        byPath[touchpoint] = here
      } else {
        maybe.formUnion(here)
      }
    }
    for path in state.paths {
      let here = Set(path.points.flatMap { byPath[$0] ?? [] })
      if path.owner < 0 { maybe.formUnion(here) } else { meet(here.sorted(), path.owner, context) }
    }
  }

  private mutating func meet(_ here: [Int], _ owner: DeclarationID, _ context: CheckContext) {
    let list = context.names(owner, .for)
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
