import PolkuLanguages

/// The sentences of a language; what a language that was added lacks is said in English.
public struct Messages: Sendable {
  private let table: MessageTable
  /// The code of the language that is really spoken, which may not be the one that was asked for.
  public let code: String

  /// Reads the sentences of a language.
  public init(_ language: Language) {
    self = Self.known(language.code) ?? Messages(language.code, language.text, over: Self.english.table)
  }

  /// The sentences of the language with a code, in English where there is no such language.
  public init(_ code: String) {
    self = Self.known(code) ?? Language.added.first { $0.code == code }.map { Messages($0) } ?? Self.english
  }

  private init(_ code: String, _ text: LanguageText, over other: MessageTable? = nil) {
    self.code = code
    self.table = MessageTable(text, over: other)
  }

  // Each is read when it is first spoken: a run speaks one language, seldom two.
  private static let english = Messages("en", LanguageText.all[0])
  private static let finnish = Messages("fi", LanguageText.all[1])
  private static let swedish = Messages("sv", LanguageText.all[2])

  private static func known(_ code: String) -> Messages? {
    switch code {
    case "en": english
    case "fi": finnish
    case "sv": swedish
    default: nil
    }
  }

  /// A message as a sentence; its key where no table has it, so that it is seen.
  public func say(_ message: Message) -> String {
    table.say(message) ?? message.key
  }

  /// The sentence of a key and its places.
  public func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { say(Message(key, places)) }

  /// Whether there is a sentence for a key.
  public func has(_ key: String) -> Bool { self[key] != nil }

  /// The sentence of a key with its places open.
  public subscript(key: String) -> String? { table[key] }

  /// The keys that have a sentence in this language itself, in order.
  public var keys: [String] { table.keys }

  /// A text with the language's own marks and words where ``Placed`` has put a sign for them.
  public func placed(_ text: String) -> String { table.placed(text) }

  /// A text in the quotation marks of the language.
  public func quoted(_ text: String) -> String { table.quotes.open + text + table.quotes.close }
}
