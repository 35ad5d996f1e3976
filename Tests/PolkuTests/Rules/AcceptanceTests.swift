import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// What files say about the rules: `allow` on a declaration, `severity` on the map.
@Suite struct AcceptanceTests {
  private func check(_ text: String, selection: Selection? = nil) -> (report: CheckReport, checked: Checked) {
    let checked = Checked(text)
    return (Checker.check(checked.model, selection: selection), checked)
  }

  /// The rules of what is left, those of what is accepted, and the keys of what is said of the lines themselves.
  private func summary(_ text: String) -> (left: [String], accepted: [String], said: [String]) {
    let (report, _) = check(text)
    return (
      report.findings.map(\.rule.description), report.accepted.map { "\($0.finding.rule) \($0.reason)" },
      report.findings.filter { $0.rule == RuleID(112) }.map(\.message.key)
    )
  }

  @Test func anAllowedFindingIsSetAsideWithItsReason() {
    let result = summary("stage a\n  phase: decision\n  allow: P204 because it is quiet here\n")
    #expect(result.accepted == ["P204 it is quiet here"])
    #expect(!result.left.contains("P204"))
    #expect(result.said.isEmpty)
  }

  @Test func namesOfRulesAreReadAsWritten() {
    let result = summary("stage a\n  phase: decision\n  allow: Stage without touchpoint because it is quiet\n")
    #expect(result.accepted == ["P204 it is quiet"])
  }

  @Test func anAllowHoldsForItsOwnDeclarationOnly() {
    let result = summary(
      "stage a\n  phase: decision\n  allow: P204 because it is quiet\nstage b\n  phase: decision\n")
    #expect(result.left.filter { $0 == "P204" }.count == 1)
  }

  @Test func aPlaybooksAllowHoldsForItsSteps() {
    let text = "playbook p\n  when: x\n  allow: P108 because nobody knows\n  step one\n    by: ?\n"
    #expect(summary(text).accepted == ["P108 nobody knows"])
  }

  @Test(arguments: [
    ("stage a\n  phase: decision\n  allow: P204\n", "P112.noReason"),
    ("stage a\n  phase: decision\n  allow: P999 because x\n", "P112.noRule"),
    ("stage a\n  phase: decision\n  allow: P105 because x\n", "P112.error"),
    ("stage a\n  phase: decision\n  empty because: y\n  allow: P204 because x\n", "P112.unused"),
    ("map m\n  severity: P204 loud because x\n", "P112.noRule"),
    ("map m\n  severity: P204 because x\n", "P112.noWeight"),
    ("map m\n  severity: P204 note\n", "P112.noWeightReason"),
    ("map m\n  severity: P105 off because x\n", "P112.errorWeight"),
  ])
  func aLineThatCannotHoldIsSaid(_ text: String, _ key: String) { #expect(summary(text).said == [key]) }

  @Test func rulesThatAreNotCheckedYetMayBeAllowed() {
    #expect(summary("touchpoint a\n  at: decision\n  on: x\n  allow: P915 because a pilot\n").said.isEmpty)
  }

  @Test func onAChosenDayNothingIsCalledUnused() {
    let text = "stage a\n  phase: decision\n  empty because: y\n  allow: P204 because x\n"
    #expect(!check(text, selection: .asIs).report.findings.contains { $0.message.key == "P112.unused" })
  }

  @Test(arguments: [
    ("error", Severity.error), ("warning", .warning), ("note", .note),
  ])
  func theMapWeighsRules(_ word: String, _ severity: Severity) {
    let (report, _) = check("map m\n  severity: P204 \(word) because we say so\nstage a\n  phase: decision\n")
    #expect(report.findings.first { $0.rule == RuleID(204) }?.severity == severity)
  }

  @Test func theMapSwitchesARuleOff() {
    let (report, _) = check(
      "map m\n  severity: stage-without-touchpoint off because we sketch\nstage a\n  phase: decision\n")
    #expect(!report.findings.contains { $0.rule == RuleID(204) || $0.rule == RuleID(112) })
    #expect(report.accepted.isEmpty)
  }

  @Test(arguments: [
    ("fi", "kartta m\n  vakavuus: P204 huomautus koska luonnos\nvaihe a\n  ostovaihe: päätös\n"),
    ("sv", "karta m\n  allvarsgrad: P204 anmärkning eftersom ett utkast\nskede a\n  köpfas: beslut\n"),
  ])
  func weightsAreWrittenInEveryLanguage(_ code: String, _ text: String) {
    let (report, checked) = check("language: \(code)\n" + text)
    #expect(report.findings.first { $0.rule == RuleID(204) }?.severity == .note, "\(checked.texts)")
    #expect(!report.findings.contains { $0.rule == RuleID(112) })
  }

  @Test func errorsAreNeverAccepted() {
    let text = "touchpoint a\n  allow: P105 because x\ntouchpoint A\n"
    #expect(check(text).report.findings.contains { $0.rule == RuleID(105) })
  }

  @Test func aRuleThatFailsLeavesTheOthers() throws {
    struct Broken: Error {}
    let rule = Rule(999, "broken", .note, examples: .init(bad: "", good: "", quiet: "")) { _, _ in throw Broken() }
    let p204 = try #require(Catalogue.rule("P204"))
    let report = Checker.check(Checked("stage a\n  phase: decision\n").model, rules: [rule, p204])
    #expect(report.failures.map(\.rule) == [RuleID(999)])
    #expect(report.findings.map(\.rule) == [RuleID(204)])
  }
}
