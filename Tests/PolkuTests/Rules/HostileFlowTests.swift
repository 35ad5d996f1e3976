import PolkuRules
import PolkuSyntax
import Testing

/// Journeys made to be slow or deep for the flow rules, so large that quadratic cost would not come to an end here.
@Suite struct HostileFlowTests {
  enum Shape: String, CaseIterable, CustomTestStringConvertible {
    case chain, selfLoops, dense, manyPaths, manyOrders, manyCriticals, deepFallbacks

    var testDescription: String { rawValue }

    var text: String {
      switch self {
      case .chain:
        "persona p\n  uses: c0\nchannel c0\n" + touchpoints(20_000) { "  on: c\($0 % 2)\n" }
          + path("p", "  for: p\n  reaches: t19999\n", (1..<20_000).map { ($0 - 1, $0) })
      case .selfLoops:
        touchpoints(5000) { _ in "" }
          + path("p", "  reaches: t4999\n", (1..<5000).flatMap { [($0 - 1, $0), ($0, $0)] })
      case .dense:
        touchpoints(150) { _ in "  on: c\n" }
          + path("p", "  starts at: t0\n  reaches: t149\n", (0..<150).flatMap { a in (0..<150).map { (a, $0) } })
      case .manyPaths:
        "persona p\n  uses: c0\n" + touchpoints(20) { "  on: c\($0 % 3)\n" }
          + (0..<2000).map { number in
            path("way\(number)", "  for: everyone\n  reaches: t19\n", (1..<20).map { ($0 - 1, $0) })
          }.joined()
      case .manyOrders:
        touchpoints(6000) { $0 < 3000 ? "" : "  asks for: order\n" }
          + path("p", "  reaches: t2999\n", (1..<3000).map { ($0 - 1, $0) } + (3000..<6000).map { (2999, $0) })
      case .manyCriticals:
        touchpoints(3000) { _ in "" }
          + path("p", "  reaches: t2999\n", (1..<3000).map { ($0 - 1, $0) } + [(0, 2999)])
          + (1..<2999).map { "critical k\($0)\n  at: t\($0)\n  unavoidable: yes\n" }.joined()
      case .deepFallbacks:
        "persona p\n  uses: c9999\n" + (0..<9999).map { "channel c\($0)\n  fallback: c\($0 + 1)\n" }.joined()
          + touchpoints(2) { _ in "  on: c0\n" } + path("p", "  for: p\n  reaches: t1\n", [(0, 1)])
      }
    }

    private func touchpoints(_ count: Int, _ facts: (Int) -> String) -> String {
      (0..<count).map { "touchpoint t\($0)\n" + facts($0) }.joined()
    }

    private func path(_ name: String, _ facts: String, _ arrows: [(Int, Int)]) -> String {
      "path \(name)\n\(facts)" + arrows.map { "  t\($0.0) -> t\($0.1)\n" }.joined()
    }

    /// How often some rules must speak.
    var expected: [Int: Int] {
      switch self {
      case .chain: [302: 0, 303: 0, 304: 0, 305: 0, 310: 0, 312: 1]
      case .selfLoops: [304: 0, 305: 4999]
      case .dense: [302: 0, 304: 0, 305: 1, 313: 1]
      case .manyPaths: [302: 0, 312: 2000, 313: 0]
      case .manyOrders: [303: 3000, 317: 3000]
      case .manyCriticals: [310: 0, 311: 2998]
      case .deepFallbacks: [312: 0]
      }
    }
  }

  @Test(.timeLimit(.minutes(15)), arguments: Shape.allCases)
  func finishes(_ shape: Shape) {
    let checked = Checked(shape.text, rules: FlowRuleOracleTests.rules)
    for (number, count) in shape.expected {
      let rule = RuleID(UInt16(number))
      #expect(checked.findings.count { $0.rule == rule } == count, "\(rule)")
    }
  }
}
