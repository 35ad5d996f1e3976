import PolkuModel
import PolkuSyntax

extension CheckContext {
  /// The elements of a list of texts that is said in full; nil where it is missing, `?`, none or open.
  ///
  /// An open list (`period, …`) is known so far, and proves nothing about what is not on it.
  func closedItems(_ id: DeclarationID, _ field: Field) -> [TextItem]? {
    let facts = model.facts(id, field)
    guard !facts.isEmpty, facts.allSatisfy({ $0.state == .stated }) else { return nil }
    for fact in facts {
      let bytes = model.files[Int(fact.file)].tree.source.bytes
      if ValueReader.split(bytes.span, fact.value.offsets, keepsDecimals: true, freeText: true).isOpen { return nil }
    }
    let items = items(id, field).filter { !$0.key.isEmpty }
    return items.isEmpty ? nil : items
  }
}

/// The texts of a list, to ask whether one is among them.
struct TextSet {
  private let keys: Set<[UInt8]>
  private let list: [[UInt8]]
  private var phrases = Phrases()

  /// The elements of a list.
  init(_ items: [TextItem]) {
    keys = Set(items.map(\.key))
    for item in items { phrases.insert(item.text) }
    // A slip of the hand or a plural is the same thing; in a long list nobody looks for one.
    list = items.count <= 64 ? items.map(\.key) : []
  }

  /// Whether a text is among them: `ad text` is, where `ad texts` stands, and `hinta`, where `hinnat` does.
  func contains(_ item: TextItem) -> Bool {
    keys.contains(item.key) || list.contains { Slips.near(item.key, $0, pluralsDiffer: false) }
      || !phrases.equal(to: item.text).isEmpty
  }
}
