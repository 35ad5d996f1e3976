/// Names typed on a keyboard that lacks the letters of the language: `sisalto` for `sisältö`.
public enum Accents {
  /// Whether two different keys of five letters or more are equal but for accents.
  ///
  /// Shorter ones are different words too often: `sää` is the weather, `saa` is "may".
  public static func differ(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    var i = 0
    var j = 0
    var letters = 0
    var differences = 0
    while i < a.count, j < b.count {
      let (first, firstLength) = base(a, i)
      let (second, secondLength) = base(b, j)
      if first != second { return false }
      if firstLength != secondLength || a[i] != b[j] || firstLength == 2 && a[i + 1] != b[j + 1] { differences += 1 }
      letters += 1
      i += firstLength
      j += secondLength
    }
    return i == a.count && j == b.count && letters >= 5 && differences > 0
  }

  /// The letter at an offset without its accent, and its length in bytes.
  private static func base(_ key: Span<UInt8>, _ at: Int) -> (letter: UInt8, length: Int) {
    guard key[at] == 0xC3, at + 1 < key.count else { return (key[at], 1) }
    switch key[at + 1] {
    case 0xA0...0xA5: return (0x61, 2)
    case 0xA7: return (0x63, 2)
    case 0xA8...0xAB: return (0x65, 2)
    case 0xAC...0xAF: return (0x69, 2)
    case 0xB1: return (0x6E, 2)
    case 0xB2...0xB6, 0xB8: return (0x6F, 2)
    case 0xB9...0xBC: return (0x75, 2)
    default: return (key[at], 1)
    }
  }
}
