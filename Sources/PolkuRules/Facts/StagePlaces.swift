import PolkuModel
import PolkuSyntax

/// The stages of each touchpoint on one day, looked up once.
struct StagePlaces {
  private var stages: [DeclarationID: [DeclarationID]] = [:]
  private var filled: Set<DeclarationID> = []

  init(_ state: CheckState) {
    for touchpoint in state.touchpoints {
      let found = state.context.stages(of: touchpoint).filter { state.has($0) }
      if found.isEmpty { continue }
      stages[touchpoint] = found
      filled.formUnion(found)
    }
  }

  /// The stages a touchpoint is at.
  func stages(of touchpoint: DeclarationID) -> [DeclarationID] { stages[touchpoint] ?? [] }

  /// Whether no touchpoint is at a stage.
  func isEmpty(_ stage: DeclarationID) -> Bool { !filled.contains(stage) }
}
