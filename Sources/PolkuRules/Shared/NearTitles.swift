import PolkuModel
import PolkuSyntax

/// Finds titles of one kind that are equal or a slip apart, without comparing all pairs.
///
/// Two slips leave one of the three parts of a title as it is: the first where it stood, the last
/// where it stood from the end, or the middle, moved by a letter at most. So titles are looked up by
/// their parts. A part that many titles share tells nothing and is passed over; the others decide.
struct NearTitles {
  private let titles: TitleKeys
  private let model: Model
  private var parents: [Int32]
  /// The one stage of each title's touchpoint; ``anywhere`` and ``several`` where it is not one.
  private var stages: [DeclarationID] = []

  private static let anywhere: DeclarationID = -1
  private static let several: DeclarationID = -2

  init(_ titles: TitleKeys, _ model: Model) {
    self.titles = titles
    self.model = model
    parents = titles.entries.indices.map { Int32($0) }
  }

  /// Titles that may be one thing, in order, two or more together.
  mutating func clusters() -> [[TitleKeys.Entry]] {
    joinEqual()
    joinNear()
    // Those that belong to another, with it: few, so that sorting them costs nothing.
    var belonging: [UInt64] = []
    for i in parents.indices where parents[i] != i {
      belonging.append(UInt64(UInt32(root(Int32(i)))) << 32 | UInt64(UInt32(i)))
    }
    belonging.sort()
    var clusters: [[TitleKeys.Entry]] = []
    var last = UInt64.max
    for pair in belonging {
      if pair >> 32 != last { clusters.append([titles.entries[Int(pair >> 32)]]) }
      last = pair >> 32
      clusters[clusters.count - 1].append(titles.entries[Int(pair & 0xFFFF_FFFF)])
    }
    return clusters
  }

  // MARK: - Equal titles

  /// Joins each title with the first one that equals it: a table of the titles' numbers, with half of their hash.
  private mutating func joinEqual() {
    var size = 64
    while size < titles.entries.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for i in titles.entries.indices {
      let key = titles.entries[i].hash ^ titles.entries[i].group
      let tag = key & ~0xFFFF_FFFF
      var at = Int(truncatingIfNeeded: key) & (size - 1)
      while slots[at] != 0 {
        if slots[at] & ~0xFFFF_FFFF == tag, areEqual(Int(slots[at] & 0xFFFF_FFFF) - 1, i) { break }
        at = (at + 1) & (size - 1)
      }
      if slots[at] == 0 {
        slots[at] = tag | UInt64(i + 1)
      } else {
        join(Int32(slots[at] & 0xFFFF_FFFF) - 1, Int32(i))
      }
    }
  }

  private func areEqual(_ a: Int, _ b: Int) -> Bool {
    titles.entries[a].group == titles.entries[b].group && titles.areEqual(titles.entries[a], titles.entries[b])
  }

  // MARK: - Near titles

  private mutating func joinNear() {
    let long = byLength()
    if long.count < 2 { return }
    stages = titles.entries.map { stage($0.declaration) }
    var parts = TitleParts(titles)
    /// By which title each was looked at last, so that none is compared twice.
    var seenBy = [Int32](repeating: -1, count: titles.entries.count)
    var found: [Int32] = []
    var start = 0
    while start < long.count {
      let length = titles.length(Int(long[start]))
      var end = start
      while end < long.count, titles.length(Int(long[end])) == length { end += 1 }
      parts.fill(long[start..<end], length: length)
      var at = start
      // Two slips make a title two letters longer at most.
      while at < long.count, titles.length(Int(long[at])) <= length + 2 {
        let i = long[at]
        at += 1
        found.removeAll(keepingCapacity: true)
        parts.find(i, into: &found)
        for other in found where seenBy[Int(other)] != i {
          seenBy[Int(other)] = i
          if mayShareStage(other, i), areNear(titles.entries[Int(other)], titles.entries[Int(i)]) { join(other, i) }
        }
      }
      start = end
    }
  }

  /// The titles of six letters and more by their length, then in order; of equal titles one stands for all.
  ///
  /// A title whose number no other has is near none. A bit for each group tells; that two groups share one costs little.
  private func byLength() -> [Int32] {
    var words = 64
    while words * 8 < titles.entries.count { words *= 2 }
    var once = [UInt64](repeating: 0, count: words)
    var twice = once
    func place(_ i: Int) -> (word: Int, bit: UInt64) {
      let group = titles.entries[i].group
      return (Int(truncatingIfNeeded: group >> 32) & (words - 1), 1 << (group >> 26 & 63))
    }
    for i in titles.entries.indices where parents[i] == i {
      let (word, bit) = place(i)
      twice[word] |= once[word] & bit
      once[word] |= bit
    }
    var keys: [UInt64] = []
    for i in titles.entries.indices where parents[i] == i && titles.length(i) >= 6 {
      let (word, bit) = place(i)
      if twice[word] & bit != 0 { keys.append(UInt64(titles.length(i)) << 32 | UInt64(i)) }
    }
    keys.sort()
    return keys.map { Int32($0 & 0xFFFF_FFFF) }
  }

  private func areNear(_ a: TitleKeys.Entry, _ b: TitleKeys.Entry) -> Bool {
    guard a.group == b.group else { return false }
    let kind = model.declarations[Int(a.declaration)].kind
    guard kind == model.declarations[Int(b.declaration)].kind,
      kind != .step || model.declarations[Int(a.declaration)].parent == model.declarations[Int(b.declaration)].parent
    else { return false }
    let span = titles.bytes.span
    let (one, other) = (span.extracting(titles.range(a)), span.extracting(titles.range(b)))
    guard Slips.near(one, other, pluralsDiffer: false) else { return false }
    // A plural may be the same thing said of many; else June and July, paid and unpaid are two things.
    return !Slips.near(one, other)
      || MeantName.isMeant(model.title(a.declaration), for: model.title(b.declaration))
  }

  /// Whether two touchpoints stand in one stage, or one of them says nowhere where it stands.
  private func mayShareStage(_ a: Int32, _ b: Int32) -> Bool {
    let (one, other) = (stages[Int(a)], stages[Int(b)])
    if one == other && one != Self.several || one == Self.anywhere || other == Self.anywhere { return true }
    if one >= 0, other >= 0 { return false }
    let second = Set(model.named(titles.entries[Int(b)].declaration, .at))
    return model.named(titles.entries[Int(a)].declaration, .at).contains { second.contains($0) }
  }

  private func stage(_ id: DeclarationID) -> DeclarationID {
    guard model.declarations[Int(id)].kind == .touchpoint else { return Self.anywhere }
    var stage = Self.anywhere
    for i in model.declarations[Int(id)].facts where model.facts[i].field == .at && model.facts[i].view == .stated {
      for r in model.facts[i].references where model.references[r].target >= 0 {
        if stage >= 0, stage != model.references[r].target { return Self.several }
        stage = model.references[r].target
      }
    }
    return stage
  }

  // MARK: - Titles that belong together

  private func root(_ i: Int32) -> Int32 {
    var i = i
    while parents[Int(i)] != i { i = parents[Int(i)] }
    return i
  }

  private mutating func join(_ a: Int32, _ b: Int32) {
    let (first, second) = (root(a), root(b))
    if first == second { return }
    let (low, high) = (min(first, second), max(first, second))
    parents[Int(high)] = low
    // Short ways for the next who asks.
    parents[Int(a)] = low
    parents[Int(b)] = low
  }
}
