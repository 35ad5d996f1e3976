import PolkuRules
import PolkuSyntax
import Testing

/// `polku explain` and `polku rules` say what the catalogue and the language tables hold.
@Suite struct ExplainTests {
  private func run(_ arguments: [String]) throws -> (output: String, errors: String, code: Int32) {
    let result = try Polku.run(arguments, in: TemporaryDirectory())
    return (result.output, result.errors, result.code)
  }

  /// Every rule has a page with all its parts, 80 columns wide but for its examples.
  @Test func everyRuleHasItsPage() throws {
    let ids = Catalogue.rules.map(\.id.description)
    let pages = try run(["explain"] + ids)
    #expect(pages.code == 0)
    for rule in Catalogue.rules {
      #expect(pages.output.contains("\(rule.id) \(rule.name) ("))
      for example in [rule.examples.bad, rule.examples.good, rule.examples.quiet] {
        #expect(pages.output.contains("    " + (example.split(separator: "\n").first ?? "")), "\(rule.id)")
      }
    }
    let missing = pages.output.split(separator: "\n").filter { $0.contains("tool.") && !$0.hasPrefix("    ") }
    #expect(missing.isEmpty)
    for line in pages.output.split(separator: "\n") where !line.hasPrefix("    ") { #expect(line.count <= 80) }
  }

  @Test func everyRuleSaysWhereItComesFrom() {
    for rule in Catalogue.rules { #expect(!rule.sources.isEmpty, "\(rule.id)") }
  }

  @Test(arguments: [
    ("touchpoint-without-owner", "P501 "), ("p501", "P501 "), ("Touchpoint without owner", "P501 "),
    ("kosketuspiste", "touchpoint: "), ("svarstid", "answers within: "), ("answers within", "answers within: "),
    ("otherwise", "otherwise: "), ("P915", "P915 is kept"), ("high", "high: "), ("include", "include: "),
  ])
  func explains(_ word: String, _ start: String) throws {
    let page = try run(["explain", word])
    #expect(page.output.hasPrefix(start))
    #expect(page.code == 0)
  }

  /// Every word of every language is explained.
  @Test(arguments: Language.all.map(\.code))
  func everyWordIsExplained(_ code: String) throws {
    let language = try #require(Language.named(code))
    let words = Kind.allCases.flatMap { language.words($0) } + Field.allCases.flatMap { language.words($0) }
    let pages = try run(["explain"] + words.filter { !$0.contains(" ") })
    #expect(pages.code == 0, "\(pages.errors)")
  }

  @Test func whatNobodyKnowsIsSaidWithWhatMayBeMeant() throws {
    let page = try run(["explain", "fallbak"])
    #expect(page.code == 2)
    #expect(page.output.isEmpty)
    #expect(page.errors.contains("fallback"))
  }

  @Test func rulesAreFilteredByFamilyWeightAndWord() throws {
    let all = try run(["rules"]).output
    for rule in Catalogue.rules { #expect(all.contains("  \(rule.id) \(rule.name) (")) }
    let family = try run(["rules", "2xx"]).output
    #expect(family.contains("P201") && !family.contains("P101 "))
    let errors = try run(["rules", "--severity", "error"]).output
    #expect(errors.contains("P105") && !errors.contains("(warning)"))
    let owner = try run(["rules", "owner"]).output
    #expect(owner.contains("P501") && !owner.contains("P105 "))
    #expect(try run(["rules", "nothing-like-this"]).code == 2)
  }
}
