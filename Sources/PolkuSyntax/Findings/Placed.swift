/// What stands in the place of a sentence and is no text of the author's: a word or a mark of the language that is spoken.
///
/// Which language a message is said in is not known where it is made, so such parts are marked by control characters that
/// no text of an author brings into a message, and ``MessageTable`` puts the language's own there.
public enum Placed {
  static let open: UInt8 = 0x02
  static let close: UInt8 = 0x03
  static let term: UInt8 = 0x05
  static let termEnd: UInt8 = 0x06
  static let duration: UInt8 = 0x01
  static let durationEnd: UInt8 = 0x04

  /// A text in quotation marks.
  public static func quoted(_ text: String) -> String { "\u{2}" + text + "\u{3}" }

  /// Texts in quotation marks, with commas between them.
  public static func quoted(_ texts: [String]) -> String { texts.map { quoted($0) }.joined(separator: ", ") }

  /// The sentence of a key: a word that sentences share, such as `kind.persona`.
  public static func term(_ key: String) -> String { "\u{5}" + key + "\u{6}" }

  /// What sentences call a kind of thing.
  public static func term(_ kind: Kind) -> String { term("kind." + kind.id) }

  /// What a language is called in the one that is spoken; one that was added is called as it calls itself.
  public static func language(_ code: String) -> String {
    Messages("en").has("language." + code) ? term("language." + code) : Language.named(code)?.name ?? code
  }

  /// A length of time in minutes, said in days, hours or minutes.
  public static func duration(_ minutes: Double) -> String { "\u{1}\(minutes)\u{4}" }

  /// A value as it is compared and kept, with marks that belong to no language.
  public static func plain(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 < 0x07 }) else { return value }
    return String(
      String.UnicodeScalarView(
        value.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x02: "“"
          case 0x03: "”"
          default: scalar
          }
        }))
  }
}
