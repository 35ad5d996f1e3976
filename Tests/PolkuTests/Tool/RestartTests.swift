import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// A rule that fails, or stops the program, costs its own findings only.
@Suite struct RestartTests {
  private static let text = "touchpiont a\n  at b\nchannel c\n  public: yes\n"
  private static let rules = ["--only", "P101,P102,P501", "--format", "line"]

  private func run(_ traps: [String], _ path: String, _ options: [String] = rules) throws -> Polku.Result {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", Self.text)
    // Behind `--` everything is a path, so the option that is added must come before.
    let arguments = ["check"] + traps.flatMap { ["--trap-in", $0] } + options + ["--", path]
    return try Polku.run(arguments, in: directory, input: Self.text)
  }

  private func expected(_ path: String, without rules: [String]) throws -> [Substring] {
    try run([], path).output.split(separator: "\n").filter { line in !rules.contains { line.hasSuffix("[\($0)]") } }
  }

  @Test(
    arguments: ["a.journey", "-", "."], [["P101"], ["P102"], ["P501"], ["P501", "P101"], ["P101", "P102", "P501"]])
  func theOtherRulesAreHeard(_ path: String, _ traps: [String]) throws {
    let result = try run(traps, path)
    #expect(result.code == 4)
    #expect(try result.output.split(separator: "\n") == expected(path, without: traps))
    for rule in traps { #expect(result.errors.contains("The rule \(rule) ("), "\(result.errors)") }
    #expect(result.errors.split(separator: "\n").filter { $0.hasPrefix("polku: error: ") }.count == traps.count)
  }

  @Test func formatsTellOfIt() throws {
    let json = try run(["P501"], "-", ["--only", "P501", "--format", "json"]).output
    #expect(json.contains("\"failures\": [\n    {\n      \"rule\": \"P501\""))
    let sarif = try run(["P501"], "-", ["--only", "P501", "--format", "sarif"]).output
    #expect(sarif.contains("\"executionSuccessful\": false"))
    #expect(sarif.contains("\"exitCode\": 4"))
  }

  @Test func aRuleThatIsNotRunTrapsNowhere() throws {
    #expect(try run(["P105"], "a.journey").code == 0)
  }

  @Test func aRuleThatThrowsIsToldOnce() {
    struct Broken: Error, CustomStringConvertible { let description = "it broke" }
    let rule = Rule(501, "touchpoint-without-owner", .note, examples: .init(bad: "", good: "", quiet: "")) { _, _ in
      throw Broken()
    }
    let models = [Model(Tree(Source(path: "a", bytes: []))), Model(Tree(Source(path: "b", bytes: [])))]
    let report = Report(models, models.map { Checker.check($0, rules: [rule]) })
    #expect(report.failures.map(\.rule) == [RuleID(501)])
    let said = CheckOutcome.say(report.failures[0], Messages("en"))
    #expect(said.contains("P501 (touchpoint-without-owner)") && said.contains("it broke"))
  }
}
