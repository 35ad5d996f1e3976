import PolkuModel
import PolkuSyntax

/// The channels on which customers are met along a path.
struct PathChannels {
  /// The channels that are known.
  private(set) var channels: Set<DeclarationID> = []
  /// Whether these are all: every touchpoint says its channels, and no `?` stands on the path.
  private(set) var isClosed = true
  /// Whether customers meet anything on the path.
  private(set) var hasTouchpoints = false

  /// No path: no channels.
  init() {}

  /// The channels of a path; what happens behind the scenes is not met, and a mere outcome is no touchpoint.
  init(_ path: FlowGraph, _ context: CheckContext) {
    isClosed = path.open == nil
    var lists: Set<Int> = []
    for point in path.points where point >= 0 {
      if context.model.declarations[Int(point)].flags.contains(.outcome) || context.isBackstage(point) { continue }
      hasTouchpoints = true
      guard let number = context.listNumber(point, .on) else {
        isClosed = false
        continue
      }
      guard lists.insert(number).inserted else { continue }
      let on = context.read.list(number)
      channels.formUnion(on.things)
      if on.knowledge == .open { isClosed = false }
    }
  }

  /// Takes another path in.
  mutating func add(_ other: PathChannels) {
    channels.formUnion(other.channels)
    isClosed = isClosed && other.isClosed
    hasTouchpoints = hasTouchpoints || other.hasTouchpoints
  }
}
