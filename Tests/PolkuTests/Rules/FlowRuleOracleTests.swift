import PolkuRules
import PolkuSyntax
import Testing

/// The flow rules against a slow and plain reading of their conditions, over many small journeys.
@Suite struct FlowRuleOracleTests {
  static let rules = Catalogue.rules.filter { (301...317).contains($0.id.number) }

  private struct Found {
    let checked: Checked

    func of(_ keys: String...) -> [Finding] { checked.findings.filter { keys.contains($0.message.key) } }

    func value(_ message: Message, _ name: String) -> String {
      message.arguments.first { $0.name == name }?.value ?? ""
    }

    /// The names in a list of a message, without their marks.
    func names(_ message: Message, _ name: String) -> [String] {
      value(message, name).split(separator: ", ").map { String($0.dropFirst().dropLast()) }
    }

    /// Findings as lines of a path and the names given for it, one a path.
    func byPath(_ findings: [Finding], _ names: (Finding) -> [String]) -> Set<String> {
      var points: [String: [String]] = [:]
      for finding in findings { points[value(finding.message, "path"), default: []] += names(finding) }
      return Set(points.map { "\($0.key): " + $0.value.sorted().joined(separator: ", ") })
    }
  }

  @Test(arguments: Array(stride(from: 0, to: 2400, by: 100)))
  func agree(_ first: Int) {
    for seed in first..<first + 100 {
      let journey = RandomJourney(seed: seed)
      let oracle = FlowOracle(journey: journey)
      let checked = Checked(journey.text, rules: Self.rules)
      let found = Found(checked: checked)
      let text = Comment(rawValue: "seed \(seed):\n\(journey.text)\(checked.findings.map { checked.line($0) })")

      let lost = found.byPath(found.of("P302.unreachable", "P302.unreachableMany", "P302.goal")) { finding in
        let key = finding.message.key
        return found.names(finding.message, "names")
          + (key == "P302.goal" ? [found.value(finding.message, "name")] : [])
          + finding.help.flatMap { found.names($0, "names") }
      }
      #expect(lost == oracle.unreachable, text)
      let offPath = found.of("P302.noPath").map { found.value($0.message, "name") }
      #expect(Set(offPath) == oracle.offPath && offPath.count == oracle.offPath.count, text)

      let ends = found.byPath(found.of("P303.end")) { [found.value($0.message, "name")] }
      #expect(ends == Self.lines(oracle, oracle.deadEnds), text)
      let circles = found.byPath(found.of("P304.circle", "P304.circleMany")) { found.names($0.message, "names") }
      #expect(circles == Self.lines(oracle, oracle.circles), text)
      for path in oracle.complete where !oracle.limbo(path).isEmpty {
        #expect(!oracle.circles(path).isEmpty || !oracle.deadEnds(path).isEmpty, text)
      }

      let bottlenecks = found.of("P310.bottleneck").map { found.value($0.message, "name") }
      #expect(bottlenecks.sorted() == oracle.bottlenecks.sorted(), text)
      let avoidable = found.of("P311.avoidable").map { found.value($0.message, "critical") }
      #expect(avoidable.sorted() == oracle.avoidable.sorted(), text)
      let stopped = found.of("P312.stopped", "P312.stoppedMany").map { finding in
        let names = found.names(finding.message, "names").sorted().joined(separator: ", ")
        return "\(found.value(finding.message, "persona")) \(found.value(finding.message, "path")): \(names)"
      }
      #expect(stopped.sorted() == oracle.stopped.sorted(), text)
      let unpriced = found.of("P317.noPrice").map { finding in
        let place = checked.tree.position(Int(finding.location.range.start)).line
        return "\(Self.path(at: place, checked)): \(found.value(finding.message, "name"))"
      }
      #expect(unpriced.sorted() == oracle.unpriced.sorted(), text)
    }
  }

  /// The random journeys fire each of the rules and leave it quiet, each often enough to mean something.
  @Test func journeysAreOfAllSorts() {
    var fired: [String: Int] = [:]
    for seed in 0..<2400 {
      let oracle = FlowOracle(journey: RandomJourney(seed: seed))
      let sizes = [
        "P302": oracle.unreachable.count, "off path": oracle.offPath.count,
        "P303": Self.lines(oracle, oracle.deadEnds).count, "P304": Self.lines(oracle, oracle.circles).count,
        "P310": oracle.bottlenecks.count, "P311": oracle.avoidable.count, "P312": oracle.stopped.count,
        "P317": oracle.unpriced.count,
      ]
      for (rule, count) in sizes where count > 0 { fired[rule, default: 0] += 1 }
    }
    #expect(fired.count == 8 && fired.values.allSatisfy { (20...2380).contains($0) }, "\(fired)")
  }

  private static func lines(_ oracle: FlowOracle, _ points: (FlowOracle.Path) -> Set<String>) -> Set<String> {
    Set(oracle.complete.filter { !points($0).isEmpty }.map { oracle.line($0, points($0)) })
  }

  /// The path whose lines hold a line.
  private static func path(at line: Int, _ checked: Checked) -> String {
    let lines = String(decoding: checked.tree.source.bytes, as: UTF8.self).split(separator: "\n")
    let heading = lines.prefix(line).last { $0.hasPrefix("path ") }
    return String(heading?.dropFirst(5) ?? "")
  }
}
