import PolkuSyntax

/// The sentences of the rules, one table a language.
public enum RuleMessages {
  /// What the rules say in English.
  public static let english = MessageTable(englishLines + "\n" + englishNames + "\n" + englishStructure)
}
