extension CalendarEvent {
  /// How an event is repeated: every so many days, weeks, months or years.
  ///
  /// Where a month lacks the day, its last one stands for it: what begins on 31 January comes on 28 February.
  public struct Repetition: Sendable, Equatable {
    /// What is counted.
    public enum Unit: Sendable, Equatable, CaseIterable {
      case day, week, month, year
    }

    /// How many of them pass from one time to the next.
    public let count: Int
    /// What is counted.
    public let unit: Unit

    /// Every so many units, or nil where that is none.
    public init?(every count: Int, _ unit: Unit) {
      guard count >= 1 else { return nil }
      self.count = count
      self.unit = unit
    }
  }
}
