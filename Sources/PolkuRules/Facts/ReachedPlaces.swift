import PolkuModel
import PolkuSyntax

/// The places that some customer comes to on one day.
///
/// A place counts as reached where nothing proves the contrary: on a path that does not show where it begins or what
/// it is for, on the map's unnamed path, and behind `?`. Linear in the paths and the touchpoints.
struct ReachedPlaces {
  /// Whether a touchpoint is reached, or may be.
  private(set) var touchpoints: ByDeclaration<Bool>
  /// Whether any path shows where it begins and what it is for; without one nothing can be told.
  let isDecided: Bool
  /// The stages where touchpoints stand, and those where reached ones do.
  private var stages: (all: ByDeclaration<Bool>, reached: ByDeclaration<Bool>)

  init(_ state: CheckState) {
    let none = ByDeclaration(state.model, false)
    stages = (none, none)
    touchpoints = ByDeclaration(state.model, false)
    isDecided = state.paths.contains { $0.isComplete }
    for path in state.paths {
      let mask =
        path.isComplete
        ? path.graph.all.reach(from: path.entries + (path.open.map { [$0] } ?? [])).mask : nil
      for (node, point) in path.points.enumerated() where point >= 0 && mask?[node] ?? true {
        touchpoints[point] = true
      }
    }
    for touchpoint in state.touchpoints {
      let isReached = touchpoints[touchpoint]
      for place in state.context.names(touchpoint, .at).things where !isReached || !stages.reached[place] {
        guard state.model.declarations[Int(place)].kind == .stage else { continue }
        stages.all[place] = true
        if isReached { stages.reached[place] = true }
      }
    }
  }

  /// Whether touchpoints stand at a stage and none of them is reached.
  func isDead(_ stage: DeclarationID) -> Bool { stages.all[stage] && !stages.reached[stage] }
}
