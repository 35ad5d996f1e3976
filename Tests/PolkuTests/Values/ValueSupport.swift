import Testing

@testable import PolkuSyntax

/// Reads a text with a reader of a language.
func reading<Result>(
  _ text: String, _ language: Language = .english,
  _ read: (inout ValueReader, Span<UInt8>, Range<Int>) -> Result
) -> Result {
  let bytes = Array(text.utf8)
  var reader = ValueReader(language)
  return read(&reader, bytes.span, 0..<bytes.count)
}

func amount(_ text: String, _ language: Language = .english) -> ValueReading<Amount> {
  reading(text, language) { $0.amount($1, $2) }
}

func timeSpan(_ text: String, _ language: Language = .english) -> ValueReading<TimeSpan> {
  reading(text, language) { $0.timeSpan($1, $2) }
}

func rate(_ text: String, _ language: Language = .english) -> ValueReading<Rate> {
  reading(text, language) { $0.rate($1, $2) }
}

func capacity(_ text: String, _ language: Language = .english) -> ValueReading<Capacity> {
  reading(text, language) { $0.capacity($1, $2) }
}

func date(_ text: String, _ language: Language = .english, year: Int? = nil) -> ValueReading<CalendarDate> {
  reading(text, language) { $0.date($1, $2, year: year) }
}

func word(_ text: String, _ set: ValueSet, _ language: Language = .english) -> ValueReading<ValueWord> {
  reading(text, language) { $0.word($1, $2, of: set) }
}

func outer(_ text: String, _ type: ValueType, _ language: Language = .english) -> OuterValue {
  reading(text, language) { $0.outer($1, $2, type: type) }
}

/// The part of a text that a range of bytes covers.
func part(_ text: String, _ range: Range<Int>?) -> String? {
  range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
}

func language(_ code: String) -> Language { Language.named(code) ?? .english }

extension Amount {
  /// The amount in short, such as `[1,3) €` or `~[300,300]`.
  var short: String {
    func end(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }
    let unitText =
      switch unit {
      case .none: ""
      case .percent: "%"
      case .time(let unit): unit.id
      case .money(let currency): currency.rawValue
      case .other: "other"
      }
    return (approximate ? "~" : "") + (lowIsOpen ? "(" : "[") + end(low) + "," + end(high) + (highIsOpen ? ")" : "]")
      + unitText + (of.map { " of \($0)" } ?? "")
  }
}

extension TimeSpan {
  var short: String {
    var amount = Amount(low: low, high: high, unit: .time(unit))
    amount.lowIsOpen = lowIsOpen
    amount.highIsOpen = highIsOpen
    amount.approximate = approximate
    return amount.short
  }
}

extension Rate {
  var short: String {
    var amount = Amount(low: low, high: high, unit: .time(unit))
    amount.lowIsOpen = lowIsOpen
    amount.highIsOpen = highIsOpen
    amount.approximate = approximate
    switch form {
    case .every: return "every " + amount.short
    case .times(let count): return amount.short + (count == 1 ? "" : " per \(count)")
    }
  }
}

extension Capacity {
  /// The capacity in short; what is counted stands elsewhere in another language.
  var short: String { rate.short + (work.map { " of \($0.id)" } ?? "") + (counted == nil ? "" : " counted") }
}
