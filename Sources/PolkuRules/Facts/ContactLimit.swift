import PolkuSyntax

/// How many contacts somebody takes: a rate read as a limit.
struct ContactLimit {
  /// How often in a day.
  private let perDay: Double
  /// The days that the limit is stated for; sums are shown for as many.
  let days: Double
  /// Whether the limit itself is too many already, as in `under 3 per month`.
  private let isOpen: Bool

  /// The upper end of a rate; nil where it has none, or is in working days.
  init?(_ rate: Rate) {
    guard let most = rate.perDay?.high, let minutes = rate.unit.minutes else { return nil }
    perDay = most
    switch rate.form {
    case .times(let per):
      days = minutes / 1440 * per
      isOpen = rate.highIsOpen
    case .every:
      days = minutes / 1440 * (rate.low ?? 1)
      isOpen = rate.lowIsOpen
    }
  }

  /// Whether so many contacts in a day are more than the limit; sums of fractions that come out a hair above are not.
  func isExceeded(by sum: Double) -> Bool {
    isOpen ? sum > 0 && sum >= perDay * (1 - 1e-9) : sum > perDay * (1 + 1e-9)
  }

  /// A number of contacts in a day, as one for the limit's own time: as few decimals as show what it is.
  ///
  /// - Parameter isOver: whether it must come out above the limit, as it is.
  func shown(_ sum: Double, isOver: Bool) -> Double {
    let count = sum * days
    guard count < 1e12 else { return count }
    let limit = isOver && !isOpen ? perDay * days : 0
    for decimals in [10.0, 100.0] {
      // The order of adding up decides about the last bits: they must not decide about the last decimal.
      let rounded = Double(Int(count * decimals + 0.5 + 1e-6)) / decimals
      if rounded > limit { return rounded }
    }
    return count == 0 ? 0 : Double(Int(count * 100) + 1) / 100
  }
}
