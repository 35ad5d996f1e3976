/// Numbers as people write them: decimal commas and points, marks or blanks between thousands, `½`.
enum NumberLexer {
  struct Number {
    var value: Double
    var end: Int
    var isAmbiguous = false
  }

  /// No number that people mean has more digits.
  private static let mostDigits = 300

  /// The number that begins at a digit, or nil where the digits make none, as in `1.2.3`.
  ///
  /// - Parameter thousands: the mark between thousands that has only this reading in the language.
  static func read(_ text: Span<UInt8>, _ start: Int, _ end: Int, thousands: UInt8) -> Number? {
    var at = start
    var value = 0.0
    var digits = digitRun(text, &at, end, &value)
    let canGroup = digits <= 3 && text[start] != UInt8(ascii: "0")
    var blanks = false
    while canGroup, let next = blankGroup(text, at, end) {
      at = next - 3
      digits += digitRun(text, &at, end, &value)
      blanks = true
    }
    // Groups behind points and commas: several of one mark, and perhaps a last one of the other.
    var first: UInt8 = 0
    var groups = 0
    var allThree = true
    var length = 0
    var hasOther = false
    while isMark(text, at, end) {
      let mark = text[at]
      if hasOther { return nil }
      if groups == 0 { first = mark } else if mark != first { hasOther = true }
      at += 1
      length = digitRun(text, &at, end, &value)
      digits += length
      if digits > mostDigits { return nil }
      if !hasOther {
        groups += 1
        if length != 3 { allThree = false }
      }
    }
    if digits > mostDigits { return nil }
    if groups == 0 { return finished(text, value, at, end) }
    if hasOther { return canGroup && allThree && !blanks ? finished(text, value / power(length), at, end) : nil }
    if groups > 1 { return canGroup && allThree && !blanks ? Number(value: value, end: at) : nil }
    if blanks || !canGroup || !allThree { return finished(text, value / power(length), at, end) }
    return Number(value: value, end: at, isAmbiguous: first != thousands)
  }

  private static func isMark(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at + 1 < end && (text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ","))
      && ValueText.isDigit(text[at + 1])
  }

  /// The fraction of `¼`, `½` or `¾`, by the second byte.
  static func fraction(_ byte: UInt8) -> Double { byte == 0xBC ? 0.25 : byte == 0xBD ? 0.5 : 0.75 }

  /// Adds a fraction sign right behind: `2½`.
  private static func finished(_ text: Span<UInt8>, _ value: Double, _ at: Int, _ end: Int) -> Number {
    if at + 1 < end, text[at] == 0xC2, (0xBC...0xBE).contains(text[at + 1]) {
      return Number(value: value + fraction(text[at + 1]), end: at + 2)
    }
    return Number(value: value, end: at)
  }

  private static func digitRun(_ text: Span<UInt8>, _ at: inout Int, _ end: Int, _ value: inout Double) -> Int {
    let from = at
    while at < end, ValueText.isDigit(text[at]) {
      value = value * 10 + Double(text[at] - 0x30)
      at += 1
    }
    return at - from
  }

  /// The end of a group of three digits behind one blank, or nil.
  private static func blankGroup(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at < end else { return nil }
    let blank = ValueText.blank(text, at, end)
    let last = at + blank + 3
    guard blank > 0, last <= end else { return nil }
    for i in at + blank..<last where !ValueText.isDigit(text[i]) { return nil }
    if last < end, ValueText.isDigit(text[last]) { return nil }
    return last
  }

  private static func power(_ digits: Int) -> Double {
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    return power
  }
}
