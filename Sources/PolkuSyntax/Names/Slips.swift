/// Whether one key may be a slip of the hand for another: a near miss.
///
/// Short names differ by a letter all the time (`ad` and `app`, `mail` and `male`), so the shorter
/// the names, the less is forgiven:
/// - up to 4 letters: two neighbours swapped;
/// - 5 to 8 letters: one letter too many, too few, another, or two neighbours swapped;
/// - 9 letters and more: two of these.
///
/// Accents left out are one slip together. The shorter of the two names counts, so that `mail` is no
/// `email`. Their digits must agree, and the plural of a name is never a slip for it.
public enum Slips {
  /// Whether two keys are near: see ``Slips``. Equal keys are not near, they are the same.
  ///
  /// - Parameter pluralsDiffer: false where no word is another's plural, as in a closed set of words.
  public static func near(_ a: Span<UInt8>, _ b: Span<UInt8>, pluralsDiffer: Bool = true) -> Bool {
    let difference = a.count - b.count
    // Two letters of up to three bytes each.
    if difference > 6 || difference < -6 { return false }
    if difference == 0, equal(a, b) { return false }
    var plain = true
    if !mayBeNear(a, b, &plain) { return false }
    if plain {
      return judge(a.count, b.count, pluralsDiffer, a: { UInt32(a[$0]) }, b: { UInt32(b[$0]) })
    }
    let first = scalars(a)
    let second = scalars(b)
    if isWithoutAccents(first, second) { return true }
    return judge(first.count, second.count, pluralsDiffer, a: { first[$0] }, b: { second[$0] })
  }

  /// Whether two keys are near: see ``Slips``.
  public static func near(_ a: [UInt8], _ b: [UInt8], pluralsDiffer: Bool = true) -> Bool {
    near(a.span, b.span, pluralsDiffer: pluralsDiffer)
  }

  private static func equal(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
  }

  /// A first look at which letters there are at all: two slips change at most four of them.
  private static func mayBeNear(_ a: Span<UInt8>, _ b: Span<UInt8>, _ plain: inout Bool) -> Bool {
    let first = mask(a, &plain)
    let second = mask(b, &plain)
    let shorter = min(a.count, b.count)
    let allowed = plain ? (shorter <= 4 ? 0 : shorter <= 8 ? 2 : 4) : 12
    return (first ^ second).nonzeroBitCount <= allowed
  }

  /// A bit for each byte that occurs, folded to 64; digits have bits of their own.
  private static func mask(_ key: Span<UInt8>, _ plain: inout Bool) -> UInt64 {
    var mask: UInt64 = 0
    for i in 0..<key.count {
      if key[i] >= 0x80 { plain = false }
      mask |= 1 << UInt64(key[i] & 63)
    }
    return mask
  }

  /// Whether the names differ in accents alone, as typed on a foreign keyboard: `sisalto`, `sisältö`.
  ///
  /// However many there are, leaving them out is one habit, hence one slip; short names differ by it (`sää`, `saa`).
  private static func isWithoutAccents(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    guard a.count == b.count, a.count > 4 else { return false }
    for i in a.indices where a[i] != b[i] {
      // Only leaving out is a habit: `å` for `ä` is another letter.
      guard a[i] == base(b[i]) || b[i] == base(a[i]) else { return false }
    }
    return true
  }

  /// The letter under an accent, of the letters in the Latin-1 block.
  private static func base(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0xE0...0xE5: 0x61
    case 0xE7: 0x63
    case 0xE8...0xEB: 0x65
    case 0xEC...0xEF: 0x69
    case 0xF1: 0x6E
    case 0xF2...0xF6, 0xF8: 0x6F
    case 0xF9...0xFC: 0x75
    case 0xFD, 0xFF: 0x79
    default: letter
    }
  }

  private static func scalars(_ key: Span<UInt8>) -> [UInt32] {
    ValueText.string(key, 0..<key.count).unicodeScalars.map(\.value)
  }
}

// MARK: - The judgement, over letters

extension Slips {
  @inline(__always)
  private static func judge(
    _ n: Int, _ m: Int, _ pluralsDiffer: Bool, a: (Int) -> UInt32, b: (Int) -> UInt32
  ) -> Bool {
    let shorter = min(n, m)
    let allowed = shorter <= 4 ? 0 : shorter <= 8 ? 1 : 2
    if n - m > allowed || m - n > allowed { return false }
    if !digitsAgree(n, m, a: a, b: b) { return false }
    // What both begin and end with takes no part.
    var start = 0
    while start < n, start < m, a(start) == b(start) { start += 1 }
    var tail = 0
    while tail < n - start, tail < m - start, a(n - 1 - tail) == b(m - 1 - tail) { tail += 1 }
    let restA = n - start - tail
    let restB = m - start - tail
    if restA + restB == 0 { return false }
    let isSwap = restA == 2 && restB == 2 && a(start) == b(start + 1) && a(start + 1) == b(start)
    if shorter <= 4 { return isSwap }
    if pluralsDiffer, isPlural(n, m, a: a, b: b) { return false }
    if isSwap || max(restA, restB) <= 1 { return true }
    if allowed == 1 { return false }
    return twoSlips(start, restA, restB, a: a, b: b)
  }

  private static func isDigit(_ letter: UInt32) -> Bool { letter >= 0x30 && letter <= 0x39 || letter == 0x2D }

  private static func digitsAgree(_ n: Int, _ m: Int, a: (Int) -> UInt32, b: (Int) -> UInt32) -> Bool {
    var i = 0
    var j = 0
    while true {
      while i < n, !isDigit(a(i)) { i += 1 }
      while j < m, !isDigit(b(j)) { j += 1 }
      if i == n || j == m { return i == n && j == m }
      if a(i) != b(j) { return false }
      i += 1
      j += 1
    }
  }

  /// Whether one is the other with an ending of the plural: `leads`, `boxes`, `polut`, `roller`, `grupper`.
  private static func isPlural(_ n: Int, _ m: Int, a: (Int) -> UInt32, b: (Int) -> UInt32) -> Bool {
    let shorter = min(n, m)
    let longer = max(n, m)
    if longer == shorter { return false }
    func long(_ i: Int) -> UInt32 { n > m ? a(i) : b(i) }
    func short(_ i: Int) -> UInt32 { n > m ? b(i) : a(i) }
    var common = 0
    while common < shorter, long(common) == short(common) { common += 1 }
    // The whole shorter name, or all but a last vowel that the ending takes: `fråga`, `frågor`.
    guard common == shorter || common == shorter - 1 && (short(common) == letter("a") || short(common) == letter("e"))
    else { return false }
    let last = long(longer - 1)
    let before = long(longer - 2)
    let isEnding = common == shorter && longer - common == 1
    switch last {
    case letter("s"), letter("t"), letter("n"), letter("r"):
      if isEnding { return true }
      return longer - common == 2 && "aeoi".unicodeScalars.contains { $0.value == before }
    case letter("a"), letter("e"):
      return isEnding && last == letter("e") || longer - common == 2 && before == letter("n")
    default: return false
    }
  }

  @inline(__always)
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }

  /// Whether two slips lead from one rest to the other.
  ///
  /// Tries each first slip at the first difference, then asks whether one more is enough.
  private static func twoSlips(
    _ start: Int, _ restA: Int, _ restB: Int, a: (Int) -> UInt32, b: (Int) -> UInt32
  ) -> Bool {
    let endA = start + restA
    let endB = start + restB
    func one(_ i: Int, _ j: Int) -> Bool {
      var i = i
      var j = j
      while i < endA, j < endB, a(i) == b(j) {
        i += 1
        j += 1
      }
      var s = endA
      var t = endB
      while s > i, t > j, a(s - 1) == b(t - 1) {
        s -= 1
        t -= 1
      }
      if s - i <= 1, t - j <= 1 { return true }
      return s - i == 2 && t - j == 2 && a(i) == b(j + 1) && a(i + 1) == b(j)
    }
    if one(start + 1, start + 1) || one(start + 1, start) || one(start, start + 1) { return true }
    return restA >= 2 && restB >= 2 && a(start) == b(start + 1) && a(start + 1) == b(start)
      && one(start + 2, start + 2)
  }
}
