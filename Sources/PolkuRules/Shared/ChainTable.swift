/// Numbers under 64-bit keys: those under one key are chained in the order they came.
///
/// The keys are hashes; whoever asks compares what they stand for.
struct ChainTable {
  private var keys: [UInt64]
  private var first: [Int32]
  private var counts: [Int32]
  private var next: [Int32] = []
  private var values: [Int32] = []
  private var used = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    first = Array(repeating: -1, count: size)
    counts = Array(repeating: 0, count: size)
  }

  /// Puts in a number under a key.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if used * 2 > keys.count { grow() }
    let slot = slot(key)
    if first[slot] < 0 {
      keys[slot] = key
      used += 1
    }
    next.append(first[slot])
    values.append(value)
    first[slot] = Int32(values.count - 1)
    counts[slot] += 1
  }

  /// How many numbers stand under a key.
  func count(_ key: UInt64) -> Int { Int(counts[slot(key)]) }

  /// Calls a closure with each number under a key, the last one put in first.
  func forEach(_ key: UInt64, _ body: (Int32) -> Void) {
    var at = first[slot(key)]
    while at >= 0 {
      body(values[Int(at)])
      at = next[Int(at)]
    }
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: key) & mask
    while first[at] >= 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let (oldKeys, oldFirst, oldCounts) = (keys, first, counts)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    first = Array(repeating: -1, count: keys.count)
    counts = Array(repeating: 0, count: keys.count)
    for i in oldKeys.indices where oldFirst[i] >= 0 {
      let slot = slot(oldKeys[i])
      keys[slot] = oldKeys[i]
      first[slot] = oldFirst[i]
      counts[slot] = oldCounts[i]
    }
  }
}
