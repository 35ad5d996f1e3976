import PolkuSyntax

/// The page of all words of a language, laid out from its table.
struct WordsPage {
  let language: Language
  let session: Session

  private static let column = 34

  /// The lines of the page, 80 columns wide.
  var lines: [String] {
    var lines = [session.say("tool.words.title", ["language": language.name]), ""]
    let none = language.words(.levelNone).first ?? ""
    let because = language.words(Clause.because).first ?? ""
    let everywhere = session.say("tool.words.everywhere", ["none": none, "because": because])
    lines += Wrapping.lines(everywhere, width: Wrapping.page)
    lines += ["", session.say("tool.words.kinds"), "", session.say("tool.words.any")]
    lines += rows(FieldTable.rows.filter { $0.kinds == .any }, of: .map)
    for kind in Kind.allCases { lines += section(kind) }
    lines += others
    return lines
  }

  private func section(_ kind: Kind) -> [String] {
    var lines = [""] + Wrapping.lines(words(language.words(kind)), width: Wrapping.page)
    lines += Wrapping.lines(meaning { $0.meaning(kind) }, width: Wrapping.page - 2).map { "  " + $0 }
    return lines + rows(FieldTable.rows.filter { $0.kinds.contains(kind) && $0.kinds != .any }, of: kind)
  }

  private func rows(_ fields: [FieldRow], of kind: Kind) -> [String] {
    let rows = fields.map { row in
      let says = meaning { $0.meaning(row.field) }
      let type = "<" + type(row.type) + ">"
      return (term: words(language.words(row.field)), meaning: says.isEmpty ? type : says + " " + type)
    }
    return Wrapping.rows(rows, indent: 2, column: Self.column)
  }

  /// What the table of the language says, or English where it does not.
  private func meaning(_ of: (Language) -> String) -> String {
    let own = of(language)
    return own.isEmpty ? of(.english) : own
  }

  /// The written word, then the words that are read as the same.
  private func words(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return words.count == 1 ? first : first + " (" + words.dropFirst().joined(separator: ", ") + ")"
  }

  private var others: [String] {
    var lines = ["", session.say("tool.words.files")]
    lines += Wrapping.rows(
      FileWord.allCases.map { (words(language.words($0)), session.say("tool.file-word.\($0.id)")) }, indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.clauses")]
    lines += Wrapping.rows(
      Clause.allCases.map { (words(language.words($0)), session.say("tool.clause.\($0.id)")) }, indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.tags")]
    lines += Wrapping.rows(
      NoteTag.allCases.map { (words(language.words($0)), session.say("tool.tag.\($0.id)")) }, indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.values")]
    lines += Wrapping.rows(ValueSet.allCases.map { ($0.rawValue, values($0)) }, indent: 2, column: 20)
    lines += ["", session.say("tool.words.units")]
    lines += Wrapping.rows(
      TimeUnit.allCases.map { ($0.id, language.words($0).joined(separator: ", ")) }, indent: 2, column: 20)
    return lines
  }

  private func values(_ set: ValueSet) -> String {
    ValueTable.rows.filter { $0.set == set }.map { words(language.words($0.word)) }.joined(separator: " · ")
  }

  // MARK: - What values look like

  private func type(_ type: ValueType) -> String {
    switch type {
    case .names(.any): session.say("tool.type.names-any")
    case .names(let kinds): session.say("tool.type.names", ["kinds": written(kinds)])
    case .oneOf(let set): session.say("tool.type.one-of", ["words": written(set)])
    case .text: session.say("tool.type.text")
    case .texts: session.say("tool.type.texts")
    case .list: session.say("tool.type.list")
    case .freeWord: session.say("tool.type.free-word")
    case .duration: session.say("tool.type.duration")
    case .rate: session.say("tool.type.rate")
    case .date: session.say("tool.type.date")
    case .quantity: session.say("tool.type.quantity")
    case .levels: session.say("tool.type.levels")
    case .feeling: session.say("tool.type.feeling")
    case .place: session.say("tool.type.place")
    case .reason: session.say("tool.type.reason")
    case .namesAndValues: session.say("tool.type.names-values")
    case .allowance: session.say("tool.type.allowance")
    case .severity: session.say("tool.type.severity")
    case .escalation: session.say("tool.type.escalation")
    }
  }

  private func written(_ kinds: KindSet) -> String {
    kinds.kinds.compactMap { language.words($0).first }.joined(separator: ", ")
  }

  private func written(_ set: ValueSet) -> String {
    // `from` may be a side as well: the words of both sets.
    let sets: [ValueSet] = set == .from ? [.side, .from] : [set]
    return ValueTable.rows.filter { sets.contains($0.set) }.compactMap { language.words($0.word).first }
      .joined(separator: ", ")
  }
}
