/// How much fits into a time, as people state it: work such as `10 h per week`, or how often, such as `15 leads a year`.
public struct Capacity: Sendable, Equatable {
  /// How many in what time: of the units of ``work``, or times.
  public var rate: Rate
  /// The unit of the work; nil where times are counted.
  public var work: TimeUnit?
  /// Where in the text the author says what is counted, such as `leads`; nil where only a number is said.
  public var counted: Range<Int>?
}

extension ValueReader {
  /// Reads work in a time or a rate, such as `10 h per week` or `15 leads a year`.
  ///
  /// A length of time alone is neither: `10 h` may be meant for a day or a week.
  public mutating func capacity(_ text: Span<UInt8>, _ range: Range<Int>) -> ValueReading<Capacity> {
    let range = ValueText.trimmed(text, range)
    if isVague(text, range) { return .vague }
    lexer.read(text, range)
    if lexer.overflows { return .unreadable }
    if let work = work() { return finished(text, range, work.capacity) }
    if case .read(let rate) = rate(), let times = asTimes(rate) {
      return finished(text, range, Capacity(rate: times, work: nil, counted: counted))
    }
    return elsewhere(text, range, .capacity) { $0.capacity($1, range) }
  }

  /// The tokens as work in a time, and where the time begins among them; nil where they are no such thing.
  func work() -> (capacity: Capacity, period: Int)? {
    var i = 0
    guard let amount = amount(nil, &i, allowsUnitAlone: true), case .time(let unit) = amount.unit, !has(.times, at: i),
      let period = period(i)
    else { return nil }
    let rate = Rate(amount, form: .times(per: period.count), unit: period.unit)
    return (Capacity(rate: rate, work: unit, counted: nil), i)
  }

  /// A rate as so many in a time: `every 2 weeks` is one in two; nil for a bare length of time and for a range of such.
  private func asTimes(_ rate: Rate) -> Rate? {
    guard rate.form == .every else { return rate }
    let saysEvery = lexer.tokens.indices.contains {
      has(.every, at: $0) || has(.everyOther, at: $0) || has(.apart, at: $0)
    }
    guard saysEvery, let between = rate.low, rate.low == rate.high, between > 0 else { return nil }
    var one = Amount(low: 1, high: 1)
    one.approximate = rate.approximate
    return Rate(one, form: .times(per: between), unit: rate.unit)
  }

  /// The words nobody knows among the tokens.
  private var counted: Range<Int>? {
    let own = lexer.tokens.filter { $0.kind == .word && $0.entry < 0 }
    guard let first = own.first, let last = own.last else { return nil }
    return first.start..<last.end
  }
}
