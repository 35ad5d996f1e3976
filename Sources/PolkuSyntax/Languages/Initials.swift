/// The bytes that words can begin with: most texts are told apart from all of them by their first byte.
struct Initials: Sendable {
  private let begins: [Bool]

  /// The first bytes of some words, in either case; of words outside ASCII every byte above it.
  init(_ words: [String]) {
    var begins = [Bool](repeating: false, count: 256)
    for first in words.compactMap(\.utf8.first) {
      if first < 0x80 {
        begins[Int(first | 0x20)] = true
        begins[Int(first & ~0x20)] = true
      } else {
        for byte in 0x80..<256 { begins[byte] = true }
      }
    }
    self.begins = begins
  }

  /// Whether some word can begin with a byte.
  func contains(_ byte: UInt8) -> Bool { begins[Int(byte)] }
}
