/// Names in quotation marks: one name, whatever words it holds.
enum Quotes {
  /// The quoted name whose mark stands at an offset, marks included; nil where the mark opens no name.
  ///
  /// A mark opens a name behind a blank, a comma, an arrow or at the start, and closes it before one of
  /// these, a colon or a bracket. Where nothing closes it, the name goes on to the end.
  static func name(_ bytes: Span<UInt8>, at: Int, from start: Int, to end: Int) -> Range<Int>? {
    let mark = Bytes.quote(bytes, at, end)
    guard mark > 0, opens(bytes, at, start) else { return nil }
    return at..<(closing(bytes, at + mark, end) ?? end)
  }

  /// Whether a name begins with a quotation mark that nothing closes.
  static func isOpen(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    guard !name.isEmpty else { return false }
    let mark = Bytes.quote(bytes, name.lowerBound, name.upperBound)
    return mark > 0 && closing(bytes, name.lowerBound + mark, name.upperBound) == nil
  }

  /// What stands between the marks, if a whole range is one quoted name; else the range.
  ///
  /// Of a name that nothing closes, only the first mark is left out.
  static func inside(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let first = Bytes.quote(bytes, range.lowerBound, range.upperBound)
    if first == 0 { return range }
    let start = range.lowerBound + first
    guard let end = closing(bytes, start, range.upperBound) else { return start..<range.upperBound }
    guard end == range.upperBound else { return range }
    for length in 1...3 where end - length >= start && Bytes.quote(bytes, end - length, end) == length {
      return start..<end - length
    }
    return range
  }

  /// Behind the first mark at or behind an offset that closes a name, or nil.
  fileprivate static func closing(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var i = start
    while i < end {
      let length = Bytes.quote(bytes, i, end)
      if length > 0, closes(bytes, i + length, end) { return i + length }
      i += max(length, 1)
    }
    return nil
  }

  fileprivate static func opens(_ bytes: Span<UInt8>, _ at: Int, _ start: Int) -> Bool {
    if at <= start { return true }
    let before = bytes[at - 1]
    if Bytes.isBlank(before) || before == 0x2C || before == 0x3E || before == 0x3A { return true }
    guard before >= 0x80 else { return false }
    return Bytes.dropBlanks(bytes, start, at) < at || at - 3 >= start && Arrow.length(bytes, at - 3, at) == 3
  }

  private static func closes(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    if at >= end { return true }
    let byte = bytes[at]
    return Bytes.isBlank(byte) || byte == 0x2C || byte == 0x3A || byte == 0x5B || byte == 0x3F
      || Bytes.blank(bytes, at, end) > 0 || Arrow.length(bytes, at, end) > 0
  }
}

/// A search for quoted names from the start of a range to its end.
///
/// Colons and arrows inside them neither divide nor make a flow; a mark that nothing closes hides nothing.
/// Where one mark is not closed, none behind it is: the search remembers, so that a line of a hundred
/// thousand marks is looked at once.
struct QuoteScan {
  private var isExhausted = false

  /// The closed name in quotation marks that begins at an offset, marks included, or nil.
  mutating func name(_ bytes: Span<UInt8>, at: Int, from start: Int, to end: Int) -> Range<Int>? {
    if isExhausted { return nil }
    let mark = Bytes.quote(bytes, at, end)
    guard mark > 0, Quotes.opens(bytes, at, start) else { return nil }
    guard let close = Quotes.closing(bytes, at + mark, end) else {
      isExhausted = true
      return nil
    }
    return at..<close
  }
}
