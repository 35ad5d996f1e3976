import PolkuSyntax

/// Every rule, in the order of the ids: the one list of them.
public enum Catalogue {
  /// The rules themselves; each stands in a file of its own.
  public static let rules: [Rule] = [
    p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112,
    p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213,
  ]

  /// The rule with an id such as `P102` or a name such as `read-as-meant`, or nil.
  public static func rule(_ word: String) -> Rule? {
    let key = Folding.key(word)
    return rules.first { Folding.key($0.id.description) == key || Folding.key($0.name) == key }
  }
}
