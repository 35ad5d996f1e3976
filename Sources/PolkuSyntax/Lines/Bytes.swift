/// Bytes that mean something to the reader of lines.
enum Bytes {
  /// Whether a byte is a space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The length in bytes of a blank of any sort at an offset, or 0.
  ///
  /// Zero-width marks are blanks here: they may stand around a line, and inside words they are nothing.
  static func blank(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    switch byte {
    case 0x20, 0x09, 0x0B, 0x0C: return 1
    case 0xC2 where at + 1 < end: return bytes[at + 1] == 0xA0 || bytes[at + 1] == 0x85 ? 2 : 0
    case 0xE1, 0xE2, 0xE3, 0xEF: return at + 2 < end && isWideBlank(byte, bytes[at + 1], bytes[at + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Whether three bytes are a blank: U+1680, U+2000…U+200B, U+2028, U+2029, U+202F, U+205F, U+2060, U+3000, U+FEFF.
  private static func isWideBlank(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch (a, b) {
    case (0xE1, 0x9A): c == 0x80
    case (0xE2, 0x80): c <= 0x8B || c == 0xA8 || c == 0xA9 || c == 0xAF
    case (0xE2, 0x81): c == 0x9F || c == 0xA0
    case (0xE3, 0x80): c == 0x80
    case (0xEF, 0xBB): c == 0xBF
    default: false
    }
  }

  /// Whether a word ends before an offset, because a blank of any sort stands there.
  static func isWordEnd(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let byte = bytes[at]
    if byte > 0x20, byte < 0xC2 { return false }
    return blank(bytes, at, end) > 0
  }

  /// The first offset at or behind `start` that is no blank.
  static func skipBlanks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end {
      if isBlank(bytes[i]) { i += 1; continue }
      let length = bytes[i] < 0x80 && bytes[i] > 0x20 ? 0 : blank(bytes, i, end)
      if length == 0 { return i }
      i += length
    }
    return end
  }

  /// Behind the last byte before `end` that is no blank.
  static func dropBlanks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = end
    while i > start {
      let byte = bytes[i - 1]
      if isBlank(byte) || byte == 0x0B || byte == 0x0C { i -= 1; continue }
      if byte < 0x80 { return i }
      if i - 2 >= start, blank(bytes, i - 2, i) == 2 { i -= 2; continue }
      if i - 3 >= start, blank(bytes, i - 3, i) == 3 { i -= 3; continue }
      return i
    }
    return start
  }

  /// The length of a quotation mark of any sort at an offset, or 0.
  static func quote(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case 0x22: return 1
    case 0xC2 where at + 1 < end: return bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB ? 2 : 0
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      return bytes[at + 2] >= 0x9C && bytes[at + 2] <= 0x9F ? 3 : 0
    default: return 0
    }
  }

  /// Whether a byte is an ASCII letter or part of a letter outside ASCII.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || isDigit(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
