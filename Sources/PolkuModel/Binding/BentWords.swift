import PolkuSyntax

/// Names of several words, each of which a language bends: `teknisellä tuella` is `tekninen tuki`.
///
/// Titles are known here too, as people say them rather than names: `eka kerralla`. An index of the last words' stems
/// finds what may be meant; the other words must be the same, or bent in a way the language has.
struct BentWords {
  private let language: Language
  private var byLastWord: [[UInt8]: [Int32]] = [:]
  private var entries: [(words: [[UInt8]], declaration: DeclarationID)] = []

  /// Longer ones are sentences; nobody bends them.
  private static let mostWords = 4
  /// A model that programs write holds more names than people say.
  private static let mostNames = 40_000

  init(_ model: Model, _ language: Language) {
    self.language = language
    guard model.declarations.count <= Self.mostNames else { return }
    for i in model.declarations.indices {
      let declaration = model.declarations[i]
      guard declaration.isDeclared, !declaration.flags.contains(.duplicate) else { continue }
      let bytes = model.files[Int(declaration.file)].tree.source.bytes
      let name = Self.words(bytes.span, declaration.name.offsets)
      if name.count > 1 { insert(name, DeclarationID(i)) }
      if !declaration.title.isEmpty, declaration.title != declaration.name {
        insert(Self.words(bytes.span, declaration.title.offsets), DeclarationID(i))
      }
    }
  }

  private mutating func insert(_ words: [[UInt8]], _ id: DeclarationID) {
    guard let last = words.last, words.count <= Self.mostWords else { return }
    let number = Int32(entries.count)
    entries.append((words, id))
    for stem in language.stems(of: last) { byLastWord[stem, default: []].append(number) }
  }

  /// The declarations that a bent name may mean, in order, each once.
  func find(_ bytes: Span<UInt8>, _ name: Range<Int>) -> [DeclarationID] {
    let words = Self.words(bytes, name)
    guard let last = words.last, words.count <= Self.mostWords else { return [] }
    var found: [DeclarationID] = []
    for root in language.roots(of: last) {
      for number in byLastWord[root] ?? [] {
        let entry = entries[Int(number)]
        guard entry.words.count == words.count, !found.contains(entry.declaration) else { continue }
        let others = zip(words.dropLast(), entry.words.dropLast())
        if others.allSatisfy({ $0 == $1 || isBent($0, from: $1) }) { found.append(entry.declaration) }
      }
    }
    return found.sorted()
  }

  private func isBent(_ word: [UInt8], from name: [UInt8]) -> Bool {
    let stems = language.stems(of: name)
    return language.roots(of: word).contains { stems.contains($0) }
  }

  /// The words of a name, folded; one too many tells that there are more.
  private static func words(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var start = range.lowerBound
    while start < range.upperBound, words.count <= mostWords {
      var end = start
      while end < range.upperBound, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
      var key: [UInt8] = []
      Folding.append(bytes, start..<end, to: &key)
      if !key.isEmpty { words.append(key) }
      start = end + 1
    }
    return words
  }
}
