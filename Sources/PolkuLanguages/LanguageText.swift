/// A language as text: the words people write journeys in, the sentences they read, and a first journey.
///
/// This is all that a language is; nothing else in Polku is written for one of them. A language that comes with the tool
/// has a folder beside this file, in parts that can be read; one that somebody adds is a single text with the same parts
/// behind each other:
/// ```
/// [language]
/// code = et
/// …more sections of words…
/// [messages]
/// key = sentence
/// [starter]
/// the first journey
/// ```
public struct LanguageText: Sendable {
  /// The sections of words, each begun by its name in brackets.
  public let words: String
  /// The sentences in parts, `key = sentence` a line; a line that begins with a blank goes on with the sentence above.
  ///
  /// They stay in parts because joining three languages' takes longer than reading one.
  public let messages: [String]
  /// A first journey, for `polku new`.
  public let starter: String

  /// Joins the parts of a language.
  init(words: [String], messages: [String], starter: String) {
    self.words = words.joined(separator: "\n")
    self.messages = messages
    self.starter = starter
  }

  /// Reads a language that is one text; a part that is not there stays empty.
  public init(_ text: String) {
    var parts = ["", "", ""]
    var part = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part < 1, line == "[messages]" {
        part = 1
      } else if part < 2, line == "[starter]" {
        part = 2
      } else {
        parts[part] += line + "\n"
      }
    }
    for part in parts.indices { while parts[part].last == "\n" { parts[part].removeLast() } }
    (words, messages, starter) = (parts[0], [parts[1]], parts[2])
  }

  /// The language as one text, which ``init(_:)`` reads.
  public var text: String {
    ([words, "[messages]"] + messages + ["[starter]", starter]).joined(separator: "\n") + "\n"
  }

  /// The languages that come with the tool, the default first.
  public static let all = [English.text, Finnish.text, Swedish.text]
}
