import PolkuModel
import PolkuSyntax

/// Whether two values say different things.
enum ValueComparison {
  /// Whether two values of one type are both exact and not the same; texts are compared as names are.
  static func differ(
    _ text: Span<UInt8>, _ a: Range<Int>, _ b: Range<Int>, _ type: ValueType?, _ reader: inout ValueReader
  ) -> Bool {
    switch type {
    case .oneOf(let set):
      guard let one = reader.word(text, a, of: set).value, let other = reader.word(text, b, of: set).value else {
        return false
      }
      return one != other
    case .duration:
      guard let one = exact(reader.timeSpan(text, a).value), let other = exact(reader.timeSpan(text, b).value) else {
        return false
      }
      return one != other
    case .rate:
      guard let one = exact(reader.rate(text, a).value), let other = exact(reader.rate(text, b).value) else {
        return false
      }
      return abs(one - other) > 1e-9
    case .capacity:
      guard let one = reader.capacity(text, a).value, let other = reader.capacity(text, b).value,
        let rate = exact(one.rate), let second = exact(other.rate)
      else { return false }
      let units = (one.work?.minutes ?? 1, other.work?.minutes ?? 1)
      return (one.work == nil) != (other.work == nil) || abs(rate * units.0 - second * units.1) > 1e-9
    case .date:
      guard let one = reader.date(text, a).value, let other = reader.date(text, b).value else { return false }
      return !one.approximate && !other.approximate && !one.days.overlaps(other.days)
    case .quantity:
      guard let one = reader.amount(text, a).value, let other = reader.amount(text, b).value, one.isExact, other.isExact
      else { return false }
      return one.low != other.low || one.of != other.of
    default:
      var first: [UInt8] = []
      var second: [UInt8] = []
      Folding.append(text, a, to: &first)
      Folding.append(text, b, to: &second)
      return first != second
    }
  }

  private static func exact(_ span: TimeSpan?) -> Double? {
    guard let span, !span.approximate, span.low == span.high, let low = span.low else { return nil }
    return span.minutes?.low ?? -low
  }

  private static func exact(_ rate: Rate?) -> Double? {
    guard let rate, !rate.approximate, rate.low == rate.high else { return nil }
    return rate.perDay?.low
  }
}
