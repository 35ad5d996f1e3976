/// A way from a start to a goal with the sum of its waits, in the unit of the waits.
public struct TimedWay: Hashable, Sendable {
  /// The nodes and arrows of the way.
  public let walk: Digraph.Walk
  /// The sum of the lower ends; an unknown wait adds what it states, mostly nothing.
  public let low: Double
  /// The sum of the upper ends; nil if a stated wait on the way has none. An unknown wait adds what it states.
  public let high: Double?
  /// How many waits on the way are vague or unknown: the sums hold apart from them.
  public let unknownWaits: Int

  init(_ walk: Digraph.Walk, waits: [WaitRange]) {
    var low = 0.0
    var high: Double? = 0
    var unknown = 0
    for arrow in walk.arrows {
      let wait = waits[arrow]
      low += wait.low
      high = wait.isOpen ? nil : high.map { $0 + wait.most }
      if !wait.known { unknown += 1 }
    }
    self.walk = walk
    self.low = low
    self.high = high
    unknownWaits = unknown
  }
}
