import PolkuChecking
import PolkuRules
import PolkuSyntax

/// `polku explain`: what a rule looks for and why, or what a word of the language means; needs nothing but the tool.
enum ExplainCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let whole = invocation.operands.joined(separator: " ")
    if let lines = page(whole, session) {
      for line in lines { session.console.line(line) }
      return .fine
    }
    // Several rules or words, each by itself: `polku explain P501 P502`.
    let pages = invocation.operands.map { ($0, page($0, session)) }
    guard let unknown = pages.first(where: { $0.1 == nil })?.0 else {
      for (number, page) in pages.enumerated() {
        if number > 0 { session.console.line() }
        for line in page.1 ?? [] { session.console.line(line) }
      }
      return .fine
    }
    session.complain("tool.explain.unknown", ["word": pages.count == 1 ? whole : unknown])
    let near = Catalogue.near(unknown) + Suggestions.near(unknown, VocabularyWord.all)
    if !near.isEmpty {
      session.console.remark(
        session.say("tool.usage.did-you-mean", ["word": near.prefix(5).joined(separator: ", ")]))
    }
    return .usage
  }

  private static func page(_ word: String, _ session: Session) -> [String]? {
    if let rule = Catalogue.rule(word) { return RulePage(rule: rule, session: session).lines }
    if Catalogue.isReserved(word) {
      return Wrapping.lines(session.say("tool.explain.reserved", ["word": word]), width: Wrapping.page)
    }
    let family = Catalogue.rules.filter { RulesCommand.isFamily(word, of: $0) }
    if !family.isEmpty { return RulesPage(rules: family, isWhole: false, session: session).lines }
    let meanings = VocabularyWord.meanings(of: word)
    return meanings.isEmpty ? nil : WordPage(meanings: meanings, session: session).lines
  }
}
