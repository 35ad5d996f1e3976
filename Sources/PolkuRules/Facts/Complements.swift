import PolkuModel
import PolkuSyntax

/// Whether conditions leave nothing over, as people say it: one is the other denied, or one takes all the rest.
struct Complements {
  private let denials: Set<[UInt8]>
  private let affirmations: Set<[UInt8]>
  private let rests: [[[UInt8]]]

  /// So many conditions of a point are compared with each other.
  private static let most = 48

  init(_ language: Language) {
    denials = Set(language.particle("no").map { Folding.key($0) })
    affirmations = Set(language.particle("yes").map { Folding.key($0) })
    rests = language.particle("all the rest").map { TextWords.keys($0) }
  }

  /// Whether some conditions catch everything together.
  func leaveNothing(_ conditions: [String]) -> Bool {
    var (said, denied) = ([[[UInt8]]](), [[[UInt8]]]())
    for text in conditions.prefix(Self.most) {
      // “don't” is one word.
      let words = TextWords.keys(String(text.filter { $0 != "'" && $0 != "’" }))
      if rests.contains(where: { contains(words, $0) }) { return true }
      let isDenied = words.contains { denials.contains($0) }
      let rest = words.filter { !denials.contains($0) && !affirmations.contains($0) }
      if isDenied { denied.append(rest) } else { said.append(rest) }
    }
    if denied.isEmpty { return false }
    let bags = denied.map { bag($0) }
    return said.contains { words in
      let own = bag(words)
      // “not” alone denies whatever stands beside it.
      return zip(denied, bags).contains { own.hasAll($0) || $1.hasAll(words) }
    }
  }

  private func bag(_ words: [[UInt8]]) -> WordBag {
    var bag = WordBag()
    for word in words { bag.add(word) }
    return bag
  }

  /// Whether some words stand in others, one after the other.
  private func contains(_ words: [[UInt8]], _ some: [[UInt8]]) -> Bool {
    guard !some.isEmpty, words.count >= some.count else { return false }
    return (0...words.count - some.count).contains { Array(words[$0..<$0 + some.count]) == some }
  }
}
