import PolkuModel
import PolkuSyntax

/// What is taken to hold in a dry run, by the letters and digits of the conditions.
public struct PlaybookAssumptions: Sendable {
  private var answers: [[UInt8]: Bool] = [:]

  /// No assumption.
  public init() {}

  /// Takes a condition to hold, or not; the last word counts.
  public mutating func assume(_ condition: String, holds: Bool) { answers[Folding.key(condition)] = holds }

  /// What is assumed of a condition; nil for nothing.
  public func holds(_ condition: String) -> Bool? { answers[Folding.key(condition)] }
}

/// Walks the ways on which a playbook can run.
///
/// One condition of a step holds, or none: that is a way each. What was assumed is no choice any more. A way back is
/// taken once; then the run says that it would go on.
struct PlaybookRunner {
  /// The ways that were walked, and whether there are more than were asked for.
  typealias Result = (runs: [PlaybookRun], areMore: Bool)

  let playbook: DeclarationID
  let flow: PlaybookFlow
  let assumptions: PlaybookAssumptions
  /// The day of the trigger and whether weekends count; nil for no calendar.
  let calendar: CalendarClock?

  /// The ways in the order of their choices: of each question first what is written first.
  func runs(limit: Int) -> Result {
    var runs: [PlaybookRun] = []
    var chosen: [Int] = []
    while true {
      var walk = PlaybookWalk(flow: flow, assumptions: assumptions, chosen: chosen)
      walk.walk()
      runs.append(run(walk))
      var taken = walk.taken
      while let last = taken.last, last.choice + 1 >= last.count { taken.removeLast() }
      guard let last = taken.last else { return (runs, false) }
      if runs.count >= limit { return (runs, true) }
      chosen = taken.dropLast().map(\.choice) + [last.choice + 1]
    }
  }

  private func run(_ walk: PlaybookWalk) -> PlaybookRun {
    let minutes = spans(walk.visits, MinuteClock())
    let dates = calendar.map { spans(walk.visits, $0) }
    let events = walk.visits.indices.map { number in
      let visit = walk.visits[number]
      return PlaybookRun.Event(
        step: flow.acts[visit.act].step, round: visit.round, causes: visit.causes, isLeftOut: visit.isLeftOut,
        span: PlaybookMinutes(minutes[number]), dates: dates.flatMap { PlaybookDates($0[number]) }, act: visit.act)
    }
    return PlaybookRun(playbook: playbook, decisions: walk.decisions, events: events, ending: walk.ending)
  }

  /// When each visit is; all that was taken towards it is waited for.
  private func spans<Clock: PlaybookClock>(
    _ visits: [PlaybookWalk.Visit], _ clock: Clock
  ) -> [PlaybookSpan<Clock.Instant>] {
    var spans: [PlaybookSpan<Clock.Instant>] = []
    for visit in visits {
      var span = PlaybookSpan(
        earliestStart: clock.trigger, latestStart: clock.trigger, earliestEnd: clock.trigger)
      span.isStartKnown = !flow.order.beginsAlone[visit.act] || flow.acts[visit.act].when.isEmpty
      for cause in visit.causes {
        let (before, wait) = (spans[cause.event], flow.links[cause.link].wait)
        span.earliestStart = max(span.earliestStart, clock.least(before.earliestEnd, plus: wait))
        let late = before.latestEnd.flatMap { clock.most($0, plus: wait) }
        span.latestStart = span.latestStart.flatMap { most in late.map { max(most, $0) } }
        if wait.isUnknown || !before.isEndKnown { span.isStartKnown = false }
      }
      spans.append(flow.ended(span, visit.isLeftOut ? nil : flow.acts[visit.act], clock))
    }
    return spans
  }
}

/// One way through a playbook, while it is walked.
struct PlaybookWalk {
  /// A step that is come to.
  struct Visit {
    let act: Int
    let round: Int
    let causes: [PlaybookRun.Event.Cause]
    let isLeftOut: Bool
  }

  /// How often a way back is taken on one run.
  static let rounds = 1
  /// How many events of rounds a run holds beyond one for each step.
  static let mostAgain = 500

  let flow: PlaybookFlow
  let assumptions: PlaybookAssumptions
  /// The choices to make, in the order in which they come up; behind them the first of each.
  let chosen: [Int]

  private(set) var visits: [Visit] = []
  private(set) var decisions: [PlaybookRun.Decision] = []
  private(set) var ending = PlaybookRun.Ending.done
  /// The choices that were made, and how many ways each question had.
  private(set) var taken: [(choice: Int, count: Int)] = []
  private var returns: [Int: Int] = [:]
  private var seen: [Int: Int] = [:]

  init(flow: PlaybookFlow, assumptions: PlaybookAssumptions, chosen: [Int]) {
    self.flow = flow
    self.assumptions = assumptions
    self.chosen = chosen
  }

  /// Steps that begin together, and what led to them.
  private struct Pass {
    var starts: [Int: [PlaybookRun.Event.Cause]]
  }

  mutating func walk() {
    var passes = [Pass(starts: Dictionary(uniqueKeysWithValues: flow.order.entries.map { ($0, []) }))]
    var next = 0
    while next < passes.count {
      guard visits.count <= flow.acts.count + Self.mostAgain else { return ending = .cut }
      var coming = passes[next].starts
      next += 1
      // Within a pass no arrow leads back, so that all that comes to a step is there when it is its turn.
      for act in flow.order.sequence {
        guard let causes = coming.removeValue(forKey: act) else { continue }
        for link in visit(act, causes) {
          let cause = cause(visits.count - 1, link)
          if flow.order.isReturn[link] {
            if goesBack(link) { passes.append(Pass(starts: [flow.links[link].to: [cause]])) }
          } else {
            coming[flow.links[link].to, default: []].append(cause)
          }
        }
      }
    }
  }

  private func cause(_ event: Int, _ number: Int) -> PlaybookRun.Event.Cause {
    let link = flow.links[number]
    return .init(
      event: event, arrow: link.arrow, isOtherwise: link.isOtherwise, condition: link.condition, link: number)
  }

  private mutating func goesBack(_ link: Int) -> Bool {
    let times = returns[link, default: 0]
    guard times < Self.rounds else {
      ending = .repeats(flow.acts[flow.links[link].from].step)
      return false
    }
    returns[link] = times + 1
    return true
  }

  /// Comes to a step and says which arrows are taken from there.
  private mutating func visit(_ number: Int, _ causes: [PlaybookRun.Event.Cause]) -> [Int] {
    let act = flow.acts[number]
    var isLeftOut = false
    if !act.when.isEmpty {
      let assumed = assumptions.holds(act.when)
      let holds = assumed ?? (choose(2) == 0)
      isLeftOut = !holds
      decisions.append(
        .init(
          step: act.step, condition: holds ? act.when : nil, asked: [act.when], isAssumed: assumed != nil, isOwn: true))
    }
    visits.append(Visit(act: number, round: seen[number, default: 0], causes: causes, isLeftOut: isLeftOut))
    seen[number, default: 0] += 1
    // What an unknown step leads to, nobody knows either.
    guard act.step >= 0 else {
      ending = .open
      return []
    }
    return links(from: number)
  }

  private mutating func links(from number: Int) -> [Int] {
    let choices = flow.choices[number]
    var result = choices.always
    guard !choices.options.isEmpty else { return result }
    let step = flow.acts[number].step
    let asked = choices.options.map(\.condition)
    func decided(_ condition: String?, _ isAssumed: Bool) -> PlaybookRun.Decision {
      .init(step: step, condition: condition, asked: asked, isAssumed: isAssumed, isOwn: false)
    }
    let assumed = choices.options.filter { assumptions.holds($0.condition) == true }
    let open = choices.options.filter { assumptions.holds($0.condition) == nil }
    if !assumed.isEmpty {
      for option in assumed {
        decisions.append(decided(option.condition, true))
        result += option.links
      }
      return result
    }
    let choice = open.isEmpty ? 0 : choose(open.count + 1)
    if choice < open.count {
      decisions.append(decided(open[choice].condition, false))
      result += open[choice].links
    } else {
      decisions.append(decided(nil, open.isEmpty))
      result += choices.otherwise
    }
    return result
  }

  private mutating func choose(_ count: Int) -> Int {
    let choice = taken.count < chosen.count ? chosen[taken.count] : 0
    taken.append((choice, count))
    return choice
  }
}
