import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// What rules could not decide is said beside the findings: silence is not proof.
@Suite struct UndecidedTests {
  static let stage = "stage s\n  at most: 5 days\n"

  /// Points of one stage, and a path through them.
  static func map(_ stage: String, _ points: [String], _ flow: String) -> String {
    stage + points.map { "touchpoint \($0)\n  at: s\n" }.joined() + "path p\n  reaches: \(points[0])\n" + flow
  }

  /// Every point leads to every other: far too many ways to compare.
  static let crowd = (0..<14).map { "p\($0)" }
  static let tangle = crowd.map { point in
    "  \(point) -> " + crowd.filter { $0 != point }.joined(separator: ", ") + " after 1 day\n"
  }

  @Test(arguments: [
    (map(stage, ["a", "b"], "  a -> b after 2 days\n  b -> a after 2 days\n"), "P806", ["P806.rounds"]),
    (map(stage, ["a", "b"], "  a -> b after 2 days\n  b -> a\n"), "P806", ["P806.rounds"]),
    (map(stage, ["a", "b"], "  a -> b after 2 days\n"), "P806", []),
    (map(stage, ["a", "b"], "  a -> b after soon\n  b -> a\n"), "P806", []),
    (map("stage s\n  at most: soon\n", ["a", "b"], "  a -> b after 2 days\n"), "P806", ["P806.limitNotCompared"]),
    (map("stage s\n  at most: at least 1 day\n", ["a", "b"], "  a -> b\n"), "P806", []),
    (map(stage, crowd, tangle.joined()), "P806", ["P806.tooManyWays", "P806.rounds"]),
    (
      "path p\n  a -> b\nplaybook x\n  at: touchpoint a\n  when: y\n", "P803", ["P803.noPath"]
    ),
    ("playbook x\n  at: touchpoint a\n  when: y\n", "P803", []),
    (
      "system r\nplaybook x\n  by: r\n  step a\n    on: mail\n  step b\n    on: mail\n  a -> b after 1 working day\n",
      "P804", ["P804.notCompared"]
    ),
  ])
  func isSaid(_ text: String, _ rule: String, _ keys: [String]) throws {
    let checked = Checked(text, rules: [try #require(Catalogue.rule(rule))])
    #expect(checked.skipped.map(\.reason.key) == keys)
    for skipped in checked.skipped { #expect(Messages("en").has(skipped.reason.key)) }
    #expect(checked.findings.isEmpty)
  }
}
