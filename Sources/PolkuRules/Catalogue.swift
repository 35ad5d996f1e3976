import PolkuSyntax

/// Every rule, in the order of the ids: the one list of them.
public enum Catalogue {
  /// The rules themselves; each stands in a file of its own, each family's list in the family's folder.
  public static let rules: [Rule] =
    lineRules + structureRules + flowRules + peopleRules + channelRules + contactRules + contentRules + criticalRules
    + playbookRules + metricRules

  /// Ids and names that are kept for rules that are not checked yet; what they mean is fixed already.
  ///
  /// They read measured data, campaigns and scores, for which the language has no words so far.
  public static let reserved: [(id: RuleID, name: String)] = [
    (RuleID(308), "threshold-gap-or-overlap"),
    (RuleID(910), "parts-and-whole-disagree"), (RuleID(911), "percent-not-reproducible"),
    (RuleID(912), "same-number-two-values"), (RuleID(913), "campaign-incomplete"),
    (RuleID(914), "measuring-chain-broken"), (RuleID(915), "conclusion-from-tiny-count"),
  ]

  /// The rule with an id such as `P102` or a name such as `read-as-meant`, or nil.
  public static func rule(_ word: String) -> Rule? { byKey[Folding.key(word)].map { rules[$0] } }

  /// The rule of an id, or nil.
  public static func rule(_ id: RuleID) -> Rule? { rule(id.description) }

  /// Whether a rule says that nothing uses something; of a file that several models include each must say so.
  public static func speaksOfUse(_ rule: RuleID) -> Bool { rule == P211.id || rule == P112.id }

  /// Whether a word is the id or the name of a rule that is not checked yet.
  public static func isReserved(_ word: String) -> Bool {
    let key = Folding.key(word)
    return reserved.contains { Folding.key($0.id.description) == key || Folding.key($0.name) == key }
  }

  /// The names of the rules that a word may have been meant for, in the order of the ids.
  public static func near(_ word: String) -> [String] {
    let key = Folding.key(word)
    return rules.filter { Slips.near(key, Folding.key($0.name), pluralsDiffer: false) }.map(\.name)
  }

  /// The number of each rule by its id and by its name, folded.
  private static let byKey: [[UInt8]: Int] = {
    var numbers: [[UInt8]: Int] = [:]
    for (number, rule) in rules.enumerated() {
      numbers[Folding.key(rule.id.description)] = number
      numbers[Folding.key(rule.name)] = number
    }
    return numbers
  }()
}
