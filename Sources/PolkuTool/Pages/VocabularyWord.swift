import PolkuSyntax

/// What a word of the language stands for.
enum VocabularyWord: Equatable {
  case kind(Kind)
  case field(Field)
  case clause(Clause)
  case file(FileWord)
  case value(ValueWord)
  case tag(NoteTag)
  case unit(TimeUnit)

  /// Everything a word stands for in some language, kinds and fields first.
  static func meanings(of word: String) -> [VocabularyWord] {
    let key = Folding.key(word)
    if key.isEmpty { return [] }
    return everything.filter { meaning in
      Language.all.contains { language in meaning.words(in: language).contains { Folding.key($0) == key } }
    }
  }

  /// The written words of kinds and fields in all languages, to suggest.
  static var all: [String] {
    Language.all.flatMap { language in
      everything.compactMap { meaning in
        switch meaning {
        case .kind, .field: meaning.words(in: language).first
        default: nil
        }
      }
    }
  }

  /// The words for it in a language, the written one first.
  func words(in language: Language) -> [String] {
    switch self {
    case .kind(let kind): language.words(kind)
    case .field(let field): language.words(field)
    case .clause(let clause): language.words(clause)
    case .file(let word): language.words(word)
    case .value(let value): language.words(value)
    case .tag(let tag): language.words(tag)
    case .unit(let unit): language.words(unit)
    }
  }

  private static let everything: [VocabularyWord] =
    Kind.allCases.map { .kind($0) } + Field.allCases.map { .field($0) } + Clause.allCases.map { .clause($0) }
    + FileWord.allCases.map { .file($0) } + ValueTable.rows.map { .value($0.word) } + NoteTag.allCases.map { .tag($0) }
    + TimeUnit.allCases.map { .unit($0) }
}
