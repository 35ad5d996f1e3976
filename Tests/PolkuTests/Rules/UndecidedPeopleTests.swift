import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// What is left open about people and evidence is said not to be checked, and finds nothing.
@Suite struct UndecidedPeopleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: UInt16
    let text: String
    /// Where it is said, and its key; nil where the rule can decide.
    let undecided: String?
    var isDated = true

    var testDescription: String { "P\(rule): \(text.split(separator: "\n").last ?? "")" }
  }

  static let dated = "source talk\n  date: 2020\nmap m\n  evidence good for: "

  static let cases: [Case] = [
    Case(
      rule: 401, text: "persona x\npath p\n  reaches: b\n  a -> b\n  for: ?",
      undecided: "5 P401.open"),
    Case(
      rule: 401, text: "persona x\npath p\n  reaches: b\n  a -> b\n  for: y, …",
      undecided: "5 P401.open"),
    Case(rule: 401, text: "persona x\npath p\n  reaches: b\n  a -> b\n  for: x, …", undecided: nil),
    Case(rule: 402, text: "persona x\nquestion q\n  for: ?", undecided: "3 P402.open"),
    Case(rule: 402, text: "persona x\n  pain: ?\nquestion q\n  for: ?", undecided: nil),
    Case(rule: 408, text: dated + "10 years", undecided: nil),
    Case(rule: 408, text: dated + "1 year", undecided: "4 P408.noDate", isDated: false),
    Case(rule: 408, text: dated + "20 working days", undecided: "4 P408.noTime"),
    Case(rule: 408, text: dated + "some time", undecided: "4 P408.noTime"),
    Case(rule: 408, text: dated + "?", undecided: nil),
    Case(
      rule: 408, text: "map m\n  evidence good for: 1 year\nsource talk\n  date: 1.9.", undecided: "4 P408.notADay"),
    Case(rule: 408, text: "map m\n  evidence good for: 1 year\nsource talk\n  date: ?", undecided: nil),
    Case(
      rule: 409, text: "touchpoint t\n  answers within: 1 h\n  perceived answers within: soon",
      undecided: "3 P409.notCompared"),
    Case(
      rule: 409, text: "touchpoint t\n  answers within: 1 working day\n  perceived answers within: 1 day",
      undecided: "3 P409.notCompared"),
    Case(
      rule: 409, text: "metric m\n  now: 10 €\n  perceived now: 20 SEK", undecided: "3 P409.notCompared"),
    Case(rule: 409, text: "touchpoint t\n  answers within: 1 h\n  perceived answers within: ?", undecided: nil),
    Case(rule: 409, text: "touchpoint t\n  thinks: fast\n  perceived thinks: slow", undecided: nil),
    Case(rule: 409, text: "touchpoint t\n  by: sales\n  perceived by: service, …", undecided: nil),
  ]

  @Test(arguments: cases)
  func undecided(_ example: Case) throws {
    let rule = try #require(Catalogue.rules.first { $0.id == RuleID(example.rule) })
    let tree = Tree(Source(path: "test.journey", bytes: Array(example.text.utf8)))
    let today = example.isDated ? CalendarDate(year: 2026, .day(month: 6, day: 1)) : nil
    let report = Checker.check(Model(tree), today: today, rules: [rule])
    let said = report.skipped.compactMap { skipped in
      skipped.location.map { "\(tree.position(Int($0.range.start)).line) \(skipped.reason.key)" }
    }
    #expect(said == [example.undecided].compactMap { $0 })
    #expect(report.findings.map(\.message.key) == [])
    #expect(report.skipped.allSatisfy { Messages("en").has($0.reason.key) })
  }
}
