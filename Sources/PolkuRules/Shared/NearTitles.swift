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
  /// By which title each was looked at last, so that none is compared twice.
  private var seenBy: [Int32]

  /// How many bytes may occur in one of two near titles alone: two slips change two letters each at most, of one
  /// byte or, outside ASCII, of two.
  private static func changedBytes(_ a: UInt64, _ b: UInt64) -> Int { (a | b) >> 63 == 0 ? 4 : 8 }

  /// Parts shared by more titles than this are passed over.
  private static let crowd = 12

  init(_ titles: TitleKeys, _ model: Model) {
    self.titles = titles
    self.model = model
    parents = titles.entries.indices.map { Int32($0) }
    seenBy = Array(repeating: -1, count: titles.entries.count)
  }

  /// Titles that may be one thing, in order, two or more together.
  mutating func clusters() -> [[TitleKeys.Entry]] {
    var groups = ChainTable(capacity: titles.entries.count)
    for (i, entry) in titles.entries.enumerated() { groups.insert(entry.group, Int32(i)) }
    joinEqual()
    // Of equal titles one stands for all.
    joinNear(titles.entries.indices.filter { parents[$0] == $0 && groups.count(titles.entries[$0].group) > 1 })
    var members: [Int32: [Int32]] = [:]
    for i in parents.indices {
      let root = root(Int32(i))
      if root != i { members[root, default: [root]].append(Int32(i)) }
    }
    return members.keys.sorted().map { key in (members[key] ?? []).map { titles.entries[Int($0)] } }
  }

  // MARK: - Equal titles

  private mutating func joinEqual() {
    var table = ChainTable(capacity: titles.entries.count)
    for (i, entry) in titles.entries.enumerated() {
      let key = entry.hash ^ entry.group
      var found: Int32 = -1
      if table.count(key) <= Self.crowd {
        table.forEach(key) { other in
          let other32 = titles.entries[Int(other)]
          if other32.group == entry.group, titles.areEqual(other32, entry) { found = other }
        }
      }
      if found >= 0 { join(found, Int32(i)) } else { table.insert(key, Int32(i)) }
    }
  }

  // MARK: - Near titles

  private mutating func joinNear(_ candidates: [Int]) {
    let long = candidates.filter { titles.entries[$0].end - titles.entries[$0].start >= 6 }
    if long.count < 2 { return }
    var table = ChainTable(capacity: long.count * 3)
    for i in long {
      let entry = titles.entries[i]
      let length = Int(entry.end - entry.start)
      for part in 0..<3 { table.insert(hash(entry, part, length, Self.part(part, length)), Int32(i)) }
    }
    for i in long { joinNear(i, table) }
  }

  private mutating func joinNear(_ i: Int, _ table: ChainTable) {
    let entry = titles.entries[i]
    let own = Int(entry.end - entry.start)
    var near: [Int32] = []
    for length in max(6, own - 2)...own {
      for part in 0..<3 {
        let place = Self.part(part, length)
        let shifts = part == 0 ? 0...0 : part == 2 ? own - length...own - length : -1...1
        for shift in shifts {
          let moved = place.lowerBound + shift..<place.upperBound + shift
          guard moved.lowerBound >= 0, moved.upperBound <= own else { continue }
          let key = hash(entry, part, length, moved)
          if table.count(key) > Self.crowd { continue }
          table.forEach(key) { other in
            let letters = titles.entries[Int(other)].letters
            if (letters ^ entry.letters).nonzeroBitCount > Self.changedBytes(letters, entry.letters) { return }
            if seenBy[Int(other)] == Int32(i) || Int(other) == i { return }
            seenBy[Int(other)] = Int32(i)
            near.append(other)
          }
        }
      }
    }
    for other in near where areNear(titles.entries[Int(other)], entry) { join(other, Int32(i)) }
  }

  /// The place of a part, the first, middle or last third.
  private static func part(_ part: Int, _ length: Int) -> Range<Int> {
    length * part / 3..<length * (part + 1) / 3
  }

  private func hash(_ entry: TitleKeys.Entry, _ part: Int, _ length: Int, _ place: Range<Int>) -> UInt64 {
    let start = Int(entry.start) + place.lowerBound
    let key = titles.bytes.span.extracting(start..<start + place.count)
    return (KeyHash.of(key) &+ UInt64(part * 4096 + length)) &* 0x9E37_79B9_7F4A_7C15 ^ entry.group
  }

  private func areNear(_ a: TitleKeys.Entry, _ b: TitleKeys.Entry) -> Bool {
    guard a.group == b.group else { return false }
    let (one, other) = (model.declarations[Int(a.declaration)], model.declarations[Int(b.declaration)])
    guard one.kind == other.kind, one.parent == other.parent || one.kind != .step else { return false }
    let span = titles.bytes.span
    guard Slips.near(span.extracting(titles.range(a)), span.extracting(titles.range(b)), pluralsDiffer: false) else {
      return false
    }
    return one.kind != .touchpoint || mayShareStage(a.declaration, b.declaration)
  }

  /// Whether two touchpoints stand in one stage, or one of them says nowhere where it stands.
  private func mayShareStage(_ a: DeclarationID, _ b: DeclarationID) -> Bool {
    let (first, second) = (model.named(a, .at), model.named(b, .at))
    return first.isEmpty || second.isEmpty || first.contains { second.contains($0) }
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
