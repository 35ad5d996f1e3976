import PolkuSyntax

/// The sentences of the rules, one table a language.
public enum RuleMessages {
  /// What the rules say in English.
  public static let english = MessageTable(englishParts.joined(separator: "\n"))

  private static let englishParts = [
    englishLines, englishNames, englishStructure, englishFlow, englishPeople, englishChannels, englishContacts,
    englishContent, englishCritical, englishPlaybooks, englishMetrics,
  ]
}
