import PolkuSyntax

/// The sentences in the comments of generated source.
enum TypeMessages {
  private static let table = MessageTable(english)

  /// A message as a sentence; generated source is in English, as Swift is.
  static func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    table.say(Message(key, places)) ?? key
  }
}
