import PolkuSyntax

/// The names of a model, each kept once: a number for every set of letters and digits.
struct SymbolTable: Sendable {
  private struct Slot {
    var hash: UInt64
    var symbol: Int32
  }

  private var slots: [Slot]
  private var keys: [UInt8] = []
  private var ends: [UInt32] = []

  /// Makes an empty table with room for about `capacity` names.
  init(capacity: Int) {
    var size = 256
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, symbol: -1), count: size)
    ends.reserveCapacity(capacity)
  }

  var count: Int { ends.count }

  /// The key of a symbol.
  func key(_ symbol: Int) -> ArraySlice<UInt8> {
    keys[(symbol == 0 ? 0 : Int(ends[symbol - 1]))..<Int(ends[symbol])]
  }

  /// The symbol of a key, or -1 where no name has it.
  func find(_ key: [UInt8]) -> Int32 {
    let hash = KeyHash.of(key.span)
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at].symbol >= 0 {
      if slots[at].hash == hash, matches(Int(slots[at].symbol), key) { return slots[at].symbol }
      at = (at + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The symbol of a key; a new one where no name has had it.
  mutating func intern(_ key: [UInt8]) -> Int32 {
    let hash = KeyHash.of(key.span)
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at].symbol >= 0 {
      if slots[at].hash == hash, matches(Int(slots[at].symbol), key) { return slots[at].symbol }
      at = (at + 1) & (slots.count - 1)
    }
    let symbol = Int32(ends.count)
    keys.append(contentsOf: key)
    ends.append(UInt32(keys.count))
    slots[at] = Slot(hash: hash, symbol: symbol)
    if ends.count * 2 > slots.count { grow() }
    return symbol
  }

  private func matches(_ symbol: Int, _ key: [UInt8]) -> Bool {
    let start = symbol == 0 ? 0 : Int(ends[symbol - 1])
    guard Int(ends[symbol]) - start == key.count else { return false }
    for i in 0..<key.count where keys[start + i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, symbol: -1), count: old.count * 2)
    for slot in old where slot.symbol >= 0 {
      var at = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
      while slots[at].symbol >= 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = slot
    }
  }
}
