import PolkuModel
import PolkuSyntax

/// The things of one kind that a text speaks of, by their names or titles, which may be bent as the language bends them.
///
/// `stop when: the trial programme begins` speaks of the playbook `trial programme`. Whole words count only, so that
/// `use` is not found in `because`. Reading a text costs its words times ``longest``.
struct Mentions {
  /// No name or title of more words is looked for.
  static let longest = 12

  private let model: Model
  private var things: [[UInt8]: [DeclarationID]] = [:]
  private var counts: Set<Int> = []

  /// Makes the index of the declared things of a kind; linear in them.
  init(of kind: Kind, _ context: CheckContext) {
    model = context.model
    for id in context.declared(KindSet(kind)) {
      let language = model.files[Int(model.declarations[Int(id)].file)].tree.language
      for text in Set([model.name(id), model.title(id)]) {
        let words = Self.words(text)
        guard !words.isEmpty, words.count <= Self.longest else { continue }
        counts.insert(words.count)
        let key = Folding.key(words.joined(separator: " "))
        for stem in language.bendsNames ? language.stems(of: key) : [key] {
          things[stem, default: []].append(id)
        }
      }
    }
  }

  /// The things that the text of a fact speaks of, those on the lines that continue it too.
  func find(in fact: Fact) -> Set<DeclarationID> {
    guard fact.state == .stated, !things.isEmpty else { return [] }
    let language = model.files[Int(fact.file)].tree.language
    let words = Self.words(model.text(fact))
    var found: Set<DeclarationID> = []
    for start in words.indices {
      for count in 1...min(Self.longest, words.count - start) where counts.contains(count) {
        let key = Folding.key(words[start..<start + count].joined(separator: " "))
        found.formUnion(things[key] ?? [])
        guard language.bendsNames else { continue }
        for root in language.roots(of: key) { found.formUnion(things[root] ?? []) }
      }
    }
    return found
  }

  /// The words of a text: what stands between anything but letters and digits.
  private static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map { String($0) }
  }
}
