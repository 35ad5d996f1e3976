import PolkuChecking
import PolkuRules

/// The words that several places of the command line share, each with what it means.
enum CompletionWords {
  typealias Item = (word: String, meaning: String)

  /// The commands, as help lists them.
  static func commands(_ session: Session) -> [Item] {
    CommandTable.shown.map { ($0.name, session.say("tool.\($0.name).summary")) }
  }

  /// Families of rules, then ids with their names, then names with their ids.
  static func rules(_ session: Session) -> [Item] {
    families.map { ("\($0)xx", session.say("tool.rules.family-\($0)")) } + rules
  }

  /// Families, ids and names of rules.
  static let ruleWords = families.map { "\($0)xx" } + rules.map(\.word)

  /// The written words of the kinds and fields of every language that are one word of a shell, each once.
  static let vocabulary: [String] = {
    var seen: Set<String> = Set(ruleWords)
    return VocabularyWord.all.filter { $0.allSatisfy { $0.isLetter || $0 == "-" } && seen.insert($0).inserted }
  }()

  private static let rules: [Item] =
    Catalogue.rules.map { ($0.id.description, $0.name) } + Catalogue.rules.map { ($0.name, $0.id.description) }

  private static let families = Set(Catalogue.rules.map { $0.id.number / 100 }).sorted()
}
