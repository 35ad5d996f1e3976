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

extension NumberText {
  /// A number as a language writes it, short enough to be read as the same number again.
  static func written(_ number: Double, _ words: QuantityWords) -> String {
    // Not `rounded()`, which needs the C library of mathematics.
    if number.magnitude < 1e15, Double(Int(number)) == number { return "\(Int(number))" }
    var text = "\(number)"
    guard let point = text.firstIndex(of: "."), !text.contains("e") else { return text }
    // Three decimals might be thousands.
    if text.utf8.distance(from: point, to: text.endIndex) == 4 { text += "0" }
    text.replaceSubrange(point...point, with: String(decoding: [words.decimal], as: UTF8.self))
    return text
  }

  /// A typed number with the marks of another language, its grouping kept.
  static func written(_ bytes: [UInt8], _ range: Range<Int>, _ number: Double, _ words: QuantityWords) -> String {
    var range = range
    var suffix = ""
    var value = number
    if range.count >= 2, bytes[range.upperBound - 2] == 0xC2, (0xBC...0xBE).contains(bytes[range.upperBound - 1]) {
      suffix = String(decoding: bytes[range.upperBound - 2..<range.upperBound], as: UTF8.self)
      value -= NumberLexer.fraction(bytes[range.upperBound - 1])
      range = range.lowerBound..<range.upperBound - 2
    }
    var digits: [UInt8] = []
    var whole = 0.0
    var lastMark: Int?
    var isGrouped = false
    for i in range {
      if ValueText.isDigit(bytes[i]) {
        digits.append(bytes[i])
        whole = whole * 10 + Double(bytes[i] - 0x30)
      } else {
        if let lastMark { isGrouped = isGrouped || lastMark != digits.count }
        lastMark = digits.count
      }
    }
    // The last mark is the decimal one where all digits together are another number.
    let decimals = lastMark.map { whole != value || whole == 0 ? digits.count - $0 : 0 } ?? 0
    if decimals == 0, lastMark != nil { isGrouped = true }
    let lead = Array(digits.dropLast(decimals))
    var result = isGrouped ? grouped(lead, words.thousands) : lead
    if decimals > 0 { result += [words.decimal] + digits.suffix(decimals) }
    return String(decoding: result, as: UTF8.self) + suffix
  }

  private static func grouped(_ digits: [UInt8], _ mark: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { result.append(mark) }
      result.append(digit)
    }
    return result
  }
}
