import PolkuSyntax

/// What the rules say, in each language.
public enum RuleMessages {
  public static let english = MessageTable("")
}
