/// Reads the texts of values, in one language.
///
/// A reader keeps its room for tokens, so that reading a clean value allocates nothing: make one and
/// use it for a whole file. It has no other state; the same text is always read alike.
public struct ValueReader: Sendable {
  /// The language of the values.
  public let language: Language
  var lexer: ValueLexer
  /// Whether texts that cannot be read are tried in the other languages.
  private let triesOthers: Bool
  private var key: [UInt8] = []
  /// The words for "because", longest first, as bytes of lower case.
  let becauseWords: [[UInt8]]

  /// A reader for values of a language.
  public init(_ language: Language) { self.init(language, triesOthers: true) }

  init(_ language: Language, triesOthers: Bool) {
    self.language = language
    self.triesOthers = triesOthers
    lexer = ValueLexer(language.quantities)
    becauseWords = language.becauseBytes
  }

  /// Reads a quantity, such as `2..3`, `over 100`, `16k €` or `3 of 5`.
  public mutating func amount(_ text: Span<UInt8>, _ range: Range<Int>) -> ValueReading<Amount> {
    let range = ValueText.trimmed(text, range)
    if isVague(text, range) { return .vague }
    lexer.read(text, range)
    var i = 0
    if !lexer.overflows, var amount = amount(text, &i, allowsPart: true) {
      if i < lexer.tokens.count, amount.unit == .none, amount.of == nil, let word = otherUnit(text, i) {
        amount.unit = .other(word)
        i = lexer.tokens.count
      }
      if i == lexer.tokens.count { return finished(text, range, amount) }
    }
    return elsewhere(text, range, .quantity) { $0.amount($1, range) }
  }

  /// Reads a duration, such as `24 h`, `2..3 working days`, `half a year` or `next day`.
  public mutating func timeSpan(_ text: Span<UInt8>, _ range: Range<Int>) -> ValueReading<TimeSpan> {
    let range = ValueText.trimmed(text, range)
    if isVague(text, range) { return .vague }
    if let word = word(text, range, in: .time), let span = TimeSpan(word: word.word) {
      return .value(span, remark: word.remark)
    }
    lexer.read(text, range)
    if lexer.overflows { return .unreadable }
    if let span = span() { return finished(text, range, span) }
    // `review every: 3 kuukauden välein`: how often, where a length of time is asked for.
    if case .read(let rate) = rate(), let span = TimeSpan(every: rate) { return finished(text, range, span) }
    if isFromTo() { return .vague }
    return elsewhere(text, range, .duration) { $0.timeSpan($1, range) }
  }

  /// Reads a rate, such as `3 per week`, `weekly` or `every 2 weeks`; a duration alone means "every".
  public mutating func rate(_ text: Span<UInt8>, _ range: Range<Int>) -> ValueReading<Rate> {
    let range = ValueText.trimmed(text, range)
    if isVague(text, range) { return .vague }
    lexer.read(text, range)
    if lexer.overflows { return .unreadable }
    switch rate() {
    case .read(let rate): return finished(text, range, rate)
    case .twoWays(let start, let end):
      // "at least" of an interval: the longer time or the more often? Only the author knows.
      let time = ValueText.string(text, start..<end)
      return .ambiguous([">= " + time, "<= " + time])
    case .none: return elsewhere(text, range, .rate) { $0.rate($1, range) }
    }
  }

  /// Reads a date, such as `1.9.2026`, `2026-09`, `vko 36/2026` or `2026`.
  ///
  /// - Parameter year: the year the file is read in, where it is known: offered for a date without one.
  public mutating func date(
    _ text: Span<UInt8>, _ range: Range<Int>, year: Int? = nil
  ) -> ValueReading<CalendarDate> {
    let range = ValueText.trimmed(text, range)
    if isVague(text, range) { return .vague }
    lexer.read(text, range, dates: true)
    if lexer.overflows { return .unreadable }
    let reading = DateGrammar(tokens: lexer.tokens, words: lexer.words, year: year).reading(remark: lexer.remark)
    if reading == .unreadable { return elsewhere(text, range, .date) { $0.date($1, range, year: year) } }
    return reading
  }
}

// MARK: - What every reading needs

extension ValueReader {
  /// Whether the value, up to a remark, is a vague word.
  mutating func isVague(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    word(text, range, in: .vague) != nil
  }

  /// The word of a set that the value is, up to a remark.
  mutating func word(
    _ text: Span<UInt8>, _ range: Range<Int>, in set: ValueSet
  ) -> (word: ValueWord, remark: Range<Int>?)? {
    // A value that begins with a digit or a sign is no word: the common case costs nothing.
    guard let first = range.first, ValueText.isASCIILetter(text[first]) || text[first] >= 0xC3 else { return nil }
    var head = range
    var remark: Range<Int>?
    for i in range where text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: "(") {
      head = range.lowerBound..<i
      let rest = ValueText.trimmed(text, i + 1..<range.upperBound)
      remark = rest.isEmpty ? nil : rest
      break
    }
    guard head.count <= 2 * language.valueTable.longest + 32 else { return nil }
    key.removeAll(keepingCapacity: true)
    Folding.append(text, head, to: &key)
    guard let number = language.valueTable.number(of: key.span) else { return nil }
    let meanings = language.valueTable.meanings[number]
    for word in meanings where ValueTable.sets[Int(word.rawValue)] == set { return (word, remark) }
    return nil
  }

  /// A value that was read; where a number in it has two readings, the texts that say which.
  func finished<Value>(_ text: Span<UInt8>, _ range: Range<Int>, _ value: Value) -> ValueReading<Value> {
    for token in lexer.tokens where token.isAmbiguous {
      return .ambiguous(NumberText.readings(text, range, lexer.tokens, decimal: lexer.words.decimal))
    }
    return .value(value, remark: lexer.remark)
  }

  /// Tries the other languages; read where all that can read it agree.
  func elsewhere<Value>(
    _ text: Span<UInt8>, _ range: Range<Int>, _ type: ValueType,
    _ read: (inout ValueReader, Span<UInt8>) -> ValueReading<Value>
  ) -> ValueReading<Value> {
    guard triesOthers, range.count <= 200 else { return .unreadable }
    var found: (value: Value, language: Language)?
    for other in Language.all where other.code != language.code {
      var reader = ValueReader(other, triesOthers: false)
      switch read(&reader, text) {
      case .value(let value, _):
        if let found, found.value != value { return .unreadable }
        found = found ?? (value, other)
      case .vague: return .vague
      default: continue
      }
    }
    guard let found else { return .unreadable }
    let writer = ValueWriter(from: found.language, to: language)
    return .meant(found.value, text: writer.write(text, range, type))
  }
}

extension ValueTable {
  /// The set of each word, by its raw value: looked at for every value of a file.
  fileprivate static let sets: [ValueSet] = rows.map(\.set)
}
