/// Arrows as people, keyboards and word processors write them.
enum Arrow {
  /// The length in bytes of an arrow that begins at an offset, or 0.
  ///
  /// One or more dashes or equals signs and one or more `>`, or an arrow sign. `<->` is none.
  static func length(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case 0x2D, 0x3D: return shafted(bytes, at, end)
    case 0xE2:
      guard at + 2 < end else { return 0 }
      return isSign(bytes[at + 1], bytes[at + 2]) ? 3 : shafted(bytes, at, end)
    case 0xEF: return at + 2 < end && bytes[at + 1] == 0x83 && bytes[at + 2] == 0xA0 ? 3 : 0
    default: return 0
    }
  }

  /// The first arrow at or behind `start`, outside names in quotation marks.
  static func next(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    var quotes = QuoteScan()
    return next(bytes, start, end, &quotes)
  }

  /// The first arrow at or behind `start`, in a search that goes on from arrow to arrow.
  static func next(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ quotes: inout QuoteScan) -> Range<Int>? {
    var i = start
    while i < end {
      let byte = bytes[i]
      if byte == 0x2D || byte == 0x3D || byte >= 0xE2 {
        let length = length(bytes, i, end)
        if length > 0 { return i..<i + length }
        if byte < 0x80 {
          i += 1
          while i < end, bytes[i] == byte { i += 1 }
          continue
        }
      }
      if byte == 0x22 || byte == 0xC2 || byte == 0xE2,
        let quoted = quotes.name(bytes, at: i, from: start, to: end)
      {
        i = quoted.upperBound
        continue
      }
      i += 1
    }
    return nil
  }

  private static func shafted(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if at > 0, bytes[at - 1] == 0x3C { return 0 }
    var i = at
    while i < end {
      if bytes[i] == 0x2D || bytes[i] == 0x3D { i += 1; continue }
      if bytes[i] == 0xE2, i + 2 < end, isLongDash(bytes[i + 1], bytes[i + 2]) { i += 3; continue }
      break
    }
    let shaft = i
    while i < end, bytes[i] == 0x3E { i += 1 }
    return i > shaft && shaft > at ? i - at : 0
  }

  private static func isLongDash(_ b: UInt8, _ c: UInt8) -> Bool {
    b == 0x80 && c >= 0x90 && c <= 0x95 || b == 0x88 && c == 0x92
  }

  /// → ⇒ ⇨ ⟶ ⟹ and the arrows of the dingbats.
  private static func isSign(_ b: UInt8, _ c: UInt8) -> Bool {
    switch (b, c) {
    case (0x86, 0x92), (0x87, 0x92), (0x87, 0xA8), (0x9F, 0xB6), (0x9F, 0xB9): true
    case (0x9E, 0x94), (0x9E, 0x98...0xAF), (0x9E, 0xB1...0xBE): true
    default: false
    }
  }
}
