import PolkuLanguages

/// What a word at the head of a line can mean.
struct HeadWord: Sendable {
  /// The kind it names, in a declaration.
  var kind: Kind?
  /// The fields it stands for; which one depends on the kind that has it.
  var fields: [Field] = []
  /// The file line it begins.
  var file: FileWord?
}

/// A language in which journey files are written: its words, read from one table.
///
/// The parser, the formatter, the messages and every output read these tables; there is no second list.
public final class Language: Sendable {
  /// The code, such as `fi`.
  public let code: String

  /// The language's own name for itself, such as `suomi`.
  public let name: String

  /// The words at the head of a line: kinds, fields and file words.
  let heads: [HeadWord]
  let headTable: WordTable<Int>

  let clauseTable: WordTable<Clause>
  let valueTable: WordTable<ValueWord>
  let perceivedTable: WordTable<Bool>
  let headingTable: WordTable<Kind>
  let tagTable: WordTable<NoteTag>

  /// The written words of kinds and fields, by raw value: a hundred thousand findings ask for them.
  private let writtenKinds: [String]
  private let writtenFields: [String]

  /// What clause words begin with.
  let clauseInitials: Initials
  /// What the words for "none" begin with.
  let noneInitials: Initials
  /// The words for "because", longest first, as bytes of lower case.
  let becauseBytes: [[UInt8]]

  /// The words of quantities, durations, rates and dates.
  let quantities: QuantityWords

  /// How a declared name is bent: see ``Inflection``.
  let inflection: Inflection

  /// How words in running text are bent, where names are not: `prices` for `price`.
  let textInflection: Inflection

  /// Clause words behind what they speak of, as keys: `2 päivän kuluttua`.
  let postpositions: [[UInt8]]

  /// The text of the table, for readers of its other sections.
  let table: TableText

  let text: LanguageText

  /// Reads a language from its text: see ``TableText``.
  ///
  /// Ids the vocabulary does not have are left out; a test reads the tables that come with the tool.
  public init(_ text: LanguageText) {
    self.text = text
    let table = TableText(text.words)
    code = table.entry("language", "code")?.words.first ?? ""
    name = table.entry("language", "name")?.words.first ?? ""
    self.table = table
    (heads, headTable) = Self.readHeads(table)
    clauseTable = Self.read(table, "clauses", Clause.allCases.map { ($0.id, $0) })
    valueTable = Self.read(table, "values", ValueTable.rows.map { ("\($0.set.rawValue) / \($0.id)", $0.word) })
    perceivedTable = Self.read(table, "particles", [("perceived", true), ("really", false)])
    headingTable = Self.read(table, "headings", Kind.allCases.map { ($0.id, $0) })
    tagTable = Self.read(table, "tags", NoteTag.allCases.map { ($0.id, $0) })
    postpositions = Self.words(table, "particles", "behind the wait").map { Folding.key($0) }
    writtenKinds = Kind.allCases.map { Self.words(table, "kinds", $0.id).first ?? $0.id }
    writtenFields = Field.allCases.map { Self.words(table, "fields", $0.id).first ?? $0.id }
    clauseInitials = Initials(Clause.allCases.flatMap { Self.words(table, "clauses", $0.id) })
    noneInitials = Initials(Self.words(table, "values", "level / none"))
    becauseBytes = Self.words(table, "clauses", "because").map { Array($0.utf8) }.sorted { $0.count > $1.count }
    quantities = QuantityWords(table)
    inflection = Inflection(
      endings: table.list("endings"), plurals: table.list("plural endings"), stems: table.sections["stems"] ?? [])
    let wordEndings = table.list("word endings")
    textInflection =
      wordEndings.isEmpty
      ? inflection : Inflection(endings: wordEndings, plurals: [], stems: table.sections["word stems"] ?? [])
  }

  private static func readHeads(_ table: TableText) -> ([HeadWord], WordTable<Int>) {
    var heads: [HeadWord] = []
    var words = WordTable<Int>()
    func change(_ word: String, _ change: (inout HeadWord) -> Void) {
      if let number = words.meanings(of: Folding.key(word).span).first {
        change(&heads[number])
      } else {
        var head = HeadWord()
        change(&head)
        words.insert(word, heads.count)
        heads.append(head)
      }
    }
    for (id, kind) in Kind.allCases.map({ ($0.id, $0) }) {
      for word in Self.words(table, "kinds", id) { change(word) { $0.kind = kind } }
    }
    for field in Field.allCases {
      for word in Self.words(table, "fields", field.id) {
        change(word) { if !$0.fields.contains(field) { $0.fields.append(field) } }
      }
    }
    for file in FileWord.allCases {
      for word in Self.words(table, "clauses", file.id) { change(word) { $0.file = file } }
    }
    return (heads, words)
  }

  private static func read<Meaning>(
    _ table: TableText, _ section: String, _ ids: [(String, Meaning)]
  ) -> WordTable<Meaning> {
    var words = WordTable<Meaning>()
    for (id, meaning) in ids {
      for word in Self.words(table, section, id) { words.insert(word, meaning) }
    }
    return words
  }

  private static func words(_ table: TableText, _ section: String, _ id: String) -> [String] {
    table.entry(section, id)?.words ?? []
  }
}

// MARK: - Words by what they mean

extension Language {
  /// The written word of a kind.
  public func word(_ kind: Kind) -> String { writtenKinds[Int(kind.rawValue)] }

  /// The written word of a field.
  public func word(_ field: Field) -> String { writtenFields[Int(field.rawValue)] }

  /// The words of a kind, the written form first.
  public func words(_ kind: Kind) -> [String] { Self.words(table, "kinds", kind.id) }

  /// The words of a field, the written form first.
  public func words(_ field: Field) -> [String] { Self.words(table, "fields", field.id) }

  /// The words of a clause, the written form first.
  public func words(_ clause: Clause) -> [String] { Self.words(table, "clauses", clause.id) }

  /// The words of a file line, the written form first.
  public func words(_ file: FileWord) -> [String] { Self.words(table, "clauses", file.id) }

  /// The words of a value, the written form first.
  public func words(_ value: ValueWord) -> [String] {
    Self.words(table, "values", "\(value.set.rawValue) / \(value.id)")
  }

  /// The words of a kind of sticky note, the written form first.
  public func words(_ tag: NoteTag) -> [String] { Self.words(table, "tags", tag.id) }

  /// What a kind means, in the table's own words; empty where the table does not say.
  public func meaning(_ kind: Kind) -> String {
    table.entry("kinds", kind.id)?.meaning ?? ""
  }

  /// What a field means, in the table's own words; empty where the table does not say.
  public func meaning(_ field: Field) -> String {
    table.entry("fields", field.id)?.meaning ?? ""
  }

  /// The words of a particle of the table, such as `perceived`, the written form first.
  public func particle(_ id: String) -> [String] { Self.words(table, "particles", id) }

  /// The words of an entry of any section, the written form first.
  func words(section: String, id: String) -> [String] { Self.words(table, section, id) }

  /// The value words a text can stand for, in any set.
  func values(_ key: Span<UInt8>) -> [ValueWord] { valueTable.meanings(of: key) }
}

// MARK: - Names in a language

extension Language {
  /// Whether names take endings in this language.
  public var bendsNames: Bool { !inflection.isEmpty }

  /// The stems a declared name may have before an ending, by its key.
  public func stems(of name: [UInt8]) -> [[UInt8]] { inflection.stems(of: name) }

  /// What a bent name may have been, by its key: without each ending that fits.
  public func roots(of name: [UInt8]) -> [[UInt8]] { inflection.roots(of: name) }

  /// What a word of running text may be without its ending, the word itself first; forms of one word share one.
  ///
  /// Short rests are left out: they belong to too many words.
  public func forms(of word: [UInt8]) -> [[UInt8]] {
    var forms = textInflection.stems(of: word)
    for root in textInflection.roots(of: word) where root.count > 2 {
      for form in textInflection.stems(of: root) where form.count > 2 && !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// The kind's word a text begins with, and the name behind it; nil where there is none.
  public func kindWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (kind: Kind, name: Range<Int>)? {
    var key: [UInt8] = []
    var i = range.lowerBound
    var found: (Kind, Range<Int>)?
    for _ in 0..<3 where i < range.upperBound {
      var end = i
      while end < range.upperBound, !Bytes.isBlank(bytes[end]) { end += 1 }
      Folding.append(bytes, i..<end, to: &key)
      let rest = Bytes.skipBlanks(bytes, end, range.upperBound)
      if rest >= range.upperBound { break }
      if let word = headTable.number(of: key.span), let kind = heads[word].kind {
        found = (kind, rest..<range.upperBound)
      }
      i = rest
    }
    return found
  }
}

extension Language {
  /// Whether a text is the word that marks what nobody has seen or heard: `assumed`.
  public func isAssumed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    value(bytes, range, in: .citation) != nil
  }

  /// Whether a key is a word that values are made of and names are not: `none`, `everyone`, `assumed`, yes, levels.
  public func isValueWord(_ key: Span<UInt8>) -> Bool {
    guard let number = valueTable.number(of: key) else { return false }
    return valueTable.meanings[number].contains {
      $0.set == .whom || $0.set == .level || $0.set == .citation || $0.set == .yesNo
    }
  }

  /// The word of a set that a text is, or nil.
  public func value(_ bytes: Span<UInt8>, _ range: Range<Int>, in set: ValueSet) -> ValueWord? {
    if range.count > valueTable.longest * 2 + 8 { return nil }
    var key: [UInt8] = []
    Folding.append(bytes, range, to: &key)
    return valueTable.meanings(of: key.span).first { $0.set == set }
  }
}

extension Language {
  /// The channel behind a word such as `via` in a flow's point, or nil.
  public func channelInFlow(_ bytes: Span<UInt8>, _ point: Range<Int>) -> Range<Int>? {
    let words = particle("channel in a flow").map { Folding.key($0) }
    var key: [UInt8] = []
    var i = point.lowerBound
    while i < point.upperBound {
      var end = i
      while end < point.upperBound, !Bytes.isBlank(bytes[end]) { end += 1 }
      key.removeAll(keepingCapacity: true)
      Folding.append(bytes, i..<end, to: &key)
      let rest = Bytes.skipBlanks(bytes, end, point.upperBound)
      if i > point.lowerBound, rest < point.upperBound, words.contains(key) { return rest..<point.upperBound }
      i = rest
    }
    return nil
  }
}
