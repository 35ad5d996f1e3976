/// A number as people state it: exact, a range, a bound or about right, with or without a unit.
public struct Amount: Sendable, Equatable {
  /// The lower end; nil where it is open, as in `at most 3`.
  public var low: Double?
  /// The upper end; nil where it is open, as in `at least 3`.
  public var high: Double?
  /// Whether the lower end itself is left out, as in `over 100`.
  public var lowIsOpen = false
  /// Whether the upper end itself is left out, as in `under 100`.
  public var highIsOpen = false
  /// Whether the number is only about right, as in `~300`.
  public var approximate = false
  /// What is counted.
  public var unit: AmountUnit = .none
  /// The whole that the number is a part of, as in `3 of 5`.
  public var of: Double?

  /// An amount between two ends.
  public init(low: Double?, high: Double?, unit: AmountUnit = .none) {
    self.low = low
    self.high = high
    self.unit = unit
  }

  /// Whether one number is meant: no range, no bound.
  public var isExact: Bool { low != nil && low == high && !approximate }

  /// Whether the range runs backwards, as in `5..2`.
  public var runsBackwards: Bool {
    guard let low, let high else { return false }
    return low > high
  }
}

/// What an amount counts.
public enum AmountUnit: Sendable, Equatable {
  case none
  case percent
  case time(TimeUnit)
  case money(Currency)
  /// A word of the author's own, such as `leads`: where it stands in the text.
  case other(Range<Int>)
}

/// A currency the language tables know.
public enum Currency: String, CaseIterable, Sendable {
  case euro = "EUR"
  case swedishKrona = "SEK"
  case dollar = "USD"
  case pound = "GBP"
  case norwegianKrone = "NOK"
  case danishKrone = "DKK"
}
