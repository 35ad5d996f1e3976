/// Bytes of a value: blanks and marks of several bytes, told without building strings.
enum ValueText {
  /// The length of the blank at a place, 0 where there is none; in a text of several lines their ends are blanks too.
  static func blank(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    text[at] == 0x0A || text[at] == 0x0D ? 1 : Bytes.blank(text, at, end)
  }

  /// The length of the blank that ends at a place.
  static func blankBefore(_ text: Span<UInt8>, _ end: Int, _ start: Int) -> Int {
    for length in 1...3 where end - length >= start {
      if blank(text, end - length, end) == length { return length }
    }
    return 0
  }

  /// A range without the blanks around it.
  static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = blank(text, start, end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      let length = blankBefore(text, end, start)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  static func isDigit(_ byte: UInt8) -> Bool { Bytes.isDigit(byte) }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// A mark that is no letter, and its length; nil for letters and for marks without meaning here.
  static func mark(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> (ValueToken.Kind, length: Int)? {
    switch text[at] {
    case 0xC2:
      guard at + 1 < end else { return nil }
      switch text[at + 1] {
      case 0xA3: return (.money(.pound), 2)
      case 0xBC, 0xBD, 0xBE: return (.number, 2)
      default: return nil
      }
    case 0xE2:
      guard at + 2 < end else { return nil }
      switch (text[at + 1], text[at + 2]) {
      case (0x80, 0x90...0x95), (0x88, 0x92): return (.dash, 3)
      case (0x80, 0xA6): return (.dots, 3)
      case (0x82, 0xAC): return (.money(.euro), 3)
      case (0x89, 0xA4): return (.bound(.atMost), 3)
      case (0x89, 0xA5): return (.bound(.atLeast), 3)
      case (0x89, 0x88): return (.bound(.about), 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// The bytes of a range as a string.
  static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for i in range { bytes.append(text[i]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
