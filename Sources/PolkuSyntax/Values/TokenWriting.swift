/// Writes the tokens of a quantity in another language.
struct TokenWriting {
  /// The text of the tokens, and where it begins in the text they were read from.
  let bytes: [UInt8]
  let base: Int
  let tokens: [ValueToken]
  let from: QuantityWords
  let language: Language
  let position: ValueWriter.Position
  /// Where the words begin that are the author's own.
  var ownWords = Int.max

  var words: QuantityWords { language.quantities }

  /// The tokens one after the other, with the blanks that stood between them.
  func plain() -> String { text(tokens.indices, form: position == .wait ? .wait : .many) }

  /// A duration, with its words of position as the language has them.
  func duration() -> String {
    let isBefore = has(.withinBefore, 0)
    let isAfter = tokens.indices.last.map { has(.withinAfter, $0) } ?? false
    guard isBefore || isAfter else { return plain() }
    let body = tokens.indices.dropFirst(isBefore ? 1 : 0).dropLast(isAfter ? 1 : 0)
    if let before = words.text("rates", "within before") { return before + " " + text(body, form: .many) }
    guard let after = words.text("rates", "within after") else { return plain() }
    return text(body, form: .wait) + " " + after
  }

  /// A date: its words replaced; one with a day and a month's name as ISO 8601 writes it.
  func date(_ date: CalendarDate?, from other: Language) -> String {
    if let date, case .day = date.part, tokens.contains(where: { word($0)?.roles.contains(.month) ?? false }) {
      let about = date.approximate ? (language.words(.boundAbout).first ?? "") + " " : ""
      return about + date.text
    }
    return joined(tokens.indices) { i in
      guard let word = word(tokens[i]) else { return source(tokens[i]) }
      if word.roles.contains(.bound) { return bound(word.bound) ?? source(tokens[i]) }
      let letters = source(tokens[i])
      // `2026-W36` and `Q3` are read everywhere.
      if letters.utf8.count == 1, "wWqQ".contains(letters) { return letters }
      if word.roles.contains(.month) { return words.text("months", "\(word.month)") ?? letters }
      if word.roles.contains(.week) { return words.text("dates", "week") ?? letters }
      if word.roles.contains(.quarter) { return words.text("dates", "quarter") ?? letters }
      let key = Folding.key(letters)
      for id in QuantityWords.seasons
      where other.words(section: "dates", id: id).contains(where: { Folding.key($0) == key }) {
        return words.text("dates", id) ?? letters
      }
      return letters
    }
  }
}

// MARK: - Token by token

extension TokenWriting {
  func word(_ token: ValueToken) -> QuantityWord? {
    token.kind == .word && token.entry >= 0 ? from.entries[token.entry].word : nil
  }

  func has(_ role: QuantityWord.Roles, _ i: Int) -> Bool {
    tokens.indices.contains(i) && word(tokens[i])?.roles.contains(role) ?? false
  }

  func source(_ token: ValueToken) -> String {
    String(decoding: bytes[token.start - base..<token.end - base], as: UTF8.self)
  }

  /// The tokens as they are written, with the blanks between them.
  func joined(_ indices: Range<Int>, _ write: (Int) -> String) -> String {
    var result = ""
    for i in indices {
      if i > indices.lowerBound, tokens[i].spaced { result += " " }
      result += write(i)
    }
    return result
  }

  /// Some of the tokens, units in a form where they follow a number.
  func text(_ indices: Range<Int>, form: UnitForms) -> String {
    joined(indices) { i in
      let token = tokens[i]
      if token.start >= ownWords { return source(token) }
      if token.kind == .number { return number(i) }
      // `3 / 5` is how Finnish says `3 of 5`; without blanks it is read alike everywhere.
      if token.kind == .slash, token.spaced, i + 1 < indices.upperBound, tokens[i + 1].kind == .number {
        return words.text("numbers", "of") ?? source(token)
      }
      guard let word = word(token) else { return source(token) }
      return self.word(word, i, indices, form) ?? source(token)
    }
  }

  private func number(_ i: Int) -> String {
    let token = tokens[i]
    if let scale = lostScale(after: i) { return NumberText.written(token.number * scale, words) }
    return NumberText.written(bytes, token.start - base..<token.end - base, token.number, words)
  }

  /// The scale of a unit behind a number that the language has no word for: `2 fortnights`.
  private func lostScale(after i: Int) -> Double? {
    let unit = has(.multiplier, i + 1) ? i + 2 : i + 1
    guard unit < tokens.count, let word = word(tokens[unit]), word.roles.contains(.unit), word.scale != 1,
      words.form(NamedUnit.of(word), .many) == nil
    else { return nil }
    return word.scale
  }

  private func word(_ word: QuantityWord, _ i: Int, _ indices: Range<Int>, _ form: UnitForms) -> String? {
    let followsNumber = i > indices.lowerBound && (tokens[i - 1].kind == .number || has(.number, i - 1))
    let isMultiplied = i > indices.lowerBound && has(.multiplier, i - 1)
    if word.roles.contains(.bound), !followsNumber || !word.roles.contains(.unit) { return bound(word.bound) }
    if word.roles.contains(.number), !followsNumber {
      return NumberText.written(word.number * (lostScale(after: i) ?? 1), words)
    }
    if word.roles.contains(.multiplier), followsNumber { return words.text("numbers", Self.id(word.number)) }
    if word.roles.contains(.boundBehind) {
      return words.text("numbers", word.bound == .atLeast ? "or more" : "or less")
    }
    if word.roles.contains(.unit) { return unit(word, i, followsNumber || isMultiplied, form) }
    if word.roles.contains(.currency) { return words.text("money", word.currency.rawValue) }
    if word.roles.contains(.percent) { return words.text("numbers", "percent") }
    if word.roles.contains(.of) { return words.text("numbers", "of") }
    if word.roles.contains(.to) { return words.text("numbers", "to") ?? "–" }
    return nil
  }

  private func unit(_ word: QuantityWord, _ i: Int, _ followsNumber: Bool, _ form: UnitForms) -> String? {
    var unit = NamedUnit.of(word)
    var lost = ""
    if words.form(unit, .many) == nil {
      if !followsNumber { lost = NumberText.written(unit.scale, words) + " " }
      unit = NamedUnit(id: unit.unit.id, unit: unit.unit, scale: 1)
    }
    if word.forms == .short, let short = words.form(unit, .short) { return short }
    if form == .wait, let wait = words.form(unit, .wait) { return lost + wait }
    let isOne = lost.isEmpty && (followsNumber ? isOne(i) : true)
    return (words.form(unit, isOne ? .one : .many)).map { lost + $0 }
  }

  /// Whether the unit counts one: no range, no half.
  private func isOne(_ i: Int) -> Bool {
    guard lostScale(after: i - 1) == nil else { return false }
    let number = tokens[i - 1].kind == .number ? tokens[i - 1].number : word(tokens[i - 1])?.number ?? 0
    guard number == 1 else { return false }
    return i < 3 || tokens[i - 3].kind != .number
  }

  /// A bound in the words of the language.
  func bound(_ bound: QuantityWord.Bound) -> String? {
    switch bound {
    case .atLeast: language.words(.boundAtLeast).first
    case .atMost: language.words(.boundAtMost).first
    case .over: words.text("numbers", "over")
    case .under: words.text("numbers", "under")
    case .about: language.words(.boundAbout).first
    }
  }

  private static func id(_ number: Double) -> String { "\(Int(number))" }
}

extension NamedUnit {
  /// The unit a word stands for.
  static func of(_ word: QuantityWord) -> NamedUnit {
    all.first { $0.unit == word.unit && $0.scale == word.scale }
      ?? NamedUnit(id: word.unit.id, unit: word.unit, scale: 1)
  }
}
