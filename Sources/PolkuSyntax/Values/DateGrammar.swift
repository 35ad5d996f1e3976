/// Reads the tokens of a date.
struct DateGrammar {
  let tokens: [ValueToken]
  let words: QuantityWords
  /// The year the file is read in, where it is known.
  let year: Int?

  /// The date, or what is to be asked about it.
  func reading(remark: Range<Int>?) -> ValueReading<CalendarDate> {
    if case .date(let date) = plainDate() { return .value(date, remark: remark) }
    var tokens = tokens[...]
    var about = false
    while let first = tokens.first, isAbout(first) {
      about = true
      tokens = tokens.dropFirst()
    }
    switch shape(Array(tokens)) {
    case .date(var date):
      date.approximate = about
      return .value(date, remark: remark)
    case .oneOf(let dates): return .ambiguous(dates.map(\.text))
    case .withoutYear(let part):
      let years = year.map { [$0, $0 - 1] } ?? []
      return .ambiguous(years.compactMap { CalendarDate(year: $0, part)?.text })
    case .vague: return .vague
    case .none: return .unreadable
    }
  }

  private enum Shape {
    case date(CalendarDate)
    case oneOf([CalendarDate])
    case withoutYear(CalendarDate.Part)
    case vague
    case none
  }

  private func isAbout(_ token: ValueToken) -> Bool {
    if case .bound(.about) = token.kind { return true }
    guard let word = word(token), word.roles.contains(.bound) else { return false }
    return word.bound == .about
  }

  private func word(_ token: ValueToken) -> QuantityWord? {
    token.kind == .word && token.entry >= 0 ? words.entries[token.entry].word : nil
  }

  /// A letter for each token, so that the shapes of dates can be told by a pattern.
  ///
  /// `y` a year, `n` a number, `m` a month, `w` and `q` week and quarter, `s` a season.
  private func letter(_ token: ValueToken) -> UInt8 {
    switch token.kind {
    case .number: return UInt8(ascii: token.digits == 4 ? "y" : token.digits <= 2 ? "n" : "x")
    case .dash: return UInt8(ascii: "-")
    case .slash: return UInt8(ascii: "/")
    case .point: return UInt8(ascii: ".")
    case .word:
      let roles = word(token)?.roles ?? []
      if roles.contains(.month) { return UInt8(ascii: "m") }
      if roles.contains(.week) { return UInt8(ascii: "w") }
      if roles.contains(.quarter) { return UInt8(ascii: "q") }
      return UInt8(ascii: roles.contains(.season) ? "s" : "x")
    default: return UInt8(ascii: "x")
    }
  }

  /// The date as ISO 8601 writes it, which most files do: told without patterns.
  private func plainDate() -> Shape? {
    guard tokens.count == 5, tokens[0].digits == 4, tokens[1].kind == .dash, tokens[3].kind == .dash,
      (1...2).contains(tokens[2].digits), (1...2).contains(tokens[4].digits)
    else { return nil }
    return date(Int(tokens[0].number), .day(month: Int(tokens[2].number), day: Int(tokens[4].number)))
  }

  private func shape(_ tokens: [ValueToken]) -> Shape {
    guard !tokens.isEmpty, tokens.count <= 8 else { return .none }
    let pattern = String(decoding: tokens.map(letter), as: UTF8.self)
    let n = tokens.filter { $0.kind == .number }.map { Int($0.number) }
    let month = tokens.lazy.compactMap(word).first { $0.roles.contains(.month) }?.month ?? 0
    switch pattern {
    case "y", "y.": return date(n[0], .year)
    case "y-n", "y/n", "y.n": return date(n[0], .month(n[1]))
    case "y-n-n", "y/n/n", "y.n.n", "y.n.n.": return date(n[0], .day(month: n[1], day: n[2]))
    case "n.n.y", "n.n.y.": return date(n[2], .day(month: n[1], day: n[0]))
    case "n/y", "n.y", "n-y": return date(n[1], .month(n[0]))
    case "n/n/y", "n-n-y": return either(n[2], n[0], n[1])
    case "n/n/n", "n-n-n": return guessed(either(2000 + n[2], n[0], n[1]))
    case "n.n.n": return guessed(date(2000 + n[2], .day(month: n[1], day: n[0])))
    case "n.n.", "n.n": return withoutYear(.day(month: n[1], day: n[0]))
    case "n/n": return withoutYear(.day(month: n[0] > 12 ? n[1] : n[0], day: n[0] > 12 ? n[0] : n[1]))
    case "my", "m.y", "ym", "m/y": return date(n[0], .month(month))
    case "nmy", "n.my", "mny", "n.m.y", "nm.y": return date(n[1], .day(month: month, day: n[0]))
    case "ymn": return date(n[0], .day(month: month, day: n[1]))
    case "nm", "n.m", "mn", "n.m.", "nm.": return withoutYear(.day(month: month, day: n[0]))
    case "m", "m.": return withoutYear(.month(month))
    case "wn/y", "wny", "wn-y", "w.n/y", "w.ny": return date(n[1], .week(n[0]))
    case "y-wn", "ywn", "y/wn", "yw.n": return date(n[0], .week(n[1]))
    case "wn", "w.n": return withoutYear(.week(n[0]))
    case "qn/y", "qny", "qn-y", "n.qy": return date(n[1], .quarter(n[0]))
    case "y-qn", "yqn", "y/qn": return date(n[0], .quarter(n[1]))
    case "qn": return withoutYear(.quarter(n[0]))
    default:
      let isSeason = pattern.utf8.contains(UInt8(ascii: "s"))
      return isSeason && pattern.utf8.allSatisfy { "symq-/.".utf8.contains($0) } ? .vague : .none
    }
  }

  private func date(_ year: Int, _ part: CalendarDate.Part) -> Shape {
    CalendarDate(year: year, part).map { .date($0) } ?? .none
  }

  /// Day and month in either order, where both are in the calendar.
  private func either(_ year: Int, _ first: Int, _ second: Int) -> Shape {
    let dates = [
      CalendarDate(year: year, .day(month: second, day: first)),
      CalendarDate(year: year, .day(month: first, day: second)),
    ].compactMap { $0 }
    if dates.count == 2, dates[0] != dates[1] { return .oneOf(dates) }
    return dates.first.map { .date($0) } ?? .none
  }

  /// A year of two digits is never taken for granted.
  private func guessed(_ shape: Shape) -> Shape {
    if case .date(let date) = shape { return .oneOf([date]) }
    return shape
  }

  /// A date that some year has.
  private func withoutYear(_ part: CalendarDate.Part) -> Shape {
    // 2032 is a leap year, and 2032 has 53 weeks.
    CalendarDate(year: 2032, part) == nil ? .none : .withoutYear(part)
  }
}
