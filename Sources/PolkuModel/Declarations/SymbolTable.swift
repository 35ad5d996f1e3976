import PolkuSyntax

/// The names of a model, each kept once: a number for every set of letters and digits.
struct SymbolTable: Sendable {
  /// A slot holds all that a look-up needs but the letters, so that one miss of the cache is enough.
  private struct Slot {
    var hash: UInt32
    var symbol: Int32
    var start: UInt32
    var count: UInt32

    static let empty = Slot(hash: 0, symbol: -1, start: 0, count: 0)
  }

  private var slots: [Slot]
  private var keys: [UInt8] = []
  private var starts: [UInt32] = []

  /// Makes an empty table with room for about `capacity` names.
  init(capacity: Int) {
    var size = 256
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: .empty, count: size)
    starts.reserveCapacity(capacity)
    keys.reserveCapacity(capacity * 16)
  }

  var count: Int { starts.count }

  /// The key of a symbol.
  func key(_ symbol: Int) -> ArraySlice<UInt8> {
    keys[Int(starts[symbol])..<(symbol + 1 < starts.count ? Int(starts[symbol + 1]) : keys.count)]
  }

  /// The symbol of a key, or -1 where no name has it.
  func find(_ key: Span<UInt8>) -> Int32 { slots[slot(of: key, KeyHash.of(key))].symbol }

  /// The symbol of a key; a new one where no name has had it.
  mutating func intern(_ key: Span<UInt8>) -> Int32 {
    let hash = KeyHash.of(key)
    let at = slot(of: key, hash)
    if slots[at].symbol >= 0 { return slots[at].symbol }
    let symbol = Int32(starts.count)
    let start = UInt32(keys.count)
    starts.append(start)
    for i in 0..<key.count { keys.append(key[i]) }
    slots[at] = Slot(
      hash: UInt32(truncatingIfNeeded: hash >> 32), symbol: symbol, start: start, count: UInt32(key.count))
    if starts.count * 2 > slots.count { grow() }
    return symbol
  }

  /// The slot that holds a key, or the empty one where it would be put.
  private func slot(of key: Span<UInt8>, _ hash: UInt64) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    let high = UInt32(truncatingIfNeeded: hash >> 32)
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at].symbol >= 0 {
      if slots[at].hash == high, matches(slots[at], key) { return at }
      at = (at + 1) & mask
    }
    return at
  }

  private func matches(_ slot: Slot, _ key: Span<UInt8>) -> Bool {
    guard Int(slot.count) == key.count else { return false }
    let keys = keys.span
    let start = Int(slot.start)
    for i in 0..<key.count where keys[start &+ i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .empty, count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.symbol >= 0 {
      let key = Array(key(Int(slot.symbol)))
      var at = Int(truncatingIfNeeded: KeyHash.of(key.span)) & mask
      while slots[at].symbol >= 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }
}
