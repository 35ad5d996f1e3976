import PolkuLanguages

/// What tells the language of a file: the words of its first lines, without the rest of the tables.
///
/// Finding the language is the first thing done with every file; reading all languages for it would
/// take longer than checking a small one.
struct LanguageSigns: Sendable {
  /// What the head of a line says about the language.
  enum Sign {
    /// `language:`, in any spelling of the word.
    case language
    /// Another file line.
    case include
    /// A declaration by a kind's word.
    case declaration
  }

  let code: String
  /// What the language is called, in itself and in others, as ids; its code is one of them.
  let names: [String]
  private let kinds: WordTable<Kind>
  private let files: WordTable<FileWord>
  /// The words for `language`, as keys.
  let languageWords: [[UInt8]]

  /// Reads the signs of a language from the text of its table.
  init(table text: String) {
    let table = TableText(text, sections: ["language", "kinds", "clauses"])
    code = table.entry("language", "code")?.words.first ?? ""
    names = ["code", "name", "names"].flatMap { table.entry("language", $0)?.words ?? [] }.map { Folding.id($0) }
    var kinds = WordTable<Kind>()
    for kind in Kind.allCases {
      for word in table.entry("kinds", kind.id)?.words ?? [] { kinds.insert(word, kind) }
    }
    var files = WordTable<FileWord>()
    for file in FileWord.allCases {
      for word in table.entry("clauses", file.id)?.words ?? [] { files.insert(word, file) }
    }
    self.kinds = kinds
    self.files = files
    languageWords = (table.entry("clauses", FileWord.language.id)?.words ?? []).map { Folding.key($0) }
  }

  /// The signs of every language, the default first.
  static var all: [LanguageSigns] {
    let added = Language.added
    return added.isEmpty ? own : own + added.map { LanguageSigns(table: $0.text.words) }
  }

  private static let own = LanguageText.all.map { LanguageSigns(table: $0.words) }

  /// What a head says, or nil where no kind's or file word begins it.
  func sign(_ bytes: Span<UInt8>, _ head: Range<Int>, hasColon: Bool) -> Sign? {
    var key: [UInt8] = []
    var found: Sign?
    var i = head.lowerBound
    while i < head.upperBound {
      var end = i
      while end < head.upperBound, !Bytes.isWordEnd(bytes, end, head.upperBound) { end += 1 }
      Folding.append(bytes, i..<end, to: &key)
      if key.count > max(kinds.longest, files.longest) { break }
      i = Bytes.skipBlanks(bytes, end, head.upperBound)
      let isWhole = i >= head.upperBound
      if isWhole, hasColon, let file = files.meanings(of: key.span).first {
        return file == .language ? .language : .include
      }
      if !isWhole || hasColon, kinds.number(of: key.span) != nil { found = .declaration }
      if end == head.upperBound { break }
    }
    return found
  }
}
