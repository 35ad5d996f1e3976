/// Texts of numbers, for edits and translations.
enum NumberText {
  /// The texts of a value in which every number with two readings has got one: thousands, then decimals.
  static func readings(_ text: Span<UInt8>, _ range: Range<Int>, _ tokens: [ValueToken], decimal: UInt8) -> [String] {
    [true, false].map { whole in
      var result = ""
      var at = range.lowerBound
      for token in tokens where token.isAmbiguous {
        result += ValueText.string(text, at..<token.start)
        result += reading(text, token.range, whole: whole, decimal: decimal)
        at = token.end
      }
      return result + ValueText.string(text, at..<range.upperBound)
    }
  }

  /// `1.500` as 1500 or as 1.5, written so that only that is read.
  private static func reading(_ text: Span<UInt8>, _ range: Range<Int>, whole: Bool, decimal: UInt8) -> String {
    var digits: [UInt8] = []
    var lead = 0
    for i in range {
      if ValueText.isDigit(text[i]) { digits.append(text[i]) } else { lead = digits.count }
    }
    if whole { return String(decoding: digits, as: UTF8.self) }
    while digits.count > lead, digits.last == 0x30 { digits.removeLast() }
    if digits.count == lead { return String(decoding: digits, as: UTF8.self) }
    // Three decimals would have two readings again.
    if digits.count - lead == 3 { digits.append(0x30) }
    digits.insert(decimal, at: lead)
    return String(decoding: digits, as: UTF8.self)
  }
}
