import PolkuModel
import PolkuSyntax

/// The limits of rules, as the map sets them: `limits: stages 10, P524 7, messages-too-close 2 days`.
///
/// How many things of a kind a room can follow is named by the kind's plural; every other limit by the id or the
/// name of its rule, which is the same in all languages.
struct MapLimits {
  private var kinds: [Kind: Double] = [.stage: 8, .touchpoint: 25, .persona: 6, .channel: 12]
  private var rules: [RuleID: Amount] = [:]
  /// What `limits` names that has no limit.
  private(set) var unknown: [Location] = []

  init(_ model: Model) {
    guard model.map >= 0 else { return }
    for fact in model.facts(model.map, .limits) where fact.state == .stated {
      let tree = model.files[Int(fact.file)].tree
      let bytes = tree.source.bytes.span
      var reader = ValueReader(tree.language)
      for item in reader.namesAndValues(bytes, fact.value.offsets).items {
        guard let name = item.name, let amount = item.value.value else { continue }
        if !read(tree.source.text(name), amount, tree.language) {
          unknown.append(Location(file: Int(fact.file), range: ByteRange(name)))
        }
      }
    }
  }

  /// Takes a limit; false where nothing of that name has one.
  private mutating func read(_ name: String, _ amount: Amount, _ language: Language) -> Bool {
    if let rule = Catalogue.rule(name) {
      rules[rule.id] = amount
      return RuleLimit.of(rule.id) != nil && rule.id != P210.id
    }
    let key = Folding.key(name)
    // `touchpoints` and `touchpoints per stage` are one limit.
    let kind = [Kind.stage, .touchpoint, .persona, .channel].first { kind in
      (language.plurals(kind) + language.words(kind)).contains { key.starts(with: Folding.key($0)) }
    }
    guard let kind, let number = amount.high ?? amount.low else { return false }
    kinds[kind] = number
    return true
  }

  /// How many things of a kind a room can follow.
  subscript(kind: Kind) -> Double { kinds[kind] ?? .infinity }

  /// The limit of a rule as a number, or the one that holds unless a map says otherwise.
  func number(_ rule: RuleID) -> Double { rules[rule].flatMap { $0.high ?? $0.low } ?? usual(rule) }

  private func usual(_ rule: RuleID) -> Double { RuleLimit.of(rule)?.usual ?? .infinity }

  /// The limit of a rule as the map states it; nil where it does not.
  func amount(_ rule: RuleID) -> Amount? { rules[rule] }

  /// The limit of a rule as a time in minutes; a number without a unit is not one.
  func minutes(_ rule: RuleID) -> Double {
    guard let amount = rules[rule], let time = TimeSpan(amount)?.minutes else { return usual(rule) }
    return time.high ?? time.low ?? usual(rule)
  }
}
