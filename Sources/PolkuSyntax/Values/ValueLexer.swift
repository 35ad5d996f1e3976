/// Cuts a value into tokens, up to the first comma or bracket; what stands behind is its remark.
struct ValueLexer: Sendable {
  let words: QuantityWords
  private(set) var tokens: [ValueToken] = []
  /// What stands behind the value.
  private(set) var remark: Range<Int>?
  /// Whether the value has more tokens than any value needs.
  private(set) var overflows = false
  private var key: [UInt8] = []

  /// No value that can be read has more tokens.
  private static let most = 32

  init(_ words: QuantityWords) {
    self.words = words
    tokens.reserveCapacity(Self.most)
    key.reserveCapacity(64)
  }

  /// Cuts a value; `dates` leaves points apart, as in `1.9.2026`.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>, dates: Bool = false) {
    tokens.removeAll(keepingCapacity: true)
    remark = nil
    overflows = false
    let end = range.upperBound
    var at = range.lowerBound
    var spaced = false
    while at < end {
      let blank = ValueText.blank(text, at, end)
      if blank > 0 {
        at += blank
        spaced = true
        continue
      }
      if tokens.count == Self.most {
        overflows = true
        return
      }
      if endsHere(text, at, range, spaced) { return }
      at = token(text, at, end, spaced, dates)
      spaced = false
    }
  }

  /// Whether a comma, a semicolon or a bracket ends the value; sets the remark.
  private mutating func endsHere(_ text: Span<UInt8>, _ at: Int, _ range: Range<Int>, _ spaced: Bool) -> Bool {
    let byte = text[at]
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
      let rest = ValueText.trimmed(text, at + 1..<range.upperBound)
      if !rest.isEmpty { remark = rest }
      return at > range.lowerBound
    }
    if byte == UInt8(ascii: "("), spaced, at > range.lowerBound {
      let closes = text[range.upperBound - 1] == UInt8(ascii: ")")
      let rest = ValueText.trimmed(text, at + 1..<max(at + 1, range.upperBound - (closes ? 1 : 0)))
      if !rest.isEmpty { remark = rest }
      return true
    }
    return false
  }

  private mutating func token(_ text: Span<UInt8>, _ at: Int, _ end: Int, _ spaced: Bool, _ dates: Bool) -> Int {
    let byte = text[at]
    if ValueText.isDigit(byte) { return number(text, at, end, spaced, dates) }
    if ValueText.isASCIILetter(byte) { return word(text, at, end, spaced, dates) }
    if byte >= 0x80 {
      guard let (kind, length) = ValueText.mark(text, at, end) else { return word(text, at, end, spaced, dates) }
      var token = ValueToken(kind: kind, start: at, end: at + length, spaced: spaced)
      if kind == .number { token.number = NumberLexer.fraction(text[at + 1]) }
      tokens.append(token)
      return at + length
    }
    let (kind, length) = mark(text, at, end, dates)
    tokens.append(ValueToken(kind: kind, start: at, end: at + length, spaced: spaced))
    return at + length
  }

  private func mark(_ text: Span<UInt8>, _ at: Int, _ end: Int, _ dates: Bool) -> (ValueToken.Kind, Int) {
    let next = at + 1 < end ? text[at + 1] : 0
    switch text[at] {
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case UInt8(ascii: "$"): return (.money(.dollar), 1)
    case UInt8(ascii: "~"): return (.bound(.about), 1)
    case UInt8(ascii: ">"): return next == UInt8(ascii: "=") ? (.bound(.atLeast), 2) : (.bound(.over), 1)
    case UInt8(ascii: "<"): return next == UInt8(ascii: "=") ? (.bound(.atMost), 2) : (.bound(.under), 1)
    case UInt8(ascii: "=") where next == UInt8(ascii: ">"): return (.bound(.atLeast), 2)
    case UInt8(ascii: "=") where next == UInt8(ascii: "<"): return (.bound(.atMost), 2)
    case UInt8(ascii: "."):
      if next == UInt8(ascii: ".") {
        return (.dots, at + 2 < end && text[at + 2] == UInt8(ascii: ".") ? 3 : 2)
      }
      return (dates ? .point : .other, 1)
    default: return (.other, 1)
    }
  }
}

// MARK: - Numbers and words

extension ValueLexer {
  private mutating func number(_ text: Span<UInt8>, _ at: Int, _ end: Int, _ spaced: Bool, _ dates: Bool) -> Int {
    var token = ValueToken(kind: .number, start: at, end: at, spaced: spaced)
    if dates {
      var i = at
      while i < end, ValueText.isDigit(text[i]) {
        if i - at < 9 { token.number = token.number * 10 + Double(text[i] - 0x30) }
        i += 1
      }
      token.digits = i - at
      token.end = i
      tokens.append(token)
      return i
    }
    guard let number = NumberLexer.read(text, at, end, thousands: words.thousands) else {
      var i = at
      while i < end, ValueText.isDigit(text[i]) || text[i] == 0x2E || text[i] == 0x2C { i += 1 }
      token.kind = .other
      token.end = i
      tokens.append(token)
      return i
    }
    token.number = number.value
    token.end = number.end
    token.isAmbiguous = number.isAmbiguous
    tokens.append(token)
    return afterNumber(text, number.end, end)
  }

  /// Skips what a language hangs on a number: `14:e`, and a point that ends the value.
  private func afterNumber(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if at + 1 < end, text[at] == UInt8(ascii: ":"), ValueText.isASCIILetter(text[at + 1]) {
      var i = at + 1
      while i < end, ValueText.isASCIILetter(text[i]) { i += 1 }
      return i
    }
    return at + 1 == end && text[at] == UInt8(ascii: ".") ? end : at
  }

  private mutating func word(_ text: Span<UInt8>, _ at: Int, _ end: Int, _ spaced: Bool, _ dates: Bool) -> Int {
    var stop = wordEnd(text, at, end, dates)
    var token = ValueToken(kind: .word, start: at, end: stop, spaced: spaced)
    key.removeAll(keepingCapacity: true)
    if stop - at <= 64 {
      Folding.append(text, at..<stop, to: &key)
      if let first = words.number(of: key.span) {
        if words.entries[first].word.roles != [] { token.entry = first }
        if words.entries[first].longest > 1 { phrase(text, &token, stop, end, words.entries[first].longest) }
      }
    }
    stop = token.end
    // `20th`: the letters belong to the number.
    if !spaced, token.entry >= 0, words.entries[token.entry].word.roles.contains(.ordinalSuffix),
      tokens.last?.kind == .number
    {
      return stop
    }
    tokens.append(token)
    // The point of an abbreviation: `milj.`, `n.`
    if !dates, stop < end, text[stop] == UInt8(ascii: "."), stop + 1 == end || text[stop + 1] != UInt8(ascii: ".") {
      return stop + 1
    }
    return stop
  }

  /// Takes the longest phrase that begins with a word: `half a year`.
  private mutating func phrase(
    _ text: Span<UInt8>, _ token: inout ValueToken, _ from: Int, _ end: Int, _ longest: Int
  ) {
    var at = from
    for _ in 1..<longest {
      var start = at
      while start < end {
        let blank = ValueText.blank(text, start, end)
        if blank == 0 { break }
        start += blank
      }
      guard start > at, start < end else { return }
      let stop = wordEnd(text, start, end, false)
      if stop == start || stop - start > 64 { return }
      Folding.append(text, start..<stop, to: &key)
      if let found = words.number(of: key.span), words.entries[found].word.roles != [] {
        token.entry = found
        token.end = stop
      }
      at = stop
    }
  }

  /// Where the word that begins at a place ends; a hyphen between letters does not end it.
  private func wordEnd(_ text: Span<UInt8>, _ at: Int, _ end: Int, _ dates: Bool) -> Int {
    var i = at
    while i < end {
      let byte = text[i]
      if ValueText.isASCIILetter(byte) {
        i += 1
      } else if byte >= 0x80 {
        if ValueText.blank(text, i, end) > 0 || ValueText.mark(text, i, end) != nil { break }
        i += 1
      } else if ValueText.isDigit(byte), i > at, !dates {
        i += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'"), i > at, i + 1 < end, !dates,
        ValueText.isASCIILetter(text[i + 1]) || text[i + 1] >= 0xC3 && text[i + 1] < 0xE2
      {
        i += 1
      } else {
        break
      }
    }
    return i
  }
}
