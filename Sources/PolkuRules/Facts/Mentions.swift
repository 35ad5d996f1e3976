import PolkuModel
import PolkuSyntax

/// Which things of one kind a text speaks of: those whose name or title stands in it as whole words.
///
/// `stop when: the trial programme begins` speaks of the playbook `trial programme`. Names and titles are numbered, so
/// that a thousand metrics with one title cost no more than one. Words are read with the endings of every
/// language, as texts keep theirs in a translated file: `suositteluindeksin` speaks of `suositteluindeksi`.
struct Mentions {
  private var exact: [[UInt8]: Int] = [:]
  private var stems: [[UInt8]: [Int]] = [:]
  private var numbers: [DeclarationID: [Int]] = [:]
  /// The first two bytes of every key: nearly every word of a text begins otherwise.
  private var starts: Set<UInt16> = []
  private var mostWords = 0
  /// The names by their words, each of which may have an ending: `käyntien määrä` speaks of `käynnit`.
  private var phrases = Phrases()
  /// By the number of a phrase, that of its name.
  private var names: [Int: Int] = [:]
  private let model: Model

  /// Names of more words than this are not looked for.
  private static let longest = 12

  /// Makes the index of the declared things of a kind; linear in them.
  init(of kind: Kind, _ context: CheckContext) {
    model = context.model
    for thing in context.declared(KindSet(kind)) {
      let declaration = model.declarations[Int(thing)]
      insert(model.name(thing), thing)
      if !declaration.title.isEmpty { insert(model.title(thing), thing) }
    }
  }

  private mutating func insert(_ text: String, _ thing: DeclarationID) {
    let words = TextWords.keys(text).count
    let key = Folding.key(text)
    guard key.count >= 2, words <= Self.longest else { return }
    mostWords = max(mostWords, words)
    if let number = exact[key] {
      numbers[thing, default: []].append(number)
      return
    }
    let number = exact.count
    exact[key] = number
    numbers[thing, default: []].append(number)
    starts.insert(Self.start(key))
    if let phrase = phrases.insert(text), names[phrase] == nil { names[phrase] = number }
    for stem in Set(Language.bending.flatMap { $0.stems(of: key) }) {
      stems[stem, default: []].append(number)
      starts.insert(Self.start(stem))
    }
  }

  private static func start(_ key: [UInt8]) -> UInt16 { UInt16(key[0]) << 8 | UInt16(key[1]) }

  /// The numbers of the names that a fact's text speaks of.
  func numbers(in fact: Fact) -> Set<Int> {
    guard !exact.isEmpty, fact.state == .stated else { return [] }
    let text = Array(model.text(fact).utf8)
    let words = TextWords.ranges(text.span, in: text.indices)
    var found: Set<Int> = []
    var key: [UInt8] = []
    for first in words.indices {
      for last in first..<min(first + mostWords, words.count) {
        key.removeAll(keepingCapacity: true)
        Folding.append(text.span, words[first].lowerBound..<words[last].upperBound, to: &key)
        guard key.count >= 2 else { continue }
        guard starts.contains(Self.start(key)) else { break }
        if let number = exact[key] { found.insert(number) }
        for language in Language.bending {
          for root in language.roots(of: key) { found.formUnion(stems[root] ?? []) }
        }
      }
    }
    for phrase in phrases.within(model.text(fact)) { if let name = names[phrase] { found.insert(name) } }
    return found
  }

  /// Whether one of the numbers is a name of a thing.
  func speaks(_ numbers: Set<Int>, of thing: DeclarationID) -> Bool {
    self.numbers[thing]?.contains { numbers.contains($0) } ?? false
  }
}
