/// Whether bytes are UTF-8.
enum UTF8Check {
  /// The length of the UTF-8 sequence at an offset, or 0 where there is none.
  static func length(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let first = bytes[at]
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return follows(bytes, at, 1) ? 2 : 0
    case 0xE0...0xEF:
      guard follows(bytes, at, 2) else { return 0 }
      let second = bytes[at + 1]
      if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard follows(bytes, at, 3) else { return 0 }
      let second = bytes[at + 1]
      if first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }

  /// The scalar at an offset and its length in bytes; U+FFFD and 1 where the bytes are not UTF-8.
  static func scalar(_ bytes: Span<UInt8>, _ at: Int) -> (value: UInt32, length: Int) {
    let length = length(bytes, at)
    switch length {
    case 1: return (UInt32(bytes[at]), 1)
    case 2: return (UInt32(bytes[at] & 0x1F) << 6 | tail(bytes, at + 1), 2)
    case 3: return (UInt32(bytes[at] & 0x0F) << 12 | tail(bytes, at + 1) << 6 | tail(bytes, at + 2), 3)
    case 4:
      let high = UInt32(bytes[at] & 0x07) << 18 | tail(bytes, at + 1) << 12
      return (high | tail(bytes, at + 2) << 6 | tail(bytes, at + 3), 4)
    default: return (0xFFFD, 1)
    }
  }

  private static func tail(_ bytes: Span<UInt8>, _ at: Int) -> UInt32 { UInt32(bytes[at] & 0x3F) }

  private static func follows(_ bytes: Span<UInt8>, _ at: Int, _ count: Int) -> Bool {
    guard at + count < bytes.count else { return false }
    for k in 1...count where bytes[at + k] & 0xC0 != 0x80 { return false }
    return true
  }
}
