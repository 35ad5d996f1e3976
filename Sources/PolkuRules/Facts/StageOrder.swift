import PolkuModel
import PolkuSyntax

/// Where touchpoints stand in the order of the stages.
struct StageOrder {
  private let context: CheckContext
  private var order: [DeclarationID: Int] = [:]

  init(_ state: CheckState) {
    context = state.context
    for (place, stage) in context.journey.stages.enumerated() { order[stage] = place }
  }

  /// The first stage of a touchpoint, by its place in their order; nil where that is not known.
  func first(_ id: DeclarationID) -> Int? { context.stages(of: id).compactMap { order[$0] }.min() }

  /// The last stage of a touchpoint, by its place in their order; nil where that is not known.
  func last(_ id: DeclarationID) -> Int? { context.stages(of: id).compactMap { order[$0] }.max() }

  /// Touchpoints by their last stage, the latest first; first of all what does not say its stage.
  func latestFirst(_ ids: [DeclarationID]) -> [DeclarationID] {
    let places = ids.map { last($0) ?? .max }
    return ids.indices.sorted { places[$0] == places[$1] ? ids[$0] < ids[$1] : places[$0] > places[$1] }
      .map { ids[$0] }
  }
}
