import PolkuSyntax

/// The words of running text: what stands between blanks and marks.
enum TextWords {
  /// Where the words stand.
  static func ranges(_ text: Span<UInt8>, in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = -1
    var i = range.lowerBound
    while i < range.upperBound {
      let length = markLength(text, i)
      if length > 0 {
        if start >= 0 { words.append(start..<i) }
        start = -1
      } else if start < 0 {
        start = i
      }
      i += max(length, 1)
    }
    if start >= 0 { words.append(start..<range.upperBound) }
    return words
  }

  /// The words as keys, by which they are compared.
  static func keys(_ text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return ranges(bytes.span, in: bytes.indices).map { range in
      var key: [UInt8] = []
      Folding.append(bytes.span, range, to: &key)
      return key
    }.filter { !$0.isEmpty }
  }

  /// How many bytes of a blank or mark stand at a place; none for a letter or digit.
  private static func markLength(_ text: Span<UInt8>, _ i: Int) -> Int {
    switch text[i] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 0
    case 0..<0x80: 1
    // The quotation marks, dashes and ellipses of typesetting, and the blank that does not break.
    case 0xE2 where i + 2 < text.count && text[i + 1] == 0x80: 3
    case 0xC2 where i + 1 < text.count: 2
    default: 0
    }
  }
}
