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

  private var meetings: [Meetings] = []
  /// By stage, the number of what is met there; -1 where nothing is.
  private let numbers: ByDeclaration<Int32>
  /// The stages in which anything is met; those declared nowhere are among them.
  let stages: [DeclarationID]

  init(_ state: CheckState) {
    let context = state.context
    var numbers = ByDeclaration<Int32>(state.model, -1)
    for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
      let own = context.listNumber(touchpoint, .by)
      for stage in context.stages(of: touchpoint) where state.has(stage) {
        if numbers[stage] < 0 {
          numbers[stage] = Int32(meetings.count)
          meetings.append(Meetings())
        }
        let number = Int(numbers[stage])
        meetings[number].touchpoints.append(touchpoint)
        if let own {
          meetings[number].answerers.append(context.read.list(own))
        } else if !meetings[number].hasStage {
          meetings[number].hasStage = true
          meetings[number].answerers.append(context.names(stage, .by))
        }
      }
    }
    self.numbers = numbers
    stages = context.model.declarations.indices.map { DeclarationID($0) }.filter { numbers[$0] >= 0 }
  }

  /// What is met in a stage.
  subscript(stage: DeclarationID) -> Meetings { numbers[stage] < 0 ? Meetings() : meetings[Int(numbers[stage])] }
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
