/// The thirds of titles, by which titles that share one are found.
///
/// Nearly every third stands in one title alone. A byte for each bucket says so, and small as those are they stay
/// in the cache; the chains behind them are walked for the few thirds that are shared.
struct TitleParts {
  /// Parts shared by more titles than this tell nothing and are passed over.
  static let crowd = 12

  private let titles: TitleKeys
  private let mask: Int
  private var counts: [UInt8]
  private var first: [Int32]
  private var next: [Int32] = []
  private var owners: [Int32] = []
  /// The hash of the first letters of the title at hand, for each number of them: any part's hash is a difference.
  private var sums: [UInt64] = [0]
  /// The powers of the hash's base.
  private var powers: [UInt64] = [1]

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Makes room for the parts of a number of titles.
  init(_ titles: TitleKeys, count: Int) {
    self.titles = titles
    var size = 64
    while size < count * 8 { size *= 2 }
    mask = size - 1
    counts = Array(repeating: 0, count: size)
    first = Array(repeating: -1, count: size)
    next.reserveCapacity(count * 3)
    owners.reserveCapacity(count * 3)
  }

  /// Puts in the thirds of a title.
  mutating func insert(_ title: Int) {
    let entry = titles.entries[title]
    let length = sum(entry)
    for part in 0..<3 {
      let place = Self.place(part, length)
      let bucket = bucket(part, length, place.lowerBound, place.upperBound, entry.group)
      if counts[bucket] < 255 { counts[bucket] += 1 }
      next.append(first[bucket])
      owners.append(Int32(title))
      first[bucket] = Int32(owners.count - 1)
    }
  }

  /// Appends the titles that are no longer than a title and may share a third with it; some of them more than once.
  mutating func find(_ title: Int, into found: inout [Int32]) {
    let entry = titles.entries[title]
    let own = sum(entry)
    for length in max(6, own - 2)...own {
      let shorter = own - length
      for part in 0..<3 {
        let place = Self.place(part, length)
        // The first third stays where it is, the last stays at the end, the middle moves by a letter at most.
        let low = part == 0 ? 0 : part == 1 ? -1 : shorter
        let high = part == 0 ? 0 : part == 1 ? 1 : shorter
        var shift = low
        while shift <= high {
          let bucket = bucket(part, length, place.lowerBound + shift, place.upperBound + shift, entry.group)
          // A title finds its own parts too.
          let alone: UInt8 = shorter == 0 && shift == 0 ? 1 : 0
          if counts[bucket] > alone, counts[bucket] <= Self.crowd { append(bucket, title, entry.letters, &found) }
          shift += 1
        }
      }
    }
  }

  private func append(_ bucket: Int, _ title: Int, _ letters: UInt64, _ found: inout [Int32]) {
    var at = first[bucket]
    while at >= 0 {
      let other = Int(owners[Int(at)])
      if other != title, Self.mayBeNear(titles.entries[other].letters, letters) { found.append(Int32(other)) }
      at = next[Int(at)]
    }
  }

  /// Two slips change two letters each at most, of one byte or, outside ASCII, of two.
  private static func mayBeNear(_ a: UInt64, _ b: UInt64) -> Bool {
    (a ^ b).nonzeroBitCount <= ((a | b) >> 63 == 0 ? 4 : 8)
  }

  /// The place of a part, the first, middle or last third.
  private static func place(_ part: Int, _ length: Int) -> Range<Int> {
    length * part / 3..<length * (part + 1) / 3
  }

  /// Hashes the beginnings of a title; returns its length.
  private mutating func sum(_ entry: TitleKeys.Entry) -> Int {
    let length = Int(entry.end - entry.start)
    while powers.count <= length {
      powers.append(powers[powers.count - 1] &* Self.base)
      sums.append(0)
    }
    var sum: UInt64 = 0
    for i in 0..<length {
      sum = sum &* Self.base &+ UInt64(titles.bytes[Int(entry.start) + i])
      sums[i + 1] = sum
    }
    return length
  }

  private func bucket(_ part: Int, _ length: Int, _ start: Int, _ end: Int, _ group: UInt64) -> Int {
    let hash = sums[end] &- sums[start] &* powers[end - start]
    let mixed = (hash ^ group &+ UInt64(truncatingIfNeeded: part &* 65536 &+ length)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
