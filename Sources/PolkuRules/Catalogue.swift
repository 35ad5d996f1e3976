import PolkuSyntax

/// Every rule, in the order of the ids: the one list of them.
public enum Catalogue {
  public static let rules: [Rule] = []

  /// The rule with an id such as `P102` or a name such as `read-as-meant`, or nil.
  public static func rule(_ word: String) -> Rule? {
    let key = Folding.key(word)
    return rules.first { Folding.key($0.id.description) == key || Folding.key($0.name) == key }
  }
}
