/// A unit of time.
public enum TimeUnit: UInt8, CaseIterable, Sendable {
  case minute
  case hour
  case day
  case workingDay
  case week
  case month
  case quarter
  case year

  /// The id in the language tables, which is the written form in English.
  public var id: String { self == .workingDay ? "working day" : "\(self)" }

  /// How many minutes the unit has, or nil for working days, which no fixed time stands for.
  ///
  /// A year is 365.25 days, a quarter and a month their part of it, so that `12 months` equals
  /// `1 year` and `3 months` equals `1 quarter`. They are for comparing, never for dates.
  public var minutes: Double? {
    switch self {
    case .minute: 1
    case .hour: 60
    case .day: 1440
    case .workingDay: nil
    case .week: 10_080
    case .month: 43_830
    case .quarter: 131_490
    case .year: 525_960
    }
  }

  /// How many months one is; nil for units whose length the calendar does not change.
  public var months: Double? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    default: nil
    }
  }
}
