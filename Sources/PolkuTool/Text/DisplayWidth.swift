/// How many columns of a terminal a text takes.
enum DisplayWidth {
  /// The columns of a text.
  static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of what is read as one character: 2 for wide letters and emoji, 0 for a mark without a letter.
  static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var widest = 0
    for scalar in character.unicodeScalars {
      // This mark asks for the picture instead of the sign: ☀️.
      if scalar.value == 0xFE0F { return 2 }
      widest = max(widest, of(scalar))
    }
    return widest
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isWide(scalar.value) || scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return scalar.value >= 0x1160 && scalar.value <= 0x11FF ? 0 : 1
    }
  }

  /// The blocks of East Asian wide and full-width letters.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF: true
    case 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: true
    case 0x1F1E6...0x1F1FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD: true
    default: false
    }
  }
}
