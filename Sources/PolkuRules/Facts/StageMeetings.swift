import PolkuModel
import PolkuSyntax

/// What the customer meets in each stage on one day, and who answers for it there.
struct StageMeetings {
  /// What is met in one stage.
  struct Meetings {
    /// The touchpoints that are not backstage, in order.
    var touchpoints: [DeclarationID] = []
    /// Who answers for them: what touchpoints say of their own, and once the stage's for all that say nothing.
    var answerers: [NameList] = []
    /// Whether the stage's own answerers are among them.
    fileprivate var hasStage = false
  }

  private var byStage: [DeclarationID: Meetings] = [:]
  /// The stages in which anything is met; those declared nowhere are among them.
  let stages: [DeclarationID]

  init(_ state: CheckState) {
    let context = state.context
    for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
      let own = context.names(touchpoint, .by)
      for stage in context.stages(of: touchpoint) where state.has(stage) {
        byStage[stage, default: Meetings()].touchpoints.append(touchpoint)
        if own.knowledge != .missing {
          byStage[stage, default: Meetings()].answerers.append(own)
        } else if byStage[stage]?.hasStage != true {
          byStage[stage, default: Meetings()].hasStage = true
          byStage[stage, default: Meetings()].answerers.append(context.names(stage, .by))
        }
      }
    }
    stages = byStage.keys.sorted()
  }

  /// What is met in a stage.
  subscript(stage: DeclarationID) -> Meetings { byStage[stage] ?? Meetings() }
}

extension StageMeetings.Meetings {
  /// Everybody who answers for something here, each once.
  var people: [DeclarationID] {
    var seen: Set<DeclarationID> = []
    return answerers.flatMap(\.things).filter { seen.insert($0).inserted }
  }
}

extension CheckContext {
  /// Whether a touchpoint is run by systems alone, as far as all who answer for it are said.
  func isAutomatic(_ answerers: NameList) -> Bool {
    answerers.isClosed && answerers.things.allSatisfy { !isHuman($0) }
  }
}
