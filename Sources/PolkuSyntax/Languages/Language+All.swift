import PolkuLanguages

// The languages there are: those that come with the tool, and those that somebody added.
extension Language {
  /// English, the default.
  public static let english = Language(LanguageText.all[0])
  /// Finnish.
  public static let finnish = Language(LanguageText.all[1])
  /// Swedish.
  public static let swedish = Language(LanguageText.all[2])

  /// Languages that were added, in their order; a code that comes with the tool cannot be added again.
  ///
  /// A language is a text (see ``LanguageText``), so a workshop in another language needs one file and no new program:
  /// the tool reads the files that `POLKU_LANGUAGES` names. It is a task's own value so that nothing else in a
  /// program changes when a language is added for a part of it.
  @TaskLocal public static var added: [Language] = []

  /// Reads a language from a file that somebody wrote: all of it in one text.
  public convenience init(file text: String) { self.init(LanguageText(text)) }

  private static let own = [english, finnish, swedish]

  /// Every language, the default first.
  public static var all: [Language] {
    let added = added
    return added.isEmpty ? own : own + added
  }

  /// The language with a code or a name, such as `fi`, `finnish` or `suomi`.
  public static func named(_ word: String) -> Language? {
    let name = Folding.id(word)
    return LanguageSigns.all.firstIndex { $0.names.contains(name) }.map { number($0) }
  }

  /// The codes of all languages.
  public static var codes: [String] { LanguageSigns.all.map(\.code) }

  /// A language by its place among all; whoever needs one does not have to read the others.
  static func number(_ number: Int) -> Language {
    switch number {
    case 0: english
    case 1: finnish
    case 2: swedish
    default: added[number - 3]
    }
  }
}
