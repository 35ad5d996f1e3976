/// Compares two files by their lines.
///
/// Lines that occur once in both files are anchors; their longest common order divides the files, and what lies
/// between is divided again. The cost is n log n for a round, and there are few rounds: the result may be longer
/// than the shortest possible one, and is always right.
enum LineDiff {
  /// Lines of the old file that give way to lines of the new one.
  struct Hunk: Equatable {
    let old: Range<Int>
    let new: Range<Int>
  }

  private static let rounds = 8

  /// The differences in order; lines between them are the same.
  static func hunks<Line: Hashable>(_ old: [Line], _ new: [Line]) -> [Hunk] {
    var waiting = [(hunk: Hunk(old: 0..<old.count, new: 0..<new.count), round: 0)]
    var hunks: [Hunk] = []
    while let (hunk, round) = waiting.popLast() {
      let rest = trimmed(hunk, old, new)
      if rest.old.isEmpty && rest.new.isEmpty { continue }
      let anchors = rest.old.isEmpty || rest.new.isEmpty || round == rounds ? [] : anchors(rest, old, new)
      if anchors.isEmpty {
        hunks.append(rest)
        continue
      }
      // The last part goes in first, so that the first comes out first.
      var end = (rest.old.upperBound, rest.new.upperBound)
      for (i, j) in anchors.reversed() {
        waiting.append((Hunk(old: i + 1..<end.0, new: j + 1..<end.1), round + 1))
        end = (i, j)
      }
      waiting.append((Hunk(old: rest.old.lowerBound..<end.0, new: rest.new.lowerBound..<end.1), round + 1))
    }
    return hunks
  }

  private static func trimmed<Line: Hashable>(_ hunk: Hunk, _ old: [Line], _ new: [Line]) -> Hunk {
    var (a, b) = (hunk.old.lowerBound, hunk.old.upperBound)
    var (c, d) = (hunk.new.lowerBound, hunk.new.upperBound)
    while a < b, c < d, old[a] == new[c] {
      a += 1
      c += 1
    }
    while a < b, c < d, old[b - 1] == new[d - 1] {
      b -= 1
      d -= 1
    }
    return Hunk(old: a..<b, new: c..<d)
  }

  /// Lines that occur once on both sides, in the longest order they have in common.
  private static func anchors<Line: Hashable>(_ hunk: Hunk, _ old: [Line], _ new: [Line]) -> [(Int, Int)] {
    var places: [Line: (old: Int, new: Int, count: Int)] = [:]
    for i in hunk.old { places[old[i], default: (i, -1, 0)].count += 1 }
    for j in hunk.new {
      guard let place = places[new[j]] else { continue }
      places[new[j]]?.new = place.new == -1 ? j : -2
    }
    let pairs = hunk.old.compactMap { i -> (Int, Int)? in
      guard let place = places[old[i]], place.count == 1, place.new >= 0 else { return nil }
      return (i, place.new)
    }
    return longestRising(pairs)
  }

  private static func longestRising(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for i in pairs.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pairs[i].1 { low = middle + 1 } else { high = middle }
      }
      before[i] = low > 0 ? ends[low - 1] : -1
      if low == ends.count { ends.append(i) } else { ends[low] = i }
    }
    var result: [(Int, Int)] = []
    var at = ends.last ?? -1
    while at >= 0 {
      result.append(pairs[at])
      at = before[at]
    }
    return result.reversed()
  }
}
