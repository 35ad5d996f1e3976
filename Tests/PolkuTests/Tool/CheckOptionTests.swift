import PolkuRules
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// The options of `polku check`: which rules run, on which day, and what makes the tool end with 1.
@Suite struct CheckOptionTests {
  private static let text = """
    map m
    stage a
      phase: decision
    touchpoint t
      at: a
    touchpoint later
      at: a
      since: portal
    improvement portal
    persona p
      reviewed: 2026-01-10
      review every: 3 months
    path q
      t -> nowhere

    """

  private func run(_ arguments: [String], _ text: String = text) throws -> Polku.Result {
    try Polku.run(["check", "-", "--format", "line"] + arguments, in: TemporaryDirectory(), input: text)
  }

  /// The rules of the findings, in order, each once.
  private func rules(_ arguments: [String]) throws -> [String] {
    let found = try run(arguments).output.split(separator: "\n").compactMap { $0.split(separator: "[").last }
    return Set(found.map { String($0.dropLast()) }).sorted()
  }

  @Test(arguments: [
    ["P501"], ["p501"], ["touchpoint-without-owner"], ["Touchpoint without owner"], ["5xx", "P101, P102"],
    ["P5XX,P112"], ["P501,"],
  ])
  func onlyTheChosenRulesRun(_ words: [String]) throws {
    let rules = try rules(words.flatMap { ["--only", $0] })
    #expect(rules.contains("P501"))
    #expect(!rules.contains { $0.hasPrefix("P2") })
  }

  @Test func familiesAreTheirRules() throws {
    let family = try run(["--only", "2xx", "--date", "2026-09-01"]).output
    #expect(family.contains("[P209]") && !family.contains("[P501]"))
  }

  @Test func theRuleOfSettingsRunsAlone() throws {
    let text = "touchpoint t\n  by: ?\n  allow: P501 because x\n  allow: P204\n"
    #expect(try run(["--only", "P112"], text).output.split(separator: "\n").count == 1)
    // Only of a rule that ran it is known that it found nothing.
    #expect(try run(["--only", "P112,P501"], text).output.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ("touchpoint-without-ownr", "touchpoint-without-owner"), ("touchpoint-without", "touchpoint-without-owner"),
    ("P999", "by family (5xx)"), ("0xx", "by family (5xx)"), ("", "by family (5xx)"), ("P308", "does not check yet"),
    ("P501,nothing", "by family (5xx)"),
  ])
  func unknownRulesAreSaid(_ word: String, _ said: String) throws {
    let result = try run(["--only", word])
    #expect(result.code == 2)
    #expect(result.errors.contains(said), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test(
    arguments: [
      ("2xx,5xx", nil, 0), ("2xx,5xx", "warnings", 1), ("2xx,5xx", "notes", 1), ("P213", "warnings", 0),
      ("P213", "notes", 1),
      ("P105", "notes", 0),
    ] as [(String, String?, Int32)])
  func denying(_ rules: String, _ denied: String?, _ code: Int32) throws {
    let options = ["--only", rules, "--date", "none"]
    let result = try run(options + (denied.map { ["--deny", $0] } ?? []))
    #expect(result.code == code)
    #expect(try result.output == run(options).output)
    #expect(!result.output.contains(": error: "))
  }

  @Test(arguments: [
    ("2026-03-01", false), ("2026-09-01", true), ("1.9.2026", true), ("1 September 2026", true),
    ("1. syyskuuta 2026", true), ("1 september 2026", true), ("none", false),
  ])
  func reviewsAreHeldAgainstADay(_ date: String, _ isOverdue: Bool) throws {
    let result = try run(["--only", "P209", "--date", date])
    #expect(result.code == 0)
    #expect(result.output.contains("[P209]") == isOverdue)
    let text = try Polku.run(
      ["check", "-", "--only", "P209", "--date", date], in: TemporaryDirectory(), input: Self.text)
    #expect(text.output.contains("Not checked:") == (date == "none"))
  }

  @Test func withoutADayTodayCounts() throws {
    let long = "persona p\n  reviewed: 2001-01-10\n  review every: 3 months\n"
    #expect(try run(["--only", "P209"], long).output.contains("[P209]"))
    let today = try #require(Platform.today)
    #expect(CalendarDate(year: today.year, .day(month: today.month, day: today.day)) != nil)
    #expect(today.year > 2025)
  }

  @Test(arguments: ["soon", "2026", "2026-09", "about 1.9.2026", "2026-02-30", "1/9/2026", "1.9.", "", "32.1.2026"])
  func whatIsNoDayIsSaid(_ date: String) throws {
    let result = try run(["--date", date])
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("polku: error: "))
  }

  @Test func aDayIsChosen() throws {
    let both = try run(["--only", "P501"]).output
    #expect(both.contains("“t”") && both.contains("“later”"))
    #expect(try !run(["--only", "P501", "--as-is"]).output.contains("“later”"))
    #expect(try run(["--only", "P501", "--to-be"]).output.contains("“later”"))
    #expect(try run(["--only", "P501", "--with", "Portal"]).output.contains("“later”"))
    let unknown = try run(["--with", "portel"])
    #expect(unknown.code == 2 && unknown.errors.contains("Did you mean portal?"))
    let two = try run(["--as-is", "--with", "portal"])
    #expect(two.code == 2 && two.errors.contains("--as-is and --with"))
  }

  @Test func anImprovementMayBeOneModelsOnly() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", Self.text)
    try directory.write("b.journey", "map b\nimprovement other\n")
    #expect(try Polku.run(["check", ".", "--with", "portal,other", "--only", "P501"], in: directory).code == 0)
    #expect(try Polku.run(["check", ".", "--with", "portal,none"], in: directory).code == 2)
  }

  @Test func hiddenOptionsAreNotSuggested() throws {
    let result = try Polku.run(["check", "--withou"], in: TemporaryDirectory())
    #expect(result.code == 2 && !result.errors.contains("--without"))
    #expect(try !Polku.run(["help", "check"], in: TemporaryDirectory()).output.contains("trap"))
  }
}
