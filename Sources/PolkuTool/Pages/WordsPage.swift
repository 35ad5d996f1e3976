import PolkuChecking
import PolkuSyntax

/// The page of all words of a language, laid out from its table.
struct WordsPage {
  let language: Language
  let session: Session

  private static let column = 34

  private var text: VocabularyText { VocabularyText(language: language, session: session) }

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
    var lines = [""] + Wrapping.lines(text.words(language.words(kind)), width: Wrapping.page)
    lines += Wrapping.lines(text.meaning { $0.meaning(kind) }, width: Wrapping.page - 2).map { "  " + $0 }
    return lines + rows(FieldTable.rows.filter { $0.kinds.contains(kind) && $0.kinds != .any }, of: kind)
  }

  private func rows(_ fields: [FieldRow], of kind: Kind) -> [String] {
    let rows = fields.map { row in
      let says = text.meaning { $0.meaning(row.field) }
      let type = "<" + text.type(row.type) + ">"
      return (term: text.words(language.words(row.field)), meaning: says.isEmpty ? type : says + " " + type)
    }
    return Wrapping.rows(rows, indent: 2, column: Self.column)
  }

  private var others: [String] {
    var lines = ["", session.say("tool.words.files")]
    lines += Wrapping.rows(
      FileWord.allCases.map { (text.words(language.words($0)), session.say("tool.file-word.\($0.id)")) }, indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.clauses")]
    lines += Wrapping.rows(
      Clause.allCases.map { (text.words(language.words($0)), session.say("tool.clause.\($0.id)")) }, indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.particles")]
    lines += Wrapping.rows(
      ["perceived", "really"].map { (text.words(language.particle($0)), session.say("tool.particle.\($0)")) },
      indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.tags")]
    lines += Wrapping.rows(
      NoteTag.allCases.map { (text.words(language.words($0)), session.say("tool.tag.\($0.id)")) }, indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.values")]
    lines += Wrapping.rows(
      ValueSet.allCases.map { (session.say("tool.value-set.\($0.rawValue)"), values($0)) }, indent: 2,
      column: Self.column)
    lines += ["", session.say("tool.words.units")]
    lines += Wrapping.rows(
      TimeUnit.allCases.map { unit in
        let words = language.words(unit)
        return (words.first ?? unit.id, words.dropFirst().joined(separator: ", "))
      }, indent: 2, column: Self.column)
    return lines
  }

  private func values(_ set: ValueSet) -> String {
    ValueTable.rows.filter { $0.set == set }.map { text.words(language.words($0.word)) }.joined(separator: " · ")
  }
}
