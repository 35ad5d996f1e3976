import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// What playbooks say of themselves: rounds, what nothing leads to, what is left open, other days, and size.
@Suite struct PlaybookPlanTests {
  private static func playbooks(_ text: String, _ day: Selection = .asIs) -> (Playbooks, Model) {
    let model = Model(Tree(Source(path: "plan.journey", bytes: Array(text.utf8))))
    return (Playbooks(model, selection: day), model)
  }

  private static func days(_ minutes: Double?) -> Double? { minutes.map { $0 / 1440 } }

  @Test func roundsLeaveWhatFollowsOpen() throws {
    let (all, model) = Self.playbooks(
      """
      playbook p
        when: a lead arrives
        by: sales
        step call
        step again
        step meet
        call -> again after 2 days when no answer
        again -> call
        call -> meet otherwise
      """)
    let plan = try #require(all.plans.first)
    let steps = Dictionary(uniqueKeysWithValues: plan.steps.map { (model.name($0.step), $0) })
    #expect(plan.goesRound)
    #expect(steps["call"]?.isInRound == true && steps["again"]?.isInRound == true && steps["meet"]?.isInRound == false)
    #expect(Self.days(steps["call"]?.span?.latestStart) == 0)
    #expect(Self.days(steps["again"]?.span?.latestStart) == 2)
    #expect(steps["meet"]?.span?.earliestStart == 0 && steps["meet"]?.span?.latestStart == nil)
    // With nothing assumed one round is walked, then the run says that it would go on.
    let (runs, areMore) = plan.runs(limit: 10)
    #expect(!areMore)
    #expect(
      runs.map { $0.events.map { model.name($0.step) } } == [
        ["call", "again", "call", "again"], ["call", "again", "call", "meet"], ["call", "meet"],
      ])
    #expect(runs.map { $0.events.map(\.round).max() } == [1, 1, 0])
    #expect(runs[0].ending == .repeats(try #require(plan.steps.first { model.name($0.step) == "again" }).step))
    #expect(runs[1].events.last.map { Self.days($0.span.earliestStart) } == 2)
    // What is assumed holds every time.
    var assumptions = PlaybookAssumptions()
    assumptions.assume("No  answer", holds: true)
    let assumed = plan.runs(assuming: assumptions, limit: 10)
    #expect(assumed.runs.count == 1)
    #expect(assumed.runs[0].events.count == 4 && assumed.runs[0].decisions.allSatisfy(\.isAssumed))
    assumptions.assume("no answer", holds: false)
    #expect(plan.runs(assuming: assumptions, limit: 10).runs.map { $0.events.count } == [2])
  }

  @Test func whereEverythingGoesRoundItBeginsWithTheFirstArrow() throws {
    let (all, model) = Self.playbooks("playbook p\n  step a\n  step b\n  b -> a after 1 week\n  a -> b\n")
    let plan = try #require(all.plans.first)
    #expect(plan.steps.map { model.name($0.step) } == ["b", "a"])
    #expect(plan.steps.map { Self.days($0.span?.earliestStart) } == [0, 7])
  }

  @Test func whatNothingLeadsToHasNoDay() throws {
    let (all, model) = Self.playbooks(
      "playbook p\n  every: 1 week\n  by: x\n  step a\n  step b\n  step c\n  step d\n  a -> b\n  c -> d\n  d -> c\n")
    let plan = try #require(all.plans.first)
    #expect(plan.steps.map { model.name($0.step) } == ["a", "b", "c", "d"])
    #expect(plan.steps.map { $0.span == nil } == [false, false, true, true])
    #expect(plan.questions.count == 2)
  }

  @Test func whatSaysWhenItselfNeedsNoArrow() throws {
    let (all, model) = Self.playbooks(
      """
      playbook p
        step a
        step b
        step c
          when: they complain
        step d
          every: 2 weeks
        a -> b after 1 day
      """)
    let plan = try #require(all.plans.first)
    let steps = Dictionary(uniqueKeysWithValues: plan.steps.map { (model.name($0.step), $0) })
    #expect(steps["c"]?.span?.isStartKnown == false && steps["c"]?.isCertain == false)
    #expect(steps["d"]?.span?.isStartKnown == true && steps["d"]?.isCertain == true)
    #expect(!plan.questions.contains { if case .unreached = $0 { true } else { false } })
    #expect(plan.runs(limit: 5).runs.map { $0.events.count } == [4, 4])
  }

  /// Side by side: what is joined waits for the slower branch, and is certain.
  @Test func branchesSideBySideAreWaitedFor() throws {
    let (all, model) = Self.playbooks(
      """
      playbook p
        step a
        step b
        step c
        step d
        step e
        a -> b after 1 day
        a -> c after 5 days
        b, c -> d
        d -> e when it rains
      """)
    let plan = try #require(all.plans.first)
    let steps = Dictionary(uniqueKeysWithValues: plan.steps.map { (model.name($0.step), $0) })
    #expect(Self.days(steps["d"]?.span?.earliestStart) == 5 && Self.days(steps["d"]?.span?.latestStart) == 5)
    #expect(steps["d"]?.isCertain == true && steps["e"]?.isCertain == false)
    #expect(plan.longest?.steps.map { model.name($0) } == ["a", "c", "d"])
  }

  @Test func writtenOrderHoldsOnEveryDay() throws {
    let text = """
      improvement robot
      playbook p
        when: x
        by: y
        step a
          takes: 1 day
        step b
          since: robot
          takes: 2 days
        step c
      """
    for (day, names, start) in [(Selection.asIs, ["a", "c"], 1.0), (.toBe, ["a", "b", "c"], 3.0)] {
      let (all, model) = Self.playbooks(text, day)
      let plan = try #require(all.plans.first)
      #expect(plan.steps.map { model.name($0.step) } == names)
      #expect(Self.days(plan.steps.last?.span?.earliestStart) == start)
    }
  }

  @Test func whatIsOpenIsAsked() throws {
    let (all, model) = Self.playbooks(
      """
      playbook p
        at most: ?
        step a
          within: soon
          - ask: who pays
        step b
          by: sales?
        a -> b after some days when no answer
        b -> ? otherwise
      """)
    let plan = try #require(all.plans.first)
    let sorts = plan.questions.map { question -> String in
      switch question {
      case .trigger: "trigger"
      case .steps: "steps"
      case .doer(let step): "doer " + model.name(step)
      case .value(let fact): "value " + model.text(model.facts[fact])
      case .wait: "wait"
      case .next: "next"
      case .otherwise(let step, let conditions): "otherwise \(model.name(step)) \(conditions.joined())"
      case .unreached: "unreached"
      case .note(let number): "note " + model.text(model.notes[number].file, model.notes[number].text)
      }
    }
    #expect(
      sorts == [
        "trigger", "value ?", "doer a", "value soon", "value sales", "wait", "next", "otherwise a no answer",
        "note who pays",
      ])
    #expect(plan.steps.last?.span?.isStartKnown == false)
    #expect(plan.longest?.unknown == 1)
  }

  /// Two programmes at one stage for one persona: on one channel on one day, and excluding each other.
  @Test func overlapsAreFound() throws {
    let text = """
      stage use: Uses it
      persona maija
      channel mail
      role sales
      playbook one
        at: use
        for: maija
        by: sales
        step hello
          on: mail
        step more
          on: mail
        hello -> more after 5 days
      playbook two
        at: use
        by: sales
        step offer
          on: mail
        step reminder
          on: mail
        offer -> reminder after 5..6 days
      playbook three
        at: use
        for: maija
        excludes: two
        by: sales
        step other
          on: mail
      playbook elsewhere
        at: decision
        step letter
          on: mail
      """
    let (all, model) = Self.playbooks(text)
    let found = all.overlaps.map { overlap -> String in
      let pair = model.name(overlap.first) + "+" + model.name(overlap.second)
      switch overlap.sort {
      case .excluded: return pair + " excluded"
      case .sameDays(let channel, let meetings, let count):
        let list = meetings.map { "\(model.name($0.first))/\(model.name($0.second)) \($0.firstDay)" }
        return pair + " " + model.name(channel) + " \(count) " + list.joined(separator: ", ")
      }
    }
    #expect(
      found == [
        "one+two mail 2 hello/offer 0, more/reminder 5", "one+three mail 1 hello/other 0", "two+three excluded",
      ])
    #expect(all.overlaps.allSatisfy { $0.whom.map { model.name($0) } == ["maija"] })
    let maija = try #require(model.find(.persona, "maija"))
    #expect(all.plans(for: maija, in: model).count == 4)
  }

  /// Thousands of steps in a row and side by side are worked out, and a thousand questions are not walked to the end.
  @Test func greatPlaybooksAreWorkedOut() throws {
    var lines = ["playbook row"] + (0..<5000).map { "  step s\($0)" }
    lines += (1..<5000).map { "  s\($0 - 1) -> s\($0) after 1 day" }
    lines += ["playbook fan"] + (0..<3000).map { "  step t\($0)" }
    lines += (1..<3000).map { "  t0 -> t\($0) after \($0) days when answer \($0)" }
    lines += ["playbook questions"] + (0..<1000).map { "  step u\($0)" }
    lines += (1..<1000).map { "  u\($0 - 1) -> u\($0) when answer \($0)\n  u\($0 - 1) -> u\($0) after 1 day otherwise" }
    let (all, _) = Self.playbooks(lines.joined(separator: "\n") + "\n")
    #expect(all.plans.map { Self.days($0.longest?.high) } == [4999, 2999, 999])
    #expect(all.plans.map { Self.days($0.steps.last?.span?.earliestStart) } == [4999, 2999, 0])
    let (runs, areMore) = all.plans[2].runs(limit: 20)
    #expect(runs.count == 20 && areMore)
    #expect(all.plans[1].runs(limit: 5000).runs.count == 3000)
  }
}
