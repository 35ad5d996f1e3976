import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// The three parts that document a rule also test it.
@Suite struct RuleExampleTests {
  @Test(arguments: Catalogue.rules.map(\.id))
  func examples(_ id: RuleID) throws {
    let rule = try #require(Catalogue.rules.first { $0.id == id })
    let bad = Checked(rule.examples.bad, rules: [rule])
    #expect(bad.findings.contains { $0.severity == rule.severity }, "bad: \(bad.findings.map { bad.line($0) })")
    let good = Checked(rule.examples.good, rules: [rule])
    #expect(good.findings.isEmpty, "good: \(good.findings.map { good.line($0) })")
    let quiet = Checked(rule.examples.quiet, rules: [rule])
    #expect(quiet.findings.isEmpty, "quiet: \(quiet.findings.map { quiet.line($0) })")
  }

  @Test func idsAndNamesAreUniqueAndInOrder() {
    let ids = Catalogue.rules.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(Set(Catalogue.rules.map(\.name)).count == ids.count)
  }

  @Test func isFoundByIdAndName() {
    #expect(Catalogue.rule("p102")?.name == "read-as-meant")
    #expect(Catalogue.rule("Read as meant")?.id == RuleID(102))
    #expect(Catalogue.rule("P000") == nil)
  }
}
