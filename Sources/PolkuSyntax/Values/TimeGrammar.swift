extension ValueReader {
  /// Reads the tokens as a duration, with its words of position: `within 24 h`, `24 tunnin sisällä`.
  func span() -> TimeSpan? {
    var i = 0
    if has(.withinBefore, at: 0) { i += 1 }
    if let part = part(&i) {
      if has(.withinAfter, at: i) { i += 1 }
      return i == lexer.tokens.count ? part : nil
    }
    guard let amount = amount(nil, &i, allowsUnitAlone: true) else { return nil }
    if has(.withinAfter, at: i) { i += 1 }
    return i == lexer.tokens.count ? TimeSpan(amount) : nil
  }

  /// Reads a part of a unit, as `1/2 day`; with blanks, `1 / 2 days` is once in so many.
  private func part(_ i: inout Int) -> TimeSpan? {
    guard kind(at: i) == .number, kind(at: i + 1) == .slash, kind(at: i + 2) == .number,
      let unit = word(at: i + 3), unit.roles.contains(.unit), !lexer.tokens[i + 1].spaced, !lexer.tokens[i + 2].spaced
    else { return nil }
    let (over, under) = (lexer.tokens[i].number, lexer.tokens[i + 2].number)
    guard over < under, under <= 12 else { return nil }
    i += 4
    let count = over / under * unit.scale
    return TimeSpan(low: count, high: count, unit: unit.unit)
  }

  /// Whether the value tells from when to when: kept as a vague time.
  func isFromTo() -> Bool {
    let numbers = lexer.tokens.count { $0.kind == .number }
    guard numbers > 0 else { return false }
    return lexer.tokens.indices.prefix(2).contains { has(.from, at: $0) }
  }

  /// What the tokens are as a rate.
  enum RateResult {
    case read(Rate)
    /// A bound on an interval that may mean either end, and where the interval stands.
    case twoWays(Int, Int)
    case none
  }

  /// Reads the tokens as a rate.
  func rate() -> RateResult {
    let count = lexer.tokens.count
    var start = 0
    guard let (bound, about) = bounds(&start) else { return .none }
    if let word = word(at: start), word.forms.contains(.adverb), start + 1 == count {
      return .read(times(1, bound, about, per: word.scale, word.unit))
    }
    if has(.every, at: start) || has(.everyOther, at: start) {
      return every(start, bound, about).map { .read($0) } ?? .none
    }
    if let word = word(at: start), word.roles.contains(.timesCount) {
      return period(start + 1).map { .read(times(word.number, bound, about, per: $0.count, $0.unit)) } ?? .none
    }
    var i = 0
    guard let amount = amount(nil, &i, allowsUnitAlone: true) else { return .none }
    if case .time(let unit) = amount.unit {
      if i == count { return .read(Rate(amount, form: .every, unit: unit)) }
      guard has(.apart, at: i), i + 1 == count else { return .none }
      if amount.low == nil || amount.high == nil {
        return .twoWays(lexer.tokens[start].start, lexer.tokens[i - 1].end)
      }
      return .read(Rate(amount, form: .every, unit: unit))
    }
    guard amount.unit == .none else { return .none }
    return period(i).map { .read(Rate(amount, form: .times(per: $0.count), unit: $0.unit)) } ?? .none
  }

  /// Reads what follows a number of times: `times a week`, `leads per 2 weeks`, `viikossa`.
  func period(_ from: Int) -> (count: Double, unit: TimeUnit)? {
    var i = from
    if has(.times, at: i) { i += 1 }
    // What is counted may stand between: `30 new leads per week`.
    while i - from < 6, kind(at: i) == .word, word(at: i) == nil { i += 1 }
    let isSaid = kind(at: i) == .slash || has(.per, at: i)
    if let word = word(at: i), word.forms.contains(.adverb) {
      return i + 1 == lexer.tokens.count ? (word.scale, word.unit) : nil
    }
    if isSaid { i += 1 }
    // `per a week`, `i varje vecka`
    if isSaid, has(.per, at: i), !has(.number, at: i), !has(.unit, at: i) { i += 1 }
    var count = 1.0
    if kind(at: i) == .number {
      count = lexer.tokens[i].number
      i += 1
    } else if let word = word(at: i), word.roles.contains(.number) {
      count = word.number
      i += 1
    }
    guard let word = word(at: i), word.roles.contains(.unit), isSaid || word.forms.contains(.per) else { return nil }
    i += 1
    if has(.apart, at: i) { i += 1 }
    return i == lexer.tokens.count && count > 0 ? (count * word.scale, word.unit) : nil
  }

  /// Reads `every week`, `every other week`, `var tredje månad`, `every 2..3 weeks`.
  ///
  /// A bound before `every` speaks of how often: at least every 2 weeks is an interval of at most 2.
  private func every(_ start: Int, _ bound: QuantityWord.Bound?, _ about: Bool) -> Rate? {
    var i = start + 1
    var amount: Amount
    if let word = word(at: i), word.roles.contains(.ordinal) || has(.everyOther, at: start) {
      var number = 2.0
      if !has(.everyOther, at: start) {
        number = word.number
        i += 1
      }
      guard let unit = self.word(at: i), unit.roles.contains(.unit) else { return nil }
      i += 1
      amount = Amount(low: number * unit.scale, high: number * unit.scale, unit: .time(unit.unit))
    } else {
      guard let read = self.amount(nil, &i, allowsUnitAlone: true) else { return nil }
      amount = read
    }
    guard i == lexer.tokens.count, case .time(let unit) = amount.unit else { return nil }
    if bound != nil, amount.low == nil || amount.high == nil { return nil }
    switch bound {
    case .atLeast: amount.low = nil
    case .over:
      amount.low = nil
      amount.highIsOpen = true
    case .atMost: amount.high = nil
    case .under:
      amount.high = nil
      amount.lowIsOpen = true
    case nil, .about: break
    }
    amount.approximate = amount.approximate || about
    return Rate(amount, form: .every, unit: unit)
  }

  private func times(
    _ number: Double, _ bound: QuantityWord.Bound?, _ about: Bool, per count: Double, _ unit: TimeUnit
  ) -> Rate {
    var amount = Amount(low: number, high: number)
    amount.approximate = about
    amount.apply(bound)
    return Rate(amount, form: .times(per: count), unit: unit)
  }
}
