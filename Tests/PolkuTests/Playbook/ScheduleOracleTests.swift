import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// The schedules and dry runs of random playbooks are what trying every answer to every question says.
@Suite struct ScheduleOracleTests {
  private static let seeds = 0..<1200

  private static func plan(_ playbook: RandomSchedule) throws -> (plan: PlaybookPlan, model: Model) {
    let model = Model(Tree(Source(path: "random.journey", bytes: Array(playbook.text.utf8))))
    return (try #require(Playbooks(model).plans.first), model)
  }

  private static func number(_ step: DeclarationID, _ model: Model) -> Int {
    Int(model.name(step).dropFirst()) ?? -1
  }

  /// The latest start is exact, and nothing happens before the earliest, which is exact nearly always.
  @Test func schedulesHold() throws {
    var (all, exact, certain, surely) = (0, 0, 0, 0)
    for seed in Self.seeds {
      let random = RandomSchedule(seed: seed)
      let oracle = ScheduleOracle(random)
      let (plan, model) = try Self.plan(random)
      for step in plan.steps {
        let bounds = oracle.bounds(Self.number(step.step, model))
        let place: Comment = "seed \(seed), \(model.name(step.step))\n\(random.text)"
        guard let bounds, let span = step.span else {
          #expect(bounds == nil && step.span == nil, place)
          continue
        }
        #expect(span.latestStart == bounds.high.map { Double($0 * 1440) }, place)
        #expect(span.earliestStart <= Double(bounds.low * 1440), place)
        if step.isCertain { #expect(bounds.isCertain, place) }
        all += 1
        if span.earliestStart == Double(bounds.low * 1440) { exact += 1 }
        if bounds.isCertain { certain += 1 }
        if step.isCertain { surely += 1 }
      }
    }
    #expect(all > 3_000)
    #expect(exact * 1000 >= all * 990, "\(exact) of \(all) earliest starts are exact")
    #expect(surely * 1000 >= certain * 990, "\(surely) of \(certain) certain steps are known to be")
  }

  /// The ways of a dry run are the ways there are, each once.
  @Test func runsAreAllThereAre() throws {
    for seed in Self.seeds {
      let random = RandomSchedule(seed: seed)
      let (plan, model) = try Self.plan(random)
      let (runs, areMore) = plan.runs(limit: 100_000)
      #expect(!areMore)
      let found = Set(
        runs.map { run in
          Dictionary(
            uniqueKeysWithValues: run.events.map { event in
              (
                Self.number(event.step, model),
                ScheduleOracle.Start(
                  low: Int(event.span.earliestStart / 1440), high: event.span.latestStart.map { Int($0 / 1440) },
                  isLeftOut: event.isLeftOut)
              )
            })
        })
      #expect(found == Set(ScheduleOracle(random).ways), "seed \(seed)\n\(random.text)")
      #expect(runs.allSatisfy { $0.events.allSatisfy { $0.round == 0 } })
    }
  }

  /// Where steps go round too, what a dry run comes to for the first time lies in the schedule.
  @Test func firstTimesLieInTheSchedule() throws {
    var events = 0
    for seed in Self.seeds {
      let random = RandomSchedule(seed: seed, goesRound: true)
      let (plan, model) = try Self.plan(random)
      let spans = Dictionary(uniqueKeysWithValues: plan.steps.map { ($0.step, $0.span) })
      for run in plan.runs(limit: 20).runs {
        for event in run.events where event.round == 0 {
          let span = try #require(spans[event.step] ?? nil)
          let place: Comment = "seed \(seed), \(model.name(event.step))\n\(random.text)"
          #expect(span.earliestStart <= event.span.earliestStart, place)
          if let latest = span.latestStart { #expect(event.span.latestStart.map { $0 <= latest } ?? false, place) }
          #expect(span.isStartKnown ? event.span.isStartKnown : true, place)
          events += 1
        }
      }
    }
    #expect(events > 6_000)
  }

  /// The longest way is the end of the latest step, and its steps add up to it.
  @Test func longestWaysAreTheLatestEnds() throws {
    for seed in Self.seeds {
      let random = RandomSchedule(seed: seed)
      let (plan, _) = try Self.plan(random)
      let longest = try #require(plan.longest)
      let ends = plan.steps.compactMap(\.span).map(\.latestEnd)
      #expect(longest.high == (ends.contains(nil) ? nil : ends.compactMap { $0 }.max()), "seed \(seed)\n\(random.text)")
      #expect(!plan.goesRound)
    }
  }

  /// Dates are the days that lie so many days behind the first.
  @Test func datesAreTheDays() throws {
    let start = try #require(CalendarDate(year: 2028, .day(month: 2, day: 25)))
    let first = try #require(start.dayNumber)
    for seed in Self.seeds.prefix(500) {
      let random = RandomSchedule(seed: seed)
      let model = Model(Tree(Source(path: "random.journey", bytes: Array(random.text.utf8))))
      let plans = Playbooks(model, calendar: PlaybookCalendar(start: start)).plans
      for step in try #require(plans.first).steps {
        guard let span = step.span else { continue }
        let dates = try #require(step.dates)
        #expect(dates.isKnown == span.isStartKnown)
        guard dates.isKnown else {
          #expect(dates.lastStart == nil && dates.lastEnd == nil)
          continue
        }
        #expect(dates.firstStart.dayNumber == first + Int(span.earliestStart / 1440))
        #expect(dates.lastStart?.dayNumber == span.latestStart.map { first + Int($0 / 1440) })
        #expect(dates.lastEnd?.dayNumber == span.latestEnd.map { first + Int($0 / 1440) })
      }
    }
  }
}
