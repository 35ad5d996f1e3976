/// Near misses of words and names, by their keys.
///
/// Up to four letters only two neighbours may be swapped; five to eight letters allow one slip, nine
/// and more two. A swap of neighbours is one slip; the digits must agree; a plural is never a slip.
public enum Slips {
  /// Whether one key is a near miss of another: not the same, but near enough to be meant.
  public static func near(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if abs(a.count - b.count) > 4 || a == b { return false }
    let isASCII = a.allSatisfy { $0 < 0x80 } && b.allSatisfy { $0 < 0x80 }
    return isASCII ? near(scalars: a, b) : near(scalars: scalars(a), scalars(b))
  }

  private static func scalars(_ key: [UInt8]) -> [UInt32] { String(decoding: key, as: UTF8.self).unicodeScalars.map(\.value) }

  private static func near<Unit: BinaryInteger>(scalars a: [Unit], _ b: [Unit]) -> Bool {
    let letters = min(a.count, b.count)
    let allowed = letters <= 4 ? 0 : letters <= 8 ? 1 : 2
    if abs(a.count - b.count) > allowed { return false }
    guard digits(a) == digits(b), !isPlural(a, b), !isPlural(b, a) else { return false }
    if allowed == 0 { return isSwap(a, b) }
    return distance(a, b, atMost: allowed) <= allowed
  }

  private static func digits<Unit: BinaryInteger>(_ key: [Unit]) -> [Unit] { key.filter { $0 >= 0x30 && $0 <= 0x39 } }

  /// Whether `b` is `a` with an ending that makes a plural in one of the languages.
  private static func isPlural<Unit: BinaryInteger>(_ a: [Unit], _ b: [Unit]) -> Bool {
    guard b.count > a.count, b.count - a.count <= 2, b.starts(with: a) else { return false }
    let ending = b.dropFirst(a.count).map { UInt8(truncatingIfNeeded: $0) }
    return ["s", "es", "t", "n", "r", "er", "ar", "or", "en"].contains { Array($0.utf8) == ending }
  }

  private static func isSwap<Unit: BinaryInteger>(_ a: [Unit], _ b: [Unit]) -> Bool {
    guard a.count == b.count, let i = a.indices.first(where: { a[$0] != b[$0] }), i + 1 < a.count else { return false }
    return a[i] == b[i + 1] && a[i + 1] == b[i] && a[(i + 2)...].elementsEqual(b[(i + 2)...])
  }

  /// The number of insertions, deletions, changes and swaps of neighbours between two keys.
  private static func distance<Unit: BinaryInteger>(_ a: [Unit], _ b: [Unit], atMost limit: Int) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = Array(repeating: i, count: b.count + 1)
      for j in 1...b.count {
        var cost = min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row[j] = cost
      }
      if row.min() ?? 0 > limit { return limit + 1 }
      before = last
      last = row
    }
    return last[b.count]
  }
}
