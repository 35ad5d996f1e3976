/// Names in quotation marks: one name, whatever words it holds.
enum Quotes {
  /// The quoted name whose mark stands at an offset, marks included; nil where the mark opens no name.
  ///
  /// A mark opens a name behind a blank, a comma, an arrow or at the start, and closes it before one of
  /// these, a colon or a bracket. Where nothing closes it, the name goes on to the end.
  static func name(_ bytes: Span<UInt8>, at: Int, from start: Int, to end: Int) -> Range<Int>? {
    let mark = Bytes.quote(bytes, at, end)
    if mark == 0 { return nil }
    if at > start {
      let before = bytes[at - 1]
      let opens = Bytes.isBlank(before) || before == 0x2C || before == 0x3E || before >= 0x80 || before == 0x3A
      if !opens { return nil }
    }
    var i = at + mark
    while i < end {
      let length = Bytes.quote(bytes, i, end)
      if length > 0, closes(bytes, i + length, end) { return at..<i + length }
      i += max(length, 1)
    }
    return at..<end
  }

  /// Whether the quoted name in a range was closed.
  static func isClosed(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    let first = Bytes.quote(bytes, name.lowerBound, name.upperBound)
    guard first > 0 else { return false }
    var i = name.lowerBound + first
    while i < name.upperBound {
      let length = Bytes.quote(bytes, i, name.upperBound)
      if length > 0, i + length == name.upperBound { return true }
      i += max(length, 1)
    }
    return false
  }

  /// What stands between the marks, if a whole range is one quoted name; else the range.
  static func inside(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let first = Bytes.quote(bytes, range.lowerBound, range.upperBound)
    if first == 0 { return range }
    guard let name = name(bytes, at: range.lowerBound, from: range.lowerBound, to: range.upperBound),
      name == range
    else { return range }
    var end = range.upperBound
    for length in 1...3 where end - length > range.lowerBound + first - 1 {
      if Bytes.quote(bytes, end - length, end) == length {
        end -= length
        break
      }
    }
    return range.lowerBound + first..<max(end, range.lowerBound + first)
  }

  private static func closes(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    if at >= end { return true }
    let byte = bytes[at]
    return Bytes.isBlank(byte) || byte == 0x2C || byte == 0x3A || byte == 0x5B || byte == 0x3F
      || Bytes.blank(bytes, at, end) > 0 || Arrow.length(bytes, at, end) > 0
  }
}
