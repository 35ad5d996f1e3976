import PolkuChecking
import PolkuRules
import PolkuSyntax

/// What a word of the language means, how it is written, and which rules ask for it.
struct WordPage {
  let meanings: [VocabularyWord]
  let session: Session

  private var text: VocabularyText { VocabularyText(language: session.language, session: session) }

  /// The lines of the page, 80 columns wide.
  var lines: [String] {
    var lines: [String] = []
    for meaning in meanings {
      if !lines.isEmpty { lines.append("") }
      lines += page(meaning)
    }
    return lines
  }

  private func page(_ meaning: VocabularyWord) -> [String] {
    let word = meaning.words(in: session.language).first ?? ""
    switch meaning {
    case .kind(let kind): return head(meaning, "tool.explain.kind", word) + self.kind(kind)
    case .field(let field): return head(meaning, "tool.explain.field", word) + self.field(field)
    case .clause(let clause):
      return head(meaning, "tool.explain.clause", word) + says(session.say("tool.clause.\(clause.id)"))
    case .file(let file):
      return head(meaning, "tool.explain.file", word) + says(session.say("tool.file-word.\(file.id)"))
    case .tag(let tag): return head(meaning, "tool.explain.tag", word) + says(session.say("tool.tag.\(tag.id)"))
    case .unit: return head(meaning, "tool.explain.unit", word) + says(session.say("tool.explain.unit-use"))
    case .value(let value): return head(meaning, "tool.explain.value", word) + self.value(value)
    }
  }

  /// The word, what sort of word it is, and its words in each language.
  private func head(_ meaning: VocabularyWord, _ key: String, _ word: String) -> [String] {
    [session.say(key, ["word": word])]
      + Wrapping.rows(
        Language.all.map { ($0.code, text.words(meaning.words(in: $0))) }, indent: 2, column: 6)
  }

  private func says(_ meaning: String) -> [String] {
    meaning.isEmpty ? [] : [""] + Wrapping.lines(meaning, width: Wrapping.page)
  }

  private func kind(_ kind: Kind) -> [String] {
    let own = FieldTable.rows.filter { $0.kinds.contains(kind) && $0.kinds != .any }
    let everywhere = FieldTable.rows.filter { $0.kinds == .any }
    let fields = (own + everywhere).map { session.language.word($0.field) }.joined(separator: ", ")
    return says(text.meaning { $0.meaning(kind) }) + [""]
      + Wrapping.lines(session.say("tool.explain.fields", ["fields": fields]), width: Wrapping.page)
      + shown(RuleExamples.block(in: session.language) { $0.kind == kind })
      + rules(RuleExamples.rules { $0.kind == kind })
  }

  private func field(_ field: Field) -> [String] {
    var lines = says(text.meaning { $0.meaning(field) }) + [""]
    let rows = FieldTable.rows.filter { $0.field == field }
    lines += Wrapping.rows(
      rows.map { row in
        let kinds = row.kinds == .any ? session.say("tool.explain.any-kind") : written(row.kinds)
        return (kinds, "<" + text.type(row.type) + ">")
      }, indent: 2, column: 34)
    return lines + shown(RuleExamples.block(in: session.language) { $0.field == field })
      + rules(RuleExamples.rules { $0.field == field })
  }

  private func value(_ value: ValueWord) -> [String] {
    let fields = FieldTable.rows.filter { row in
      switch row.type {
      case .oneOf(let set): return set == value.set
      case .levels: return value.set == .level
      case .severity: return value.set == .severity
      default: return false
      }
    }
    let names = fields.map { "\(session.language.word($0.field)) (\(written($0.kinds)))" }
    if names.isEmpty {
      return says(session.say("tool.explain.value-set", ["set": Placed.term("tool.value-set.\(value.set.rawValue)")]))
    }
    return [""]
      + Wrapping.lines(
        session.say("tool.explain.value-of", ["fields": names.joined(separator: ", ")]), width: Wrapping.page)
  }

  private func written(_ kinds: KindSet) -> String {
    kinds.kinds.map { session.language.word($0) }.joined(separator: ", ")
  }

  private func shown(_ block: [String]) -> [String] {
    block.isEmpty ? [] : ["", session.say("tool.explain.written")] + [""] + block.map { "    " + $0 }
  }

  private func rules(_ rules: [Rule]) -> [String] {
    if rules.isEmpty { return [] }
    let most = 12
    let names = rules.prefix(most).map { "\($0.id) \($0.name)" }.joined(separator: ", ")
    let key = rules.count > most ? "tool.explain.rules-more" : "tool.explain.rules"
    return [""] + Wrapping.lines(session.say(key, ["rules": names]), width: Wrapping.page)
  }
}
