import PolkuRules
import PolkuSyntax
import Testing

/// Fields that name very many things, and many paths over the same points, for all rules.
///
/// So large that comparing all pairs would not come to an end here; `Tests/Benchmark/hostile` writes larger ones.
@Suite struct HostileListTests {
  enum Shape: String, CaseIterable, CustomTestStringConvertible {
    case on, audience, at, by, endings, solves, phases, unsaidAudience, promises, fallbacks

    var testDescription: String { rawValue }

    private static let count = 12_000

    var text: String {
      let count = Self.count
      switch self {
      case .on: return things("channel", count) + "touchpoint t\n  on: \(names("channel", count))\n"
      case .audience:
        return things("persona", count) + "stage s\ntouchpoint t\n  at: s\n  for: \(names("persona", count))\n"
          + "content c\n  at: t\n  for: \(names("persona", count))\n"
      case .at:
        return things("stage", count) + "touchpoint t\n  at: \(names("stage", count))\n"
          + "content c\n  at: \(names("stage", count))\ncritical k\n  at: \(names("stage", count))\n"
      case .by: return things("role", count) + "stage s\ntouchpoint t\n  at: s\n  by: \(names("role", count))\n"
      case .endings:
        return things("touchpoint", count) + "path p\n  ends at: \(names("touchpoint", count))\n  reaches: goal\n"
          + (0..<count).map { "  touchpoint\($0) -> next\n" }.joined()
      case .solves:
        return things("critical", count) + "improvement i\n  solves: \(names("critical", count))\n"
          + "playbook b\n  solves: \(names("critical", count))\n"
      case .phases:
        return (0..<count).map { "stage s\($0)\n  phase: awareness\n" }.joined()
          + "content c\n  at: \((0..<count).map { _ in "awareness" }.joined(separator: ", "))\n"
      case .unsaidAudience:
        return things("persona", count) + (0..<10).map { "touchpoint t\($0)\n  on: mail\n  from: company\n" }.joined()
          + (0..<count).map { "path w\($0)\n  for: persona\($0)\n  reaches: t9\n  t0 -> t\($0 % 9) -> t9\n" }.joined()
      case .promises:
        return (0..<count).map { "touchpoint t\($0)\n  promises: thing \($0)\n  keeps: thing \($0 - 2)\n" }.joined()
          + "path p\n  reaches: t\(count - 1)\n" + (1..<count).map { "  t\($0 - 1) -> t\($0)\n" }.joined()
      case .fallbacks:
        return (0..<count).map { "channel c\($0)\n  fallback: c\($0 + 1)\n" }.joined()
          + "touchpoint a\n  on: c0\ntouchpoint b\n  on: c0\npersona p\n  uses: c\(count)\n"
          + "path w\n  for: p\n  reaches: b\n  a -> b\n"
      }
    }

    private func things(_ kind: String, _ count: Int) -> String {
      (0..<count).map { "\(kind) \(kind)\($0)\n" }.joined()
    }

    private func names(_ stem: String, _ count: Int) -> String {
      (0..<count).map { stem + "\($0)" }.joined(separator: ", ")
    }

    /// How often some rules must speak.
    var expected: [Int: Int] {
      switch self {
      case .on: [205: 1, 210: 1]
      case .audience: [402: Self.count]
      case .at: [212: Self.count - 1]
      case .by: [501: 0]
      case .endings: [306: Self.count]
      case .solves: [701: Self.count]
      case .phases: [212: Self.count - 1]
      case .unsaidAudience: [402: Self.count]
      case .promises: [525: 2]
      case .fallbacks: [312: 0]
      }
    }
  }

  @Test(.timeLimit(.minutes(2)), arguments: Shape.allCases)
  func finishes(_ shape: Shape) {
    let checked = Checked(shape.text)
    for (number, count) in shape.expected {
      let rule = RuleID(UInt16(number))
      #expect(checked.findings.count { $0.rule == rule } == count, "\(rule)")
    }
  }
}
