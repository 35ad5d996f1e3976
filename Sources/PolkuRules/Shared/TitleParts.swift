/// The thirds of titles of one length, by which those that share one are found.
///
/// Titles are taken length by length, so that what is looked at stays small and in the cache.
struct TitleParts {
  /// A third, in the chain of those in one bucket.
  private struct Part {
    let title: Int32
    let next: Int32
    let letters: UInt64
  }

  /// Parts shared by more titles than this tell nothing and are passed over.
  private static let crowd = 64

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private let titles: TitleKeys
  private var length = 0
  private var mask = 0
  private var counts: [UInt8] = []
  private var first: [Int32] = []
  private var parts: [Part] = []
  /// The hash of the first letters of the title at hand, for each number of them: any part's hash is a difference.
  private var sums: [UInt64] = [0]
  /// The powers of the hash's base.
  private var powers: [UInt64] = [1]

  init(_ titles: TitleKeys) { self.titles = titles }

  /// Takes titles of one length in place of those it had.
  mutating func fill(_ members: ArraySlice<Int32>, length: Int) {
    self.length = length
    var size = 64
    while size < members.count * 8 { size *= 2 }
    mask = size - 1
    counts = Array(repeating: 0, count: size)
    first = Array(repeating: -1, count: size)
    parts.removeAll(keepingCapacity: true)
    for title in members {
      let entry = titles.entries[Int(title)]
      sum(entry)
      for part in 0..<3 {
        let place = place(part)
        let bucket = bucket(part, place.lowerBound, place.upperBound, entry.group)
        if counts[bucket] < 255 { counts[bucket] += 1 }
        parts.append(Part(title: title, next: first[bucket], letters: entry.letters))
        first[bucket] = Int32(parts.count - 1)
      }
    }
  }

  /// Appends the titles that may share a third with a title of their length or a longer one, some more than once.
  ///
  /// Of two titles of one length the later finds the earlier.
  mutating func find(_ title: Int32, into found: inout [Int32]) {
    let entry = titles.entries[Int(title)]
    sum(entry)
    let longer = Int(entry.end - entry.start) - length
    for part in 0..<3 {
      let place = place(part)
      // The first third stays where it is, the last stays at the end, the middle moves by a letter at most.
      var shift = part == 0 ? 0 : part == 1 ? -1 : longer
      let last = part == 0 ? 0 : part == 1 ? 1 : longer
      while shift <= last {
        let bucket = bucket(part, place.lowerBound + shift, place.upperBound + shift, entry.group)
        if counts[bucket] > 0, counts[bucket] <= Self.crowd {
          var at = first[bucket]
          while at >= 0 {
            let other = parts[Int(at)]
            if longer > 0 || other.title < title, Self.mayBeNear(other.letters, entry.letters) {
              found.append(other.title)
            }
            at = other.next
          }
        }
        shift += 1
      }
    }
  }

  /// Two slips change two letters each at most, of one byte or, outside ASCII, of two.
  private static func mayBeNear(_ a: UInt64, _ b: UInt64) -> Bool {
    (a ^ b).nonzeroBitCount <= ((a | b) >> 63 == 0 ? 4 : 8)
  }

  /// The place of a part, the first, middle or last third.
  private func place(_ part: Int) -> Range<Int> { length * part / 3..<length * (part + 1) / 3 }

  /// Hashes the beginnings of a title.
  private mutating func sum(_ entry: TitleKeys.Entry) {
    let count = Int(entry.end - entry.start)
    while powers.count <= count {
      powers.append(powers[powers.count - 1] &* Self.base)
      sums.append(0)
    }
    var sum: UInt64 = 0
    for i in 0..<count {
      sum = sum &* Self.base &+ UInt64(titles.bytes[Int(entry.start) + i])
      sums[i + 1] = sum
    }
  }

  private func bucket(_ part: Int, _ start: Int, _ end: Int, _ group: UInt64) -> Int {
    let hash = sums[end] &- sums[start] &* powers[end - start]
    let mixed = (hash ^ group &+ UInt64(truncatingIfNeeded: part)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
