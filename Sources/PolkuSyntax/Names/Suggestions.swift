/// What a word that nobody knows may have been meant to be.
package enum Suggestions {
  /// The known words that a typed one begins, goes on from, or is a slip for, in their order.
  package static func near(_ word: String, _ known: [String]) -> [String] {
    let key = Folding.key(word)
    if key.isEmpty { return [] }
    let keys = known.map { Folding.key($0) }
    let begun = known.indices.filter { keys[$0].starts(with: key) || keys[$0].count > 2 && key.starts(with: keys[$0]) }
    if !begun.isEmpty { return begun.map { known[$0] } }
    return known.indices.filter { isNear(key, keys[$0]) }.map { known[$0] }
  }

  /// Commands are few and short, so one wrong letter is forgiven where names of things would not be.
  private static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if Slips.near(a, b, pluralsDiffer: false) { return true }
    guard a.count >= 3, b.count >= 3, abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    return max(a.count, b.count) - start - tail <= 1
  }
}
