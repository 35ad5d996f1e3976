import PolkuModel
import PolkuSyntax

/// The stages of each touchpoint on one day, looked up once.
struct StagePlaces {
  private var stages: ByDeclaration<[DeclarationID]>
  private var filled: ByDeclaration<Bool>

  init(_ state: CheckState) {
    stages = ByDeclaration(state.model, [])
    filled = ByDeclaration(state.model, false)
    for touchpoint in state.touchpoints {
      var found = state.context.stages(of: touchpoint)
      if !found.allSatisfy({ state.has($0) }) { found = found.filter { state.has($0) } }
      if found.isEmpty { continue }
      stages[touchpoint] = found
      for stage in found { filled[stage] = true }
    }
  }

  /// The stages a touchpoint is at.
  func stages(of touchpoint: DeclarationID) -> [DeclarationID] { stages[touchpoint] }

  /// Whether no touchpoint is at a stage.
  func isEmpty(_ stage: DeclarationID) -> Bool { !filled[stage] }
}
