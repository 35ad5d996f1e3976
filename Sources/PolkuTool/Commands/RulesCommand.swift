import PolkuChecking
import PolkuRules
import PolkuSyntax

/// `polku rules`: the catalogue, or the part of it that some words ask for.
enum RulesCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    var rules = Catalogue.rules
    if let severity = invocation.value("severity") { rules = rules.filter { $0.severity.id == severity } }
    for word in invocation.operands { rules = rules.filter { matches($0, word, session) } }
    if rules.isEmpty {
      session.complain("tool.rules.none", ["words": invocation.operands.joined(separator: " ")])
      let near = invocation.operands.flatMap { Catalogue.near($0) }
      if !near.isEmpty {
        session.console.remark(session.say("tool.usage.did-you-mean", ["word": near.joined(separator: ", ")]))
      }
      return .usage
    }
    let isWhole = invocation.operands.isEmpty && !invocation.has("severity")
    for line in RulesPage(rules: rules, isWhole: isWhole, session: session).lines { session.console.line(line) }
    return .fine
  }

  /// Whether a rule is of the family (`5xx`), has the id, or has the word in its name or in what it says.
  private static func matches(_ rule: Rule, _ word: String, _ session: Session) -> Bool {
    let key = Folding.key(word)
    let id = Folding.key(rule.id.description)
    if isFamily(word, of: rule) || key == id { return true }
    let texts = [rule.name, session.say("\(rule.id).what")]
    return texts.contains { contains(Folding.key($0), key) }
  }

  /// Whether a word names the family of a rule: `5xx` or `P5xx`.
  static func isFamily(_ word: String, of rule: Rule) -> Bool {
    let key = Folding.key(word)
    let family = Array("\(rule.id.number / 100)xx".utf8)
    return key == family || key == [UInt8(ascii: "p")] + family
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty, part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
