/// How long an arrow takes: a shortest and a longest time, in whatever unit the caller uses for all.
///
/// Three things are kept apart: a range, a range without upper end ("at least two days"), and a wait nobody
/// knows (`?`, "soon"), which counts with what it states, if anything, and is counted as unknown beside.
public struct WaitRange: Hashable, Sendable {
  /// The shortest time; finite and never below zero.
  public let low: Double
  /// The longest time, never below ``low``; nil if the range has no upper end, or nobody knows.
  public let high: Double?
  /// Whether the range was stated; false for vague and unknown waits.
  public let known: Bool

  /// No time at all.
  public static let immediate = WaitRange(low: 0, high: 0)
  /// A wait about which nothing is known.
  public static let unknown = WaitRange(low: 0, high: nil, known: false)

  /// A wait between `low` and `high`; times that are none are made some, as data must not stop an analysis.
  ///
  /// A negative time counts as zero, and ends in the wrong order are turned. A `low` that is no finite number
  /// makes the wait unknown, a `high` that is none leaves the range without upper end.
  public init(low: Double, high: Double?, known: Bool = true) {
    let least = low.isFinite ? max(low, 0) : 0
    let most = high.flatMap { $0.isFinite ? max($0, 0) : nil }
    self.low = min(least, most ?? least)
    self.high = most.map { max(least, $0) }
    self.known = known && low.isFinite
  }

  /// Whether the range is stated and has no upper end.
  public var isOpen: Bool { known && high == nil }

  /// The longest time that is stated: the upper end, else the lower one.
  var most: Double { high ?? low }
}
