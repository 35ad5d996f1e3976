import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// The playbooks of the examples take as long as their waits add up to by hand.
@Suite struct ExamplePlaybookTests {
  private static let twins = [
    "journeys/smart-rekry.journey", "journeys/vierailijasta-asiakkaaksi.journey",
  ]

  private static func model(_ path: String) throws -> Model {
    Model(Tree(try #require(Journeys.examples.first { $0.path == path }).source))
  }

  private static func plan(_ id: String, _ model: Model, _ day: Selection = .toBe) throws -> PlaybookPlan {
    try #require(Playbooks(model, selection: day).plans.first { model.id($0.playbook) == id }, "\(id)")
  }

  /// Three mails, one branch, two ends, waits of 5, 5 and 7 days: they all lie on one way.
  @Test(arguments: zip(twins, ["nurture", "nurturointi"]))
  func nurtureTakesSeventeenDays(_ path: String, _ id: String) throws {
    let model = try Self.model(path)
    let plan = try Self.plan(id, model)
    let longest = try #require(plan.longest)
    #expect((longest.low, longest.high, longest.unknown) == (17 * 1440, 17 * 1440, 0))
    #expect(plan.steps.count { !$0.channels.isEmpty } == 3)
    #expect(plan.endings.count == 2)
    let waits = plan.steps.flatMap(\.coming).compactMap { $0.wait.span?.low }
    #expect(waits.sorted() == [5, 5, 7])
    let (runs, areMore) = plan.runs(limit: 10)
    #expect(runs.count == 2 && !areMore)
    let ends = runs.map { run in run.events.map(\.span.earliestStart).max() ?? 0 }
    #expect(ends.sorted() == [10 * 1440, 17 * 1440])
  }

  /// A lead is called within 24 hours of its being handed over, and escalates.
  @Test func leadsAreCalledWithinADay() throws {
    let model = try Self.model(Self.twins[0])
    let plan = try Self.plan("lead-response", model, .asIs)
    let call = try #require(plan.steps.first { $0.within.span?.unit == .hour && $0.within.span?.high == 24 })
    #expect(call.doing == .manual && call.isCertain)
    #expect(plan.steps.contains { $0.doing == .automatic })
    #expect(try #require(call.span?.latestEnd) <= 25 * 60)
    #expect(!model.facts(plan.playbook, .escalateTo).isEmpty)
  }

  /// What each domain page asks for is there, with the critical points it answers.
  @Test(arguments: [
    ("smart-rekry", "lead-response", 1450.0), ("smart-rekry", "nurture", 24_480),
    ("smart-rekry", "trial-start", 53_280), ("smart-rekry", "contract-renewal", 92_160),
    ("smart-rekry", "churn-save", 53_280), ("smart-rekry", "reactivation", nil),
    ("jalkimarkkinointi", "kiitos", nil), ("jalkimarkkinointi", "palautteesta-teoksi", nil),
    ("customer-success", "renewal", nil), ("customer-success", "rescue", nil),
  ])
  func playbooksAreThere(_ file: String, _ id: String, _ minutes: Double?) throws {
    let model = try Self.model("journeys/" + file + ".journey")
    let plan = try Self.plan(id, model)
    #expect(!plan.steps.isEmpty && !plan.steps.contains { $0.span == nil })
    if let minutes { #expect(plan.longest?.high == minutes) }
    #expect(!model.facts(plan.playbook, .when).isEmpty || !model.facts(plan.playbook, .every).isEmpty)
  }

  /// Two languages, one journey: the same steps at the same times.
  @Test func twinsRunAlike() throws {
    func shape(_ path: String) throws -> [[String]] {
      let model = try Self.model(path)
      return Playbooks(model, selection: .toBe).plans.map { plan in
        [
          "\(plan.longest?.low ?? -1)", "\(plan.longest?.high ?? -1)", "\(plan.questions.count)",
          "\(plan.endings.count)",
        ]
          + plan.steps.map { "\($0.span?.earliestStart ?? -1) \($0.span?.latestEnd ?? -1) \($0.doing) \($0.isCertain)" }
      }
    }
    #expect(try shape(Self.twins[0]) == shape(Self.twins[1]))
  }
}
