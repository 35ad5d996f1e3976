import PolkuModel
import PolkuSyntax

/// Whether two values of one fact, recorded and perceived, can both be true.
enum ValueAgreement {
  /// They overlap: they agree well enough.
  case agree
  case differ
  /// One of them is vague or cannot be read, or they count different things.
  case notCompared
  /// Texts and the like, of which nobody can say whether they agree.
  case none

  /// Compares two values of a field's type.
  static func of(
    _ text: Span<UInt8>, _ a: Range<Int>, _ b: Range<Int>, _ type: ValueType, _ reader: inout ValueReader
  ) -> ValueAgreement {
    switch type {
    case .oneOf(let set):
      guard let one = reader.word(text, a, of: set).value, let other = reader.word(text, b, of: set).value else {
        return .notCompared
      }
      return one == other ? .agree : .differ
    case .duration:
      guard let one = reader.timeSpan(text, a).value, let other = reader.timeSpan(text, b).value else {
        return .notCompared
      }
      return times(one, other)
    case .rate:
      guard let one = reader.rate(text, a).value, let other = reader.rate(text, b).value else { return .notCompared }
      return rates(one, other)
    case .capacity:
      guard let one = reader.capacity(text, a).value, let other = reader.capacity(text, b).value, one.work == other.work
      else { return .notCompared }
      return rates(one.rate, other.rate)
    case .date:
      guard let one = reader.date(text, a).value, let other = reader.date(text, b).value else { return .notCompared }
      return one.days.overlaps(other.days) ? .agree : .differ
    case .quantity:
      guard let one = reader.amount(text, a).value, let other = reader.amount(text, b).value else {
        return .notCompared
      }
      return amounts(one, other, text)
    default: return .none
    }
  }

  /// Compares two values of an own field, which has no type: as what both can be read as.
  static func free(_ text: Span<UInt8>, _ a: Range<Int>, _ b: Range<Int>, _ reader: inout ValueReader) -> ValueAgreement
  {
    for type in [ValueType.duration, .date, .quantity, .rate] {
      let agreement = of(text, a, b, type, &reader)
      if agreement != .notCompared { return agreement }
    }
    return .none
  }

  // MARK: - Ranges

  private static func amounts(_ a: Amount, _ b: Amount, _ text: Span<UInt8>) -> ValueAgreement {
    if let one = TimeSpan(a), let other = TimeSpan(b) { return times(one, other) }
    guard a.of == b.of, isSame(a.unit, b.unit, text) else { return .notCompared }
    return compare(ValueRange(a.low, a.high), ValueRange(b.low, b.high))
  }

  private static func isSame(_ a: AmountUnit, _ b: AmountUnit, _ text: Span<UInt8>) -> Bool {
    guard case .other(let one) = a, case .other(let other) = b else { return a == b }
    var (first, second): ([UInt8], [UInt8]) = ([], [])
    Folding.append(text, one, to: &first)
    Folding.append(text, other, to: &second)
    return first == second
  }

  private static func times(_ a: TimeSpan, _ b: TimeSpan) -> ValueAgreement {
    if a.unit == b.unit { return compare(ValueRange(a.low, a.high), ValueRange(b.low, b.high)) }
    guard let one = a.unit.length(beside: b.unit), let other = b.unit.length(beside: a.unit) else {
      return .notCompared
    }
    return compare(
      ValueRange(a.low.map { $0 * one.least }, a.high.map { $0 * one.most }),
      ValueRange(b.low.map { $0 * other.least }, b.high.map { $0 * other.most }))
  }

  /// Rates by the time between two, which is exact in the units that were written.
  private static func rates(_ a: Rate, _ b: Rate) -> ValueAgreement {
    func span(_ rate: Rate) -> TimeSpan {
      TimeSpan(low: rate.interval.low, high: rate.interval.high, unit: rate.unit)
    }
    return times(span(a), span(b))
  }

  private static func compare(_ a: ValueRange, _ b: ValueRange) -> ValueAgreement {
    a.overlaps(b) ? .agree : .differ
  }
}

/// Numbers between two ends, of which either may be open.
private struct ValueRange {
  let low: Double
  let high: Double

  init(_ low: Double?, _ high: Double?) {
    self.low = low ?? -.infinity
    self.high = high ?? .infinity
  }

  /// Whether some number lies in both; a slip of the arithmetic is no difference.
  func overlaps(_ other: ValueRange) -> Bool {
    let slack = 1e-9 * max(1, abs(low.isFinite ? low : 0), abs(other.low.isFinite ? other.low : 0))
    return low <= other.high + slack && other.low <= high + slack
  }
}

extension TimeUnit {
  /// How many minutes the unit has at the least and at the most, beside a time in another unit.
  ///
  /// Months, quarters and years are exact among themselves; beside days and weeks a month has 28 to 31 days, so that
  /// `4 weeks` and `1 month` agree. Nil where one of the two is working days.
  fileprivate func length(beside other: TimeUnit) -> (least: Double, most: Double)? {
    guard let minutes, other.minutes != nil else { return nil }
    if isOfCalendar == other.isOfCalendar { return (minutes, minutes) }
    switch self {
    case .month: return (28 * 1440, 31 * 1440)
    case .quarter: return (90 * 1440, 92 * 1440)
    case .year: return (365 * 1440, 366 * 1440)
    default: return (minutes, minutes)
    }
  }

  private var isOfCalendar: Bool { self == .month || self == .quarter || self == .year }
}
