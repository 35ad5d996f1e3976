/// How often something happens, as people state it: `3 per week` or `every 2 weeks`.
public struct Rate: Sendable, Equatable {
  /// Which of the two ways the rate is stated in.
  public enum Form: Sendable, Equatable {
    /// So many times in so many units: `3 per week`, `once in 2 weeks`.
    case times(per: Double)
    /// One in so many units: `every 2 weeks`.
    case every
  }

  /// The lower end of the number as stated: of times, or of units between two; nil where it is open.
  public var low: Double?
  /// The upper end of the number as stated; nil where it is open.
  public var high: Double?
  /// Whether the lower end itself is left out.
  public var lowIsOpen = false
  /// Whether the upper end itself is left out.
  public var highIsOpen = false
  /// Whether the rate is only about right.
  public var approximate = false
  /// Whether times or the time between two are stated.
  public var form: Form
  /// The unit of time.
  public var unit: TimeUnit

  init(_ amount: Amount, form: Form, unit: TimeUnit) {
    low = amount.low
    high = amount.high
    lowIsOpen = amount.lowIsOpen
    highIsOpen = amount.highIsOpen
    approximate = amount.approximate
    self.form = form
    self.unit = unit
  }

  /// Whether the range runs backwards.
  public var runsBackwards: Bool {
    guard let low, let high else { return false }
    return low > high
  }

  /// How often in a day, at least and at most; nil for working days, which do not compare.
  ///
  /// `every >= 3 weeks` is at most once in 21 days, and nothing at least.
  public var perDay: (low: Double?, high: Double?)? {
    guard let minutes = unit.minutes else { return nil }
    let days = minutes / 1440
    switch form {
    case .times(let per): return (low.map { $0 / (days * per) }, high.map { $0 / (days * per) })
    case .every: return (high.map { 1 / ($0 * days) }, low.flatMap { $0 == 0 ? nil : 1 / ($0 * days) })
    }
  }

  /// The time between two, at least and at most, in ``unit``.
  public var interval: (low: Double?, high: Double?) {
    switch form {
    case .times(let per):
      (high.flatMap { $0 == 0 ? nil : per / $0 }, low.flatMap { $0 == 0 ? nil : per / $0 })
    case .every: (low, high)
    }
  }
}
