import PolkuChecking
import PolkuSyntax

/// The words of a language and what they mean, for the pages that explain it.
struct VocabularyText {
  let language: Language
  let session: Session

  /// What the table of the language says, or English where it does not.
  func meaning(_ of: (Language) -> String) -> String {
    let own = of(language)
    return own.isEmpty ? of(.english) : own
  }

  /// The written word, then the words that are read as the same.
  func words(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return words.count == 1 ? first : first + " (" + words.dropFirst().joined(separator: ", ") + ")"
  }

  /// What form a value takes.
  func type(_ type: ValueType) -> String {
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
    case .capacity: session.say("tool.type.capacity")
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
