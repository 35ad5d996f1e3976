import PolkuModel
import PolkuSyntax

/// Which channels the touchpoints of a day ask for, and who gets through by them.
struct ChannelUse {
  private let state: CheckState
  /// By channel, the channels it stands in for: those that name it as their fallback.
  private var standsInFor: [DeclarationID: [DeclarationID]] = [:]
  /// Channels whose fallback is an open question: they stop nobody for certain.
  private var open: [DeclarationID] = []
  private var asked: [DeclarationID: [DeclarationID]] = [:]

  init(_ state: CheckState) {
    self.state = state
    for channel in state.declared(.channel) {
      let fallback = state.context.names(channel, .fallback)
      if fallback.knowledge == .open { open.append(channel) }
      for other in fallback.things where state.has(other) { standsInFor[other, default: []].append(channel) }
    }
  }

  /// The channels of which a customer must have one to get through a point.
  ///
  /// Empty where it asks for none: behind the scenes, without or with an unknown channel, or on none by decision.
  mutating func asked(by point: DeclarationID) -> [DeclarationID] {
    guard point >= 0 else { return [] }
    if let known = asked[point] { return known }
    let on = state.context.names(point, .on)
    let channels = on.isClosed && !state.context.isBackstage(point) ? on.things.filter { state.has($0) } : []
    asked[point] = channels
    return channels
  }

  /// The channels through which somebody gets who uses some: those, and all that fall back on them in the end.
  func open(toUsersOf channels: [DeclarationID]) -> Set<DeclarationID> {
    var usable = Set(channels + open)
    var queue = Array(usable)
    while let channel = queue.popLast() {
      for other in standsInFor[channel] ?? [] where usable.insert(other).inserted { queue.append(other) }
    }
    return usable
  }
}
