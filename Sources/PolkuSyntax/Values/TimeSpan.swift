/// A length of time as people state it, such as `2..3 days` or `next day`.
public struct TimeSpan: Sendable, Equatable {
  /// The lower end in units; nil where it is open.
  public var low: Double?
  /// The upper end in units; nil where it is open.
  public var high: Double?
  /// Whether the lower end itself is left out.
  public var lowIsOpen = false
  /// Whether the upper end itself is left out.
  public var highIsOpen = false
  /// Whether the time is only about right.
  public var approximate = false
  /// The unit of both ends.
  public var unit: TimeUnit
  /// The word that said it: `at once`, `same day` or `next day`.
  public var word: ValueWord?

  /// A time between two ends.
  public init(low: Double?, high: Double?, unit: TimeUnit) {
    self.low = low
    self.high = high
    self.unit = unit
  }

  /// The time of an amount, or nil where it counts something else, or less than nothing.
  public init?(_ amount: Amount) {
    // No time is less than none.
    guard case .time(let unit) = amount.unit, amount.of == nil, (amount.low ?? 0) >= 0, (amount.high ?? 0) >= 0 else {
      return nil
    }
    self.init(low: amount.low, high: amount.high, unit: unit)
    lowIsOpen = amount.lowIsOpen
    highIsOpen = amount.highIsOpen
    approximate = amount.approximate
  }

  /// The time between two of what happens every so often, or once in a while; nil where it happens several times.
  init?(every rate: Rate) {
    guard (rate.low ?? 0) >= 0, (rate.high ?? 0) >= 0 else { return nil }
    switch rate.form {
    case .every: self.init(low: rate.low, high: rate.high, unit: rate.unit)
    case .times(let count):
      guard rate.low == 1, rate.high == 1 else { return nil }
      self.init(low: count, high: count, unit: rate.unit)
    }
    lowIsOpen = rate.lowIsOpen
    highIsOpen = rate.highIsOpen
    approximate = rate.approximate
  }

  /// The time a word of time stands for, or nil for other words.
  ///
  /// `at once` is no time, `same day` up to a day, and `next day` one day.
  init?(word: ValueWord) {
    switch word {
    case .timeAtOnce: self.init(low: 0, high: 0, unit: .day)
    case .timeSameDay: self.init(low: 0, high: 1, unit: .day)
    case .timeNextDay: self.init(low: 1, high: 1, unit: .day)
    default: return nil
    }
    self.word = word
  }

  /// Whether the range runs backwards.
  public var runsBackwards: Bool {
    guard let low, let high else { return false }
    return low > high
  }

  /// Both ends in minutes, or nil for working days: see ``TimeUnit/minutes``.
  public var minutes: (low: Double?, high: Double?)? {
    guard let factor = unit.minutes else { return nil }
    return (low.map { $0 * factor }, high.map { $0 * factor })
  }

  /// The shortest and the longest that the time can be by the calendar, in minutes, or nil for working days.
  ///
  /// A month has 28 to 31 days and a year up to 366, so that 31 days are no more than a month.
  public var calendarMinutes: (low: Double?, high: Double?)? {
    guard let minutes else { return nil }
    guard let months = unit.months else { return minutes }
    // A run of months is never further from its average than this; a single one no further than its own days.
    let day = 1440.0
    return (
      low.map { max($0 * months * 28, $0 * months * 30.4375 - 2.5) * day },
      high.map { min($0 * months * 31, $0 * months * 30.4375 + 2) * day }
    )
  }

  /// Whether the time is longer than another for certain, however long the months are.
  public func surelyExceeds(_ longest: TimeSpan) -> Bool {
    guard let low, let high = longest.high else { return false }
    if unit == longest.unit { return low > high }
    if let months = unit.months, let others = longest.unit.months { return low * months > high * others }
    guard let least = calendarMinutes?.low, let most = longest.calendarMinutes?.high else { return false }
    return least > most
  }
}
