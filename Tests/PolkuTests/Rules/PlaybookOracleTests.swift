import Foundation
import PolkuRules
import PolkuSyntax
import Testing

/// What playbooks' arrows prove, against a slow and plain reading of the conditions, over many small playbooks.
@Suite struct PlaybookOracleTests {
  private static let rules = Catalogue.rules.filter { [812, 813].contains($0.id.number) }

  @Test(arguments: Array(stride(from: 0, to: 3000, by: 250)))
  func agree(_ first: Int) {
    for seed in first..<first + 250 {
      let playbook = RandomPlaybook(seed: seed)
      let checked = Checked(playbook.text, rules: Self.rules)
      let text = Comment(rawValue: "seed \(seed):\n\(playbook.text)\(checked.texts)")
      func found(_ keys: String...) -> [Finding] { checked.findings.filter { keys.contains($0.message.key) } }

      let lost = found("P812.unreachable", "P812.unreachableMany").flatMap { finding in
        Self.names(finding.message) + finding.help.filter { $0.key == "P812.behind" }.flatMap { Self.names($0) }
      }
      #expect(lost.sorted() == playbook.unreachable.sorted(), text)
      let loose = found("P812.noArrow").flatMap { $0.message.arguments.filter { $0.name == "step" }.map(\.value) }
      #expect(loose.sorted() == playbook.loose.sorted(), text)

      let ways = found("P813.round").map { finding in
        (finding.message.arguments.first { $0.name == "way" }?.value ?? "").components(separatedBy: " → ")
      }
      let rounds = playbook.rounds
      #expect(ways.count == rounds.count, text)
      #expect(Set(ways.map { way in rounds.first { $0.contains(way[0]) } }) == Set(rounds.map { $0 }), text)
      for way in ways {
        #expect(way.first == way.last && Set(way).count == way.count - 1, text)
        for (from, to) in zip(way, way.dropFirst()) {
          #expect(playbook.arrows.contains { $0.from == from && $0.to == to && $0.clause.isEmpty }, text)
        }
      }
    }
  }

  /// The names in a list of a message, without their marks.
  private static func names(_ message: Message) -> [String] {
    let list = message.arguments.first { $0.name == "steps" }?.value ?? ""
    return list.components(separatedBy: ", ").map { String($0.dropFirst().dropLast()) }
  }

  /// Playbooks so large that quadratic cost would not come to an end here.
  @Test(arguments: ["chain", "pairs", "fan", "rounds", "places"])
  func isLinear(_ shape: String) {
    let count = 8000
    let head = "role sales\n  capacity: 10 h per week\nplaybook p\n  before end: 1 week\n  by: sales\n"
    let text: String
    let expected: [Int: Int]
    switch shape {
    case "chain":
      text = head + (1..<count).map { "  s\($0 - 1) -> s\($0) after 1 h\n" }.joined()
      expected = [814: 1]
    case "pairs":
      text =
        head + "  a -> b\n"
        + (0..<count / 2).map { "  s\($0) -> t\($0) after 1 h\n  t\($0) -> s\($0) after 1 h\n" }.joined()
      expected = [812: count / 2]
    case "fan":
      text = head + (1..<count).map { "  s0 -> s\($0)\n  s\($0) -> end after 1 h\n" }.joined()
      expected = [:]
    case "rounds":
      text = head + (1..<count).map { "  s\($0 - 1) -> s\($0)\n  s\($0) -> s\($0)\n" }.joined()
      expected = [813: count - 1]
    default:
      text =
        (0..<2000).map { "touchpoint t\($0)\n  volume: 1 per week\n" }.joined() + head + "  at: "
        + (0..<2000).map { "t\($0)" }.joined(separator: ", ") + "\n"
        + (0..<2000).map { "  step s\($0)\n    effort: 1 h\n" }.joined()
      expected = [527: 1]
    }
    let rules = Catalogue.rules.filter { [527, 812, 813, 814].contains($0.id.number) }
    let found = Checked(text, rules: rules).findings.map { Int($0.rule.number) }
    #expect(Dictionary(grouping: found, by: { $0 }).mapValues(\.count) == expected)
  }
}
