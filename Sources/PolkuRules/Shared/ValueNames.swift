import PolkuModel
import PolkuSyntax

/// What names mean that stand in values of a grammar of their own: personas in `feeling:`, stages in `influence:`.
///
/// The model binds no names in such values. They are read here as everywhere else: exactly, by title, in an inflected
/// form, or as the only near miss.
struct ValueNames {
  /// What a name was found to mean.
  enum Meaning {
    /// What it says.
    case itself
    /// Something declared, understood by more than its letters.
    case declared(DeclarationID, Reference.Reading)
    /// Nothing that is declared; what it may have been meant for.
    case nothing(near: [DeclarationID])
  }

  private struct Entry {
    let declaration: DeclarationID
    let key: [UInt8]
    let mask: UInt64
  }

  private let model: Model
  private let kinds: [Kind]
  private var isFilled = false
  private var entries: [Entry] = []
  private var titles: [[UInt8]: [DeclarationID]] = [:]
  /// By the language's code, as files of several languages may name one thing.
  private var stems: [String: [[UInt8]: [DeclarationID]]] = [:]
  /// A file of nothing but misspelt names must not take hours: after so many comparisons no more are made.
  private var budget = 20_000_000

  init(_ model: Model, _ kinds: [Kind]) {
    self.model = model
    self.kinds = kinds
  }

  /// Whether a name is that of something declared, or of a phase that stands for a stage.
  static func isName(_ name: String, of kinds: [Kind], in model: Model) -> Bool {
    kinds.contains { kind in
      model.find(kind, name).map { model.declarations[Int($0)] }.map { $0.isDeclared || $0.flags.contains(.phase) }
        ?? false
    }
  }

  /// What a name means, without quotation marks and without the word of its kind.
  mutating func meaning(_ name: String, _ language: Language) -> Meaning {
    if Self.isName(name, of: kinds, in: model) { return .itself }
    let key = Folding.key(name)
    if key.isEmpty { return .itself }
    if !isFilled { fill() }
    if let found = titles[key] { return found.count == 1 ? .declared(found[0], .title) : .nothing(near: found) }
    let bent = inflected(key, language)
    if !bent.isEmpty { return bent.count == 1 ? .declared(bent[0], .inflected) : .nothing(near: bent) }
    // The name of something else is no slip.
    let others = Kind.allCases.filter { $0 != .step && $0 != .map && !kinds.contains($0) }
    if Self.isName(name, of: others, in: model) { return .nothing(near: []) }
    let near = near(key)
    return near.count == 1 && isMeant(name, near[0]) ? .declared(near[0], .near) : .nothing(near: near)
  }

  /// Whether a name can only be a slip for a declared one.
  private func isMeant(_ name: String, _ id: DeclarationID) -> Bool {
    MeantName.isMeant(name, for: model.name(id))
  }

  private mutating func fill() {
    isFilled = true
    for i in 0..<model.declaredCount where kinds.contains(model.declarations[i].kind) {
      let declaration = model.declarations[i]
      if declaration.flags.contains(.duplicate) { continue }
      let id = DeclarationID(i)
      let key = Folding.key(model.name(id))
      entries.append(Entry(declaration: id, key: key, mask: Self.mask(key)))
      if declaration.title.isEmpty { continue }
      let title = Folding.key(model.text(declaration.file, declaration.title))
      if !title.isEmpty { titles[title, default: []].append(id) }
    }
  }

  private mutating func inflected(_ key: [UInt8], _ language: Language) -> [DeclarationID] {
    guard language.bendsNames else { return [] }
    if stems[language.code] == nil {
      var index: [[UInt8]: [DeclarationID]] = [:]
      for entry in entries {
        for stem in language.stems(of: entry.key) { index[stem, default: []].append(entry.declaration) }
      }
      stems[language.code] = index
    }
    var found: [DeclarationID] = []
    for root in language.roots(of: key) {
      for id in stems[language.code]?[root] ?? [] where !found.contains(id) { found.append(id) }
    }
    return found
  }

  private mutating func near(_ key: [UInt8]) -> [DeclarationID] {
    guard budget > 0 else { return [] }
    budget -= entries.count
    let mask = Self.mask(key)
    var found: [DeclarationID] = []
    for entry in entries where (entry.mask ^ mask).nonzeroBitCount <= 8 && abs(entry.key.count - key.count) <= 4 {
      budget -= 50
      if Slips.near(key, entry.key) || Accents.differ(key.span, entry.key.span) { found.append(entry.declaration) }
    }
    return found
  }

  /// Which bytes a key holds, folded to 64 bits: two slips change few of them.
  private static func mask(_ key: [UInt8]) -> UInt64 { key.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
}
