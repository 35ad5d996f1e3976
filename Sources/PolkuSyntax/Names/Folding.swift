/// How names and words are compared: by their letters and digits alone.
///
/// Case, blanks, hyphens, underscores, apostrophes and how accents are composed make no difference;
/// only a separator between two digits counts, so `1.1` is not `11`. The folded form of a name is
/// its key in every table. See "Names" in the language reference.
public enum Folding {
  /// The mark that stands in a key for a separator between two digits.
  static let separator = UInt8(ascii: "-")

  /// Appends the key of a name to `key`.
  ///
  /// - Parameters:
  ///   - text: UTF-8; bytes that are none count as separators.
  ///   - range: the part of `text` to read, in bytes.
  ///   - key: gets lower-case letters and digits, in UTF-8. Words of one name may be appended one
  ///     after the other; only a separator between the digits of two calls is not seen.
  public static func append(_ text: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]) {
    let first = key.count
    var last = key.last ?? 0
    var isPlain = true
    // Room is made once and filled without asking the array for every byte: names are folded by the million.
    key.append(addingCapacity: range.count) { out in
      isPlain = appendQuickly(text, range, &last, to: &out)
    }
    if !isPlain {
      key.removeSubrange(first...)
      appendSlowly(text, range, to: &key)
    }
  }

  /// Folds ASCII and the letters of the Latin-1 block; false where a name holds anything else.
  private static func appendQuickly(
    _ text: Span<UInt8>, _ range: Range<Int>, _ last: inout UInt8, to out: inout OutputSpan<UInt8>
  ) -> Bool {
    let folds = asciiFold.span
    var separated = false
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      let byte = text[i]
      let folded = folds[Int(byte)]
      if folded >= Class.letter {
        out.append(folded)
        last = folded
        separated = false
      } else if folded == Class.separator {
        separated = true
      } else if folded == Class.digit {
        if separated, isDigit(last) { out.append(separator) }
        out.append(byte)
        last = byte
        separated = false
      } else if byte == 0xC3, i + 1 < end, let lower = latinFold(text[i + 1]), !isCombiningAhead(text, i + 2, end) {
        out.append(0xC3)
        out.append(lower)
        last = lower
        separated = false
        i += 1
      } else {
        return false
      }
      i += 1
    }
    return true
  }

  /// The key of a name.
  public static func key(_ name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    var key: [UInt8] = []
    append(bytes.span, 0..<bytes.count, to: &key)
    return key
  }

  /// The id of a name: its key with hyphens where the name has separators, such as `linkedin-ad`.
  ///
  /// Apostrophes and invisible marks separate nothing: `Customer’s call` is `customers-call`.
  public static func id(_ name: String) -> String {
    var result = ""
    var separated = false
    for character in fold(name) {
      if let first = character.unicodeScalars.first, isLetterOrDigit(first) {
        if separated, !result.isEmpty { result.append("-") }
        result.append(character)
        separated = false
      } else if let first = character.unicodeScalars.first, !isNothing(first) {
        separated = true
      }
    }
    return result
  }

  /// Whether a byte of a key is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

// MARK: - The quick way: ASCII and the letters of the Latin-1 block

extension Folding {
  /// What a byte becomes: a lower-case letter, or one of the classes below.
  private enum Class {
    static let separator: UInt8 = 0
    static let digit: UInt8 = 1
    static let other: UInt8 = 2
    static let letter: UInt8 = 3
  }

  private static let asciiFold: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A: UInt8(byte) + 0x20
    case 0x61...0x7A: UInt8(byte)
    case 0x30...0x39: Class.digit
    case 0x27: Class.separator
    case 0x80...: Class.other
    default: Class.separator
    }
  }

  /// The second byte of a lower-case letter of U+00C0…U+00FF, or nil where there is no one-to-one form.
  private static func latinFold(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x80...0x96, 0x98...0x9E: byte + 0x20
    case 0xA0...0xB6, 0xB8...0xBE: byte
    case 0xBF: byte
    default: nil
    }
  }

  /// Whether a combining mark of U+0300…U+036F may follow.
  private static func isCombiningAhead(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at < end && (text[at] == 0xCC || text[at] == 0xCD)
  }
}

// MARK: - The whole way: any script

extension Folding {
  private static func appendSlowly(_ text: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for i in range { bytes.append(text[i]) }
    var separated = false
    for character in fold(String(decoding: bytes, as: UTF8.self)) {
      guard let first = character.unicodeScalars.first else { continue }
      guard isLetterOrDigit(first) else {
        if !isNothing(first) { separated = true }
        continue
      }
      let isNumber = first.isASCII && isDigit(UInt8(first.value))
      if separated, isNumber, let last = key.last, isDigit(last) { key.append(separator) }
      separated = false
      key.append(contentsOf: String(character).utf8)
    }
  }

  /// Case folded and composed: upper case first, so that `ß` and `ss`, `ﬁ` and `fi` are one.
  private static func fold(_ name: String) -> String {
    var upper = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !isNothing(scalar) {
      upper.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
    }
    var lower = String.UnicodeScalarView()
    for scalar in upper { lower.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars) }
    return Composition.composed(String(lower))
  }

  /// Whether a scalar counts in a name: a letter, a digit, or a mark on one.
  public static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  /// Marks that are not there for the reader: apostrophes, soft hyphens, zero-width marks, controls of direction.
  public static func isNothing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2019, 0x2018, 0x2BC, 0xAD: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: true
    default: false
    }
  }
}
