import PolkuSyntax

/// The sentences that outputs add to what the author wrote, one table per language.
enum OutputMessages {
  private static let englishTable = MessageTable(english)

  /// A language's table, where it has one.
  private static func table(_ language: Language) -> MessageTable? {
    language.code == Language.english.code ? englishTable : nil
  }

  /// A message in a language, in English where its table lacks it.
  static func say(_ message: Message, _ language: Language) -> String {
    table(language)?.say(message) ?? englishTable.say(message) ?? message.key
  }
}
