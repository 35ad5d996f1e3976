/// Values that were read and of which nothing was to be said.
///
/// The same few values are written again and again; looking whether one was met before is cheaper than reading it.
struct ValuesInOrder {
  /// A value by the place where it was met last; the field in its kind says how it is read.
  private struct Known {
    var cell: Int32 = -1
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// Longer values are prose and seldom the same.
  private static let longest = 48

  private var known = [Known](repeating: Known(), count: 2048)

  /// Whether a value was met before, in the same field.
  func contains(_ text: Span<UInt8>, _ range: Range<Int>, _ cell: Int) -> Bool {
    if range.count > Self.longest { return false }
    let value = known[slot(text, range, cell)]
    guard Int(value.cell) == cell, Int(value.count) == range.count else { return false }
    let (one, other) = (Int(value.start), range.lowerBound)
    for i in 0..<range.count where text[one &+ i] != text[other &+ i] { return false }
    return true
  }

  /// Remembers a value of a field.
  mutating func insert(_ text: Span<UInt8>, _ range: Range<Int>, _ cell: Int) {
    if range.count > Self.longest { return }
    known[slot(text, range, cell)] = Known(
      cell: Int32(cell), start: Int32(range.lowerBound), count: Int32(range.count))
  }

  private func slot(_ text: Span<UInt8>, _ range: Range<Int>, _ cell: Int) -> Int {
    var hash = UInt64(truncatingIfNeeded: cell)
    for i in range { hash = (hash ^ UInt64(text[i])) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) >> 50) & (known.count - 1)
  }
}
