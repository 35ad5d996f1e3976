import PolkuChecking
import PolkuSyntax

/// What stands for the user's own words in help, such as `FILE`: capital letters that each language writes in its own.
enum Placeholder {
  /// A text with the words in capital letters as words of the language that is spoken: `[tool.word.PATH...]`.
  static func placed(_ text: String) -> String {
    var result = ""
    var word = ""
    for scalar in text.unicodeScalars {
      if ("A"..."Z").contains(scalar) {
        word.unicodeScalars.append(scalar)
        continue
      }
      result += term(word)
      word = ""
      result.unicodeScalars.append(scalar)
    }
    return result + term(word)
  }

  /// The same in the language of a session.
  static func said(_ text: String, _ session: Session) -> String { session.messages.placed(placed(text)) }

  private static func term(_ word: String) -> String { word.isEmpty ? "" : Placed.term("tool.word." + word) }
}
