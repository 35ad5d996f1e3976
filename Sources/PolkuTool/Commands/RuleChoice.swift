import PolkuChecking
import PolkuRules
import PolkuSyntax

/// The rules that `--only` chooses: by id (`P501`), name (`touchpoint-without-owner`) or family (`5xx`, `P5xx`).
enum RuleChoice {
  /// The chosen rules in the order of the catalogue, all of them without a choice; nil where a word is no rule.
  static func rules(_ values: [String], _ session: Session) -> [Rule]? {
    if values.isEmpty { return Catalogue.rules }
    var chosen: Set<RuleID> = []
    for word in DayChoice.names(values) {
      if let rule = Catalogue.rule(word) {
        chosen.insert(rule.id)
        continue
      }
      let family = family(word)
      if family.isEmpty {
        tell(word, session)
        return nil
      }
      chosen.formUnion(family)
    }
    if chosen.isEmpty {
      tell(values.joined(separator: ","), session)
      return nil
    }
    return Catalogue.rules.filter { chosen.contains($0.id) }
  }

  /// The ids of rules that the tool itself names; other words are left out.
  static func ids(_ words: [String]) -> [RuleID] { words.compactMap { Catalogue.rule($0)?.id } }

  /// The rules of a family's word: its first digit and `xx`, with or without the `P`.
  private static func family(_ word: String) -> [RuleID] {
    var letters = Array(word.utf8)
    if letters.first == 0x50 || letters.first == 0x70 { letters.removeFirst() }
    guard letters.count == 3, letters[1] | 0x20 == 0x78, letters[2] | 0x20 == 0x78 else { return [] }
    return Catalogue.rules.map(\.id).filter { $0.number / 100 + 0x30 == UInt16(letters[0]) }
  }

  private static func tell(_ word: String, _ session: Session) {
    if Catalogue.isReserved(word) { return session.complain("tool.check.only.reserved", ["rule": word]) }
    session.complain("tool.check.only.unknown", ["rule": word])
    var near = Catalogue.near(word)
    if near.isEmpty { near = Suggestions.near(word, Catalogue.rules.map(\.name)) }
    let hint =
      near.isEmpty
      ? session.say("tool.check.only.forms")
      : session.say("tool.usage.did-you-mean", ["word": near.prefix(8).joined(separator: ", ")])
    session.console.remark(hint)
  }
}
