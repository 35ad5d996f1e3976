extension TokenWriting {
  /// A rate in the patterns of the language; nil where it has none.
  func rate(_ rate: Rate) -> String? {
    switch rate.form {
    case .every: every(rate)
    case .times(let count): times(rate, count)
    }
  }

  /// Whether words of the value say "every".
  var saysEvery: Bool {
    tokens.indices.contains { has(.every, $0) || has(.everyOther, $0) || has(.apart, $0) }
  }

  /// A length of time of a field that says how often: some languages say it again in the value, as Finnish
  /// `3 kuukauden välein`, and others do not.
  func interval(_ rate: Rate) -> String? {
    guard case .every = rate.form else { return self.rate(rate) }
    let saysAgain = position == .interval && words.text("rate patterns", "interval") != nil
    if saysAgain { return every(rate, "interval") }
    return saysEvery ? every(rate, nil) : plain()
  }

  private func every(_ rate: Rate) -> String? {
    // A duration alone means "every".
    saysEvery ? every(rate, rate.low == 1 && rate.high == 1 ? "every one" : "every") : plain()
  }

  /// - Parameter id: the pattern, or nil for the bare length of time.
  private func every(_ rate: Rate, _ id: String?) -> String? {
    guard let number = number(rate) else { return nil }
    let isHalf = rate.unit == .year && number == NumberText.written(0.5, words)
    let unit = NamedUnit.all.first { $0.unit == rate.unit && $0.scale == (isHalf ? 0.5 : 1) }
    guard let unit else { return nil }
    let isBound = rate.low == nil || rate.high == nil
    let isOne = rate.low == 1 && rate.high == 1
    guard !isBound, let id else {
      let unitForm: UnitForms = position == .wait ? .wait : isHalf || isOne ? .one : .many
      return prefix(rate) + (isHalf ? "" : number + " ") + (form(unit, unitForm) ?? unit.id)
    }
    if id == "every", let ordinal = ordinal(rate, unit) { return prefix(rate) + ordinal }
    guard let pattern = words.text("rate patterns", id) else { return nil }
    let written = isHalf ? filled(pattern, "", unit, manyIsOne: true) : filled(pattern, number, unit)
    return prefix(rate) + written
  }

  /// `varannan vecka`, `vart tredje år`: how a language that counts so says how often; nil where it does not.
  private func ordinal(_ rate: Rate, _ unit: NamedUnit) -> String? {
    guard let low = rate.low, low == rate.high, Double(Int(low)) == low else { return nil }
    let isNeuter = words.words("rate patterns", "neuter").contains(unit.id)
    let id = (low == 2 ? "every other" : "every ordinal") + (isNeuter ? " neuter" : "")
    guard let pattern = words.text("rate patterns", id) else { return nil }
    if low == 2 { return filled(pattern, "", unit) }
    return words.text("ordinals", "\(Int(low))").map { filled(pattern, $0, unit) }
  }

  private func times(_ rate: Rate, _ count: Double) -> String? {
    guard let number = number(rate) else { return nil }
    let unit = NamedUnit(id: rate.unit.id, unit: rate.unit, scale: 1)
    let isAdverb = tokens.last.flatMap(word)?.forms.contains(.adverb) ?? false
    let isOnce = number == "1" && (isAdverb || tokens.indices.contains { has(.timesCount, $0) })
    if isAdverb, isOnce, let named = NamedUnit.all.first(where: { $0.unit == rate.unit && $0.scale == count }),
      let adverb = words.form(named, .adverb)
    {
      return prefix(rate) + adverb
    }
    let isCounted = isAdverb || tokens.indices.contains { has(.times, $0) || has(.timesCount, $0) }
    let what = nouns()
    let id = (!what.isEmpty ? "count" : isOnce ? "once" : isCounted ? "times" : "count") + (count == 1 ? "" : " many")
    guard let pattern = words.text("rate patterns", id) else { return nil }
    let written = filled(
      pattern, what.isEmpty ? number : number + " " + what, unit, per: NumberText.written(count, words),
      short: tokens.last.flatMap(word)?.forms == .short)
    return prefix(rate) + written
  }

  /// Work in a time: `10 h per week`, `10 h viikossa`.
  ///
  /// - Parameter period: where the time begins among the tokens, which the work stands before.
  func work(_ capacity: Capacity, period: Int) -> String? {
    guard case .times(let count) = capacity.rate.form else { return nil }
    let unit = NamedUnit(id: capacity.rate.unit.id, unit: capacity.rate.unit, scale: 1)
    let isShort = tokens.last.flatMap(word)?.forms == .short
    let own = count == 1 && !isShort ? words.text("rate patterns", "work") : nil
    guard let pattern = own ?? words.text("rate patterns", count == 1 ? "count" : "count many") else { return nil }
    let what = nouns()
    return filled(
      pattern, text(0..<period, form: .many) + (what.isEmpty ? "" : " " + what), unit,
      per: NumberText.written(count, words), short: isShort)
  }

  /// What is counted: the words nobody knows between the number and the unit.
  private func nouns() -> String {
    let unknown = tokens.indices.filter { tokens[$0].kind == .word && tokens[$0].entry < 0 }
    guard let first = unknown.first, let last = unknown.last else { return "" }
    return joined(first..<last + 1) { source(tokens[$0]) }
  }

  /// The number of a rate, a range with the mark it was typed with.
  private func number(_ rate: Rate) -> String? {
    guard let low = rate.low ?? rate.high, let high = rate.high ?? rate.low else { return nil }
    guard abs(low) < 1e15, abs(high) < 1e15 else { return nil }
    if low == high { return NumberText.written(low, words) }
    return NumberText.written(low, words) + rangeMark() + NumberText.written(high, words)
  }

  private func rangeMark() -> String {
    for i in tokens.indices.dropFirst() where tokens[i].kind == .dash || tokens[i].kind == .dots {
      guard i + 1 < tokens.count else { break }
      return (tokens[i].spaced ? " " : "") + source(tokens[i]) + (tokens[i + 1].spaced ? " " : "")
    }
    return ".."
  }

  /// The words or marks of the bounds of a rate.
  private func prefix(_ rate: Rate) -> String {
    var result = ""
    let marks = tokens.contains { token in
      if case .bound(let bound) = token.kind { return bound != .about }
      return false
    }
    if rate.approximate { result += (bound(.about) ?? "~") + " " }
    if rate.high == nil {
      let word = bound(rate.lowIsOpen ? .over : .atLeast)
      result += (marks ? rate.lowIsOpen ? ">" : ">=" : word ?? ">=") + " "
    } else if rate.low == nil {
      let word = bound(rate.highIsOpen ? .under : .atMost)
      result += (marks ? rate.highIsOpen ? "<" : "<=" : word ?? "<=") + " "
    }
    return result
  }

  private func form(_ unit: NamedUnit, _ form: UnitForms) -> String? {
    words.form(unit, form) ?? words.form(unit, .many)
  }

  /// A pattern with its places filled; `{many}` and `{wait}` without a number are one.
  private func filled(
    _ pattern: String, _ number: String, _ unit: NamedUnit, per: String = "", manyIsOne: Bool = false,
    short: Bool = false
  ) -> String {
    let parts: [String] = pattern.split(separator: " ").map { part in
      switch part {
      case "{n}": return number
      case "{m}": return per
      case "{one}": return (short ? words.form(unit, .short) : nil) ?? words.form(unit, .one) ?? unit.id
      case "{many}": return form(unit, manyIsOne ? .one : .many) ?? unit.id
      case "{wait}": return form(unit, .wait) ?? unit.id
      case "{per}": return form(unit, .per) ?? unit.id
      default: return String(part)
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
