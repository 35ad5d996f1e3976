extension PlaybookPage {
  /// When a step can happen, in minutes after the trigger.
  public struct Span: Sendable, Equatable {
    /// When it starts at the earliest.
    public var earliestStart: Double
    /// When it starts at the latest; nil for open: a wait without upper end, or a round that may repeat.
    public var latestStart: Double?
    /// When it is done at the earliest.
    public var earliestEnd: Double
    /// When it must be done at the latest; nil for open.
    public var latestEnd: Double?
    /// Whether every time on the way is known; otherwise the numbers hold apart from the times that are not.
    public var isKnown: Bool
    /// Whether it happens always; otherwise only where a condition holds.
    public var isCertain: Bool

    /// A span of time.
    public init(
      earliestStart: Double, latestStart: Double? = nil, earliestEnd: Double, latestEnd: Double? = nil,
      isKnown: Bool = true, isCertain: Bool = true
    ) {
      self.earliestStart = earliestStart
      self.latestStart = latestStart
      self.earliestEnd = earliestEnd
      self.latestEnd = latestEnd
      self.isKnown = isKnown
      self.isCertain = isCertain
    }
  }
}

extension PlaybookPage.Span {
  static let minutesOfHour = 60.0
  static let minutesOfDay = 1440.0
}
