import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// The work of a week, added up.
@Suite struct RoleLoadTests {
  private func load(_ text: String) throws -> (load: RoleLoad, model: Model) {
    let model = Model(Tree(Source(path: "test.journey", bytes: Array(text.utf8))))
    let loads = RoleLoad.all(CheckContext(model))
    return (try #require(loads.first), model)
  }

  /// Volume and effort of one touchpoint, and the minutes of a week that come of them.
  @Test(arguments: [
    ("30 per week", "0.5 h", 900.0, 900.0), ("10..20 per week", "10..20 min", 100, 400),
    ("1 per day", "1 h", 300, 300), ("1 per working day", "1 h", 300, 300), ("every 2 working days", "1 h", 150, 150),
    ("every 14 days", "1 h", 30, 30), ("1 per hour", "1 min", 37.5, 37.5), ("every 48 h", "1 h", 210, 210),
    ("weekly", "1 day", 450, 450), ("weekly", "1 week", 2250, 2250), ("at most 2 per week", "1 h", 0, 120),
    ("weekly", "same day", 0, 450),
  ])
  func multiplies(_ volume: String, _ effort: String, _ low: Double, _ high: Double) throws {
    let (load, _) = try load("role r\ntouchpoint t\n  by: r\n  volume: \(volume)\n  effort: \(effort)\n")
    #expect(abs(load.low - low) < 1e-6)
    #expect(abs(try #require(load.high) - high) < 1e-6)
    #expect(load.uncounted.isEmpty && load.limit == nil)
  }

  @Test(arguments: [
    ("10 h per week", 600.0), ("8..10 h per week", 600), ("2 h per day", 600), ("1 day per week", 480),
    ("1 week per month", 2400 / (43_830.0 / 10_080)), ("20 h in 2 weeks", 600),
  ])
  func limits(_ capacity: String, _ high: Double) throws {
    let (load, _) = try load("role r\n  capacity: \(capacity)\n")
    #expect(abs(try #require(load.limit?.high) - high) < 1e-6)
  }

  @Test(arguments: ["at least 10 h per week", "as it comes", "10 h", "?", "20 calls per week"])
  func hasNoUpperLimit(_ capacity: String) throws {
    #expect(try load("role r\n  capacity: \(capacity)\n").load.limit?.high == nil)
  }

  /// Why a piece of work is not counted; what is decided to be none is no work.
  @Test(arguments: [
    ("by: r\n  volume: 1 per week", [RoleLoad.Reason.noEffort]), ("by: r\n  effort: ?", [.noEffort]),
    ("by: r\n  effort: 1 h", [.noRate]), ("by: r\n  effort: 1 h\n  volume: often", [.noRate]),
    ("by: r, s\n  effort: 1 h\n  volume: weekly", [.shared]), ("by: r, ?\n  effort: 1 h\n  volume: weekly", [.shared]),
    ("by: r\n  effort: none because the customer does it", []), ("by: s\n  effort: ?", []),
  ])
  func doesNotCount(_ facts: String, _ reasons: [RoleLoad.Reason]) throws {
    let (load, _) = try load("role r\nrole s\ntouchpoint t\n  \(facts)\n")
    #expect(load.uncounted.map(\.reason) == reasons)
    #expect(load.parts.isEmpty)
  }

  /// How often a step is done, as the facts around it say, and whether that is certain.
  @Test(arguments: [
    ("every: week", "every: 2 per week", "", 120.0, true), ("every: week", "", "", 60, true),
    ("at: t", "", "", 300, true), ("at: t\n  when: they complain", "", "", 300, false),
    ("at: t, u", "", "", -1, true), ("at: customership", "", "", -1, true), ("", "", "", -1, true),
    ("every: week", "when: they ask", "", 60, false), ("every: week", "", "first -> s", 60, true),
    ("every: week", "", "first -> s when they ask", 60, false),
    ("every: week", "", "first -> s\n  first -> other when they ask", 60, false),
    ("every: week", "", "first -> s\n  first -> other", 60, true), ("every: week", "", "? -> s", 60, false),
  ])
  func countsSteps(_ facts: String, _ own: String, _ flow: String, _ minutes: Double, _ isCertain: Bool) throws {
    let (load, model) = try load(
      "role r\ntouchpoint t\n  volume: 5 per week\ntouchpoint u\nplaybook p\n  by: r\n  \(facts)\n  step s\n"
        + "    effort: 1 h\n    \(own)\n  \(flow)\n")
    guard minutes >= 0 else {
      #expect(load.uncounted.map(\.reason) == [.noRate])
      return
    }
    let part = try #require(load.parts.first)
    #expect(model.name(part.work) == "s")
    #expect(abs(part.most - minutes) < 1e-6)
    #expect(part.isCertain == isCertain)
    #expect(part.low == (isCertain ? part.most : 0))
    #expect(load.high == (isCertain ? part.high : 0))
  }

  /// A capacity of a week in days holds the days of a week: a day of 7.5 or of 8 hours makes no difference.
  @Test func daysAreNoContradiction() {
    let text = """
      role r
        capacity: CAPACITY per week
      touchpoint t
        by: r
        volume: 5 per week
        effort: 1 day
      """
    let rules = Catalogue.rules.filter { $0.id == RuleID(527) }
    func count(_ capacity: String) -> Int {
      Checked(text.replacing("CAPACITY", with: capacity), rules: rules).findings.count
    }
    #expect(["5 days", "40 h", "37.5 h"].map(count) == [0, 0, 0])
    #expect(["4 days", "37 h"].map(count) == [1, 1])
  }
}
