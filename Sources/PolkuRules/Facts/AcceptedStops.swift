import PolkuModel
import PolkuSyntax

/// Points at which customers may well stop, though no path calls them an ending.
///
/// Who has left stands in a stage of that type, and a touchpoint may say that it is lost by some outcomes.
struct AcceptedStops {
  private let lost: Set<[UInt8]>
  private let left: Set<DeclarationID>
  private unowned let context: CheckContext

  init(_ state: CheckState) {
    let context = state.context
    self.context = context
    lost = Set(state.touchpoints.flatMap { context.items($0, .loses).map(\.key) }).subtracting([[]])
    left = Set(
      context.journey.stages.filter { state.has($0) && context.word($0, .type, .stageType) == .stageTypeLeft })
  }

  /// Whether customers may stop at a point.
  func contains(_ point: DeclarationID) -> Bool {
    guard point >= 0, !lost.isEmpty || !left.isEmpty else { return false }
    let model = context.model
    if !lost.isEmpty {
      if lost.contains(Folding.key(model.name(point))) || lost.contains(Folding.key(model.title(point))) { return true }
    }
    return !left.isEmpty && context.stages(of: point).contains { left.contains($0) }
  }
}

extension FlowGraph {
  /// Whether more may be an ending or a goal than is written: `ends at: ?`, or a list with `…`.
  func mayEndElsewhere(_ context: CheckContext) -> Bool {
    owner >= 0
      && (context.names(owner, .endsAt).knowledge == .open || context.names(owner, .reaches).knowledge == .open)
  }

  /// Whether customers may come in elsewhere than is written: `starts at: ?`, or a list with `…`.
  func mayStartElsewhere(_ context: CheckContext) -> Bool {
    owner >= 0 && context.names(owner, .startsAt).knowledge == .open
  }

  /// The beginnings that are certain; none where the path leaves open where it begins and names nothing.
  func provenEntries(_ context: CheckContext) -> [Int] {
    if mayStartElsewhere(context), context.model.named(owner, .startsAt).isEmpty { return [] }
    return certainEntries(context.model)
  }
}
