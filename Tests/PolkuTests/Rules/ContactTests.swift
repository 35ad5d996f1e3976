import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// Rates and promises that are added up and followed, beyond what the fixtures show.
@Suite struct ContactTests {
  private static func rules(_ id: String) -> [Rule] { Catalogue.rules.filter { $0.id.description == id } }

  private static func pressure(_ limit: String, _ rates: [String]) -> String {
    let touchpoints = rates.enumerated().map { number, rate in
      "touchpoint mail \(number)\n  at: use\n  for: maria\n  from: company\n  every: \(rate)\n"
    }
    return "persona maria\n  at most: \(limit)\nstage use\n" + touchpoints.joined()
  }

  /// A limit, the rates under it, and how many contacts are said to be too many; nil where they fit.
  static let sums: [(limit: String, rates: [String], count: String?)] = [
    ("2 per month", ["1 week"], "4.3"), ("2 per month", ["1 month", "1 month"], nil),
    ("2 per month", ["1 month", "1 month", "1 year"], "2.1"), ("1 per week", ["every 7 days"], nil),
    ("3 per 2 weeks", ["weekly", "weekly"], "4"), ("every 2 weeks", ["1 month"], nil),
    ("every 2 weeks", ["1 week"], "2"), ("7 per week", ["1 day"], nil), ("under 7 per week", ["1 day"], "7"),
    ("2..3 per month", ["3 per month"], nil), ("3 per month", ["3 per month", "1 per year"], "3.1"),
    ("3 per month", ["3 per month", "0.01 per year"], "3.01"), ("1 year", ["3 per year"], "3"),
    ("4 per year", ["2..5 per year"], "5"), ("1 per month", ["2 per working day"], nil),
  ]

  @Test(arguments: sums.indices)
  func addsUp(_ number: Int) {
    let (limit, rates, count) = Self.sums[number]
    let findings = Checked(Self.pressure(limit, rates), rules: Self.rules("P515")).findings
    let counts = findings.map { finding in finding.message.arguments.first { $0.name == "count" }?.value }
    #expect(counts == (count.map { [$0] } ?? []))
    #expect(findings.allSatisfy { $0.labels.count == rates.count })
  }

  @Test(arguments: [
    ("seldom", ["1 week"], "P515.notCompared"), ("at least 1 per month", ["1 week"], "P515.notCompared"),
    ("2 per month", ["often"], "P515.notCounted"), ("2 per month", ["1 month", "?"], "P515.notCounted"),
  ])
  func saysWhatItCouldNotCount(_ limit: String, _ rates: [String], _ key: String) {
    let model = Checked(Self.pressure(limit, rates)).model
    let report = Checker.check(model, rules: Self.rules("P515"))
    #expect(report.findings.isEmpty)
    #expect(report.skipped.map(\.reason.key) == [key])
  }

  /// More promises than fit into one word of bits; those for which nothing is left are found, whatever their place.
  @Test func followsManyPromises() {
    let count = 200
    let broken: Set = [0, 62, 63, 64, 126, 199]
    func items(_ numbers: [Int]) -> String { numbers.map { "thing \($0)" }.joined(separator: ", ") }
    let text = """
      touchpoint pitch
        promises: \(items(Array(0..<count)))
      touchpoint middle
      touchpoint deal
        keeps: \(items((0..<count).filter { !broken.contains($0) }))
      touchpoint before
        keeps: \(items(broken.sorted()))
      path p
        reaches: deal
        before -> pitch -> middle -> deal
        middle -> pitch

      """
    let found = Checked(text, rules: Self.rules("P525")).findings.map { finding in
      finding.message.arguments.first { $0.name == "promise" }?.value
    }
    #expect(found == broken.sorted().map { "thing \($0)" })
  }
}
