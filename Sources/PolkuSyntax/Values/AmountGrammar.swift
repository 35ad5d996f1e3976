extension ValueReader {
  /// A number with its unit: one end of an amount.
  struct Measure {
    var number: Double
    var unit: AmountUnit = .none
    var multiplier = 1.0
  }

  func word(at i: Int) -> QuantityWord? {
    guard i < lexer.tokens.count, lexer.tokens[i].kind == .word, lexer.tokens[i].entry >= 0 else { return nil }
    return lexer.words.entries[lexer.tokens[i].entry].word
  }

  func has(_ role: QuantityWord.Roles, at i: Int) -> Bool { word(at: i)?.roles.contains(role) ?? false }

  func kind(at i: Int) -> ValueToken.Kind? { i < lexer.tokens.count ? lexer.tokens[i].kind : nil }

  /// The bound that a token is.
  func bound(at i: Int) -> QuantityWord.Bound? {
    if case .bound(let bound) = kind(at: i) { return bound }
    guard let word = word(at: i), word.roles.contains(.bound) else { return nil }
    return word.bound
  }

  /// Reads bounds; nil where two of them contradict each other.
  func bounds(_ i: inout Int) -> (bound: QuantityWord.Bound?, about: Bool)? {
    var found: QuantityWord.Bound?
    var about = false
    while let next = bound(at: i) {
      if next == .about {
        about = true
      } else {
        if found != nil { return nil }
        found = next
      }
      i += 1
    }
    return (found, about)
  }

  /// Reads an amount from a token on; nil where none stands there.
  ///
  /// - Parameters:
  ///   - allowsPart: whether `3 of 5` may stand there.
  ///   - allowsUnitAlone: whether a unit without a number is one of it.
  func amount(
    _ text: Span<UInt8>?, _ i: inout Int, allowsPart: Bool = false, allowsUnitAlone: Bool = false
  ) -> Amount? {
    guard let (before, about) = bounds(&i) else { return nil }
    var bound = before
    guard var low = measure(text, &i, allowsUnitAlone: allowsUnitAlone) else { return nil }
    var high = low
    if let step = rangeMark(at: i) {
      var next = i + step
      if let other = measure(text, &next, allowsUnitAlone: false) {
        guard let both = joined(low, other) else { return nil }
        (low, high) = both
        i = next
      }
    }
    var amount = Amount(low: low.number, high: high.number, unit: high.unit)
    if kind(at: i) == .plus, !lexer.tokens[i].spaced {
      if bound != nil { return nil }
      bound = .atLeast
      i += 1
    } else if bound == nil, let behind = boundBehind(at: i) {
      bound = behind
      i += 1
    }
    if allowsPart, amount.unit == .none, kind(at: i) == .slash || has(.of, at: i), kind(at: i + 1) == .number {
      amount.of = lexer.tokens[i + 1].number
      i += 2
    }
    amount.approximate = about
    amount.apply(bound)
    return amount
  }

  private func boundBehind(at i: Int) -> QuantityWord.Bound? {
    if let word = word(at: i), word.roles.contains(.boundBehind) { return word.bound }
    guard let bound = bound(at: i), bound == .atLeast || bound == .atMost, kind(at: i) == .word else { return nil }
    return i + 1 == lexer.tokens.count || has(.withinAfter, at: i + 1) ? bound : nil
  }

  /// How many tokens of a range's mark stand at a place: `2-3`, `2 - 3`, `2..3`, `2 to 3`; not `71 -1`.
  private func rangeMark(at i: Int) -> Int? {
    guard i + 1 < lexer.tokens.count else { return nil }
    switch lexer.tokens[i].kind {
    case .dots: return 1
    case .dash: return lexer.tokens[i].spaced && !lexer.tokens[i + 1].spaced ? nil : 1
    case .word: return has(.to, at: i) ? 1 : nil
    default: return nil
    }
  }

  /// Two ends in one unit; nil where they cannot be compared.
  private func joined(_ low: Measure, _ high: Measure) -> (Measure, Measure)? {
    var low = low
    var high = high
    switch (low.unit, high.unit) {
    case (.none, .none): break
    case (.none, let unit):
      low.unit = unit
    case (let unit, .none): high.unit = unit
    case (.time(let first), .time(let second)) where first != second:
      guard let one = first.minutes, let other = second.minutes else { return nil }
      let unit = one < other ? first : second
      low.number *= one / min(one, other)
      high.number *= other / min(one, other)
      (low.unit, high.unit) = (.time(unit), .time(unit))
    case (let first, let second) where first != second: return nil
    default: break
    }
    // `1–2 k€` is thousands at both ends, `500–2k` is not.
    if low.multiplier == 1, high.multiplier > 1, low.number * high.multiplier <= high.number {
      low.number *= high.multiplier
    }
    return (low, high)
  }

  /// What the author counts, to the end of the value: `leads`, `small firms`.
  func otherUnit(_ text: Span<UInt8>, _ from: Int) -> Range<Int>? {
    let tokens = lexer.tokens[from...]
    guard let first = tokens.first, let last = tokens.last, first.kind == .word else { return nil }
    for token in tokens {
      switch token.kind {
      case .word, .dash, .slash: continue
      default: return nil
      }
    }
    // A word of quantities here is no noun but a form that is not understood; only `30 per week` may be meant.
    if first.entry >= 0 {
      let roles = lexer.words.entries[first.entry].word.roles
      if !roles.contains(.per) || roles.contains(.number) { return nil }
    }
    // `m` may be minutes, months, metres or millions.
    if first.end - first.start == 1, text[first.start] | 0x20 == UInt8(ascii: "m") { return nil }
    return first.start..<last.end
  }
}

// MARK: - Numbers and units

extension ValueReader {
  private func measure(_ text: Span<UInt8>?, _ i: inout Int, allowsUnitAlone: Bool) -> Measure? {
    let start = i
    var measure = Measure(number: 1)
    if let currency = currency(at: i) {
      measure.unit = .money(currency)
      i += 1
    }
    var sign = 1.0
    if let kind = kind(at: i), kind == .dash || kind == .plus, self.kind(at: i + 1) == .number,
      !lexer.tokens[i + 1].spaced
    {
      sign = kind == .dash ? -1 : 1
      i += 1
    }
    if kind(at: i) == .number {
      measure.number = sign * lexer.tokens[i].number
      i += 1
    } else if let word = word(at: i), word.roles.contains(.number) {
      measure.number = word.number
      i += 1
    } else if allowsUnitAlone, measure.unit == .none, let word = word(at: i), word.roles.contains(.unit),
      !word.forms.isDisjoint(with: [.one, .wait])
    {
      measure.number = word.scale
      measure.unit = .time(word.unit)
      i += 1
      return measure
    } else {
      i = start
      return nil
    }
    multiply(text, &measure, &i)
    if measure.unit == .none { unit(&measure, &i) }
    addSmaller(&measure, &i)
    return measure
  }

  private func currency(at i: Int) -> Currency? {
    if case .money(let currency) = kind(at: i) { return currency }
    guard let word = word(at: i), word.roles.contains(.currency) else { return nil }
    return word.currency
  }

  /// Thousands and millions; an upper-case `M` is one only beside money or right behind the number.
  private func multiply(_ text: Span<UInt8>?, _ measure: inout Measure, _ i: inout Int) {
    guard kind(at: i) == .word else { return }
    if let word = word(at: i), word.roles.contains(.multiplier) {
      measure.multiplier = word.number
    } else if let text, lexer.tokens[i].range.count == 1, text[lexer.tokens[i].start] == UInt8(ascii: "M"),
      measure.unit != .none || currency(at: i + 1) != nil || !lexer.tokens[i].spaced
    {
      measure.multiplier = 1_000_000
    } else {
      return
    }
    measure.number *= measure.multiplier
    i += 1
  }

  private func unit(_ measure: inout Measure, _ i: inout Int) {
    if let currency = currency(at: i) {
      measure.unit = .money(currency)
    } else if kind(at: i) == .percent || has(.percent, at: i) {
      measure.unit = .percent
    } else if let word = word(at: i), word.roles.contains(.unit),
      !word.forms.isDisjoint(with: [.one, .many, .wait, .short])
    {
      measure.unit = .time(word.unit)
      measure.number *= word.scale
    } else {
      return
    }
    i += 1
  }

  /// Adds smaller units: `1 h 30 min`.
  private func addSmaller(_ measure: inout Measure, _ i: inout Int) {
    while case .time(let unit) = measure.unit, let size = unit.minutes, kind(at: i) == .number,
      let word = word(at: i + 1), word.roles.contains(.unit), let smaller = word.unit.minutes, smaller < size,
      !word.forms.isDisjoint(with: [.one, .many, .wait, .short])
    {
      measure.number = measure.number * (size / smaller) + lexer.tokens[i].number * word.scale
      measure.unit = .time(word.unit)
      i += 2
    }
  }
}

extension Amount {
  /// Sets an end as a word of bound says.
  mutating func apply(_ bound: QuantityWord.Bound?) {
    switch bound {
    case nil, .about: break
    case .atLeast: high = nil
    case .over:
      // Of a range, `over` speaks of the lower end.
      high = nil
      lowIsOpen = true
    case .atMost: low = nil
    case .under:
      low = nil
      highIsOpen = true
    }
  }
}
