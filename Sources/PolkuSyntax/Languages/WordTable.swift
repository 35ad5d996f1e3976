/// Words found by their keys: a hash table over folded bytes, for look-ups on every line of a file.
///
/// A word may be put in several times; its meanings are kept in the order in which they came.
struct WordTable<Meaning: Sendable>: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64
    var start: Int32
    var end: Int32
    var word: Int32
  }

  private var slots: [Slot] = Array(repeating: Slot(hash: 0, start: 0, end: 0, word: -1), count: 64)
  private var keys: [UInt8] = []
  private(set) var count = 0

  /// The meanings of each word, by the word's number.
  private(set) var meanings: [[Meaning]] = []

  /// The length of the longest key, in bytes: nothing longer needs a look-up.
  private(set) var longest = 0

  /// Puts in a word.
  mutating func insert(_ word: String, _ meaning: Meaning) {
    let key = Folding.key(word)
    if key.isEmpty { return }
    if let known = number(of: key.span) {
      meanings[known].append(meaning)
      return
    }
    if (count + 1) * 2 > slots.count { grow() }
    let start = Int32(keys.count)
    keys.append(contentsOf: key)
    meanings.append([meaning])
    place(Slot(hash: KeyHash.of(key.span), start: start, end: Int32(keys.count), word: Int32(count)))
    count += 1
    longest = max(longest, key.count)
  }

  /// The number of a word, or nil where the table does not have it.
  func number(of key: Span<UInt8>) -> Int? {
    if key.count > longest { return nil }
    let hash = KeyHash.of(key)
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at].word >= 0 {
      if slots[at].hash == hash, matches(slots[at], key) { return Int(slots[at].word) }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The meanings of a word; none where the table does not have it.
  func meanings(of key: Span<UInt8>) -> [Meaning] {
    number(of: key).map { meanings[$0] } ?? []
  }

  /// Every key with its meanings, in no order that matters.
  var entries: [(key: [UInt8], meanings: [Meaning])] {
    slots.filter { $0.word >= 0 }.map { (Array(keys[Int($0.start)..<Int($0.end)]), meanings[Int($0.word)]) }
  }

  private func matches(_ slot: Slot, _ key: Span<UInt8>) -> Bool {
    guard Int(slot.end - slot.start) == key.count else { return false }
    for i in 0..<key.count where keys[Int(slot.start) + i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, start: 0, end: 0, word: -1), count: old.count * 2)
    for slot in old where slot.word >= 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var at = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[at].word >= 0 { at = (at + 1) & (slots.count - 1) }
    slots[at] = slot
  }
}

/// The hash of a key: quick, and the same in every run, so that nothing depends on it.
public enum KeyHash {
  /// Hashes the bytes of a key, eight at a time.
  public static func of(_ key: Span<UInt8>) -> UInt64 {
    let count = key.count
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    var i = 0
    while i &+ 8 <= count {
      hash = mix(hash ^ word(key, i, 8))
      i &+= 8
    }
    return mix(hash ^ word(key, i, count &- i))
  }

  private static func word(_ key: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    var k = 0
    while k < count {
      word = word << 8 | UInt64(key[start &+ k])
      k &+= 1
    }
    return word
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return high ^ low
  }
}
