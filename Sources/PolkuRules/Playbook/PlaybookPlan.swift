import PolkuModel
import PolkuSyntax

/// The day on which a playbook is set off, for dates instead of numbers of days.
public struct PlaybookCalendar: Sendable, Equatable {
  /// The day of the trigger.
  public let start: CalendarDate
  /// Whether what falls on a weekend is done on the Monday after; holidays are not known.
  public let onWorkingDays: Bool

  /// A calendar from a day on; nil for a date that is no single day.
  public init?(start: CalendarDate, onWorkingDays: Bool = false) {
    guard start.dayNumber != nil else { return nil }
    self.start = start
    self.onWorkingDays = onWorkingDays
  }

  var clock: CalendarClock { CalendarClock(start: start, onWorkingDays: onWorkingDays) }
}

/// A playbook with its steps in the order in which they happen, when they do, and what it leaves open.
public struct PlaybookPlan: Sendable {
  /// A critical point that the playbook solves.
  public struct Reason: Sendable, Equatable {
    /// The critical point.
    public let critical: DeclarationID
    /// Whether it is solved in part only.
    public let isPart: Bool
  }

  /// The longest way through, no step twice.
  public struct LongestWay: Sendable, Equatable {
    /// The steps on it.
    public let steps: [DeclarationID]
    /// Its shortest and its longest time, in minutes; no upper end where a wait on it has none.
    public let low: Double
    /// The longest; nil without upper end.
    public let high: Double?
    /// How many times on it nobody knows; both ends hold apart from those.
    public let unknown: Int
  }

  /// Where it ends.
  public struct Ending: Sendable, Equatable {
    /// The last step.
    public let step: DeclarationID
    /// Whether it goes on where a condition holds.
    public let isConditional: Bool
  }

  /// The playbook.
  public let playbook: DeclarationID
  /// The critical points it solves, said at either end: wholly first.
  public let reasons: [Reason]
  /// How pressing it is.
  public let priority: PlaybookPriority
  /// Whom it is for; empty where it does not say, or says everyone.
  public let audience: [DeclarationID]
  /// The stages it is at, named or through touchpoints.
  public let stages: [DeclarationID]
  /// Its steps: by their earliest start, then as they are written; those nothing leads to last.
  public let steps: [PlaybookStep]
  /// The longest way through; nil without steps, or where rounds allow too many ways to compare.
  public let longest: LongestWay?
  /// Where it can end.
  public let endings: [Ending]
  /// Whether steps can go round, so that it may take longer than the longest way.
  public let goesRound: Bool
  /// What it leaves open.
  public let questions: [PlaybookQuestion]
  /// The conditions on its way, each once, as they are written first.
  public let conditions: [String]
  let flow: PlaybookFlow

  init(
    _ playbook: DeclarationID, _ steps: [DeclarationID], _ arrows: [Int], asking: ListsByDeclaration,
    _ state: CheckState, _ calendar: PlaybookCalendar?
  ) {
    let context = state.context
    let flow = PlaybookFlow(steps, arrows, context)
    self.playbook = playbook
    self.flow = flow
    reasons = Self.reasons(playbook, state)
    priority = PlaybookPriority(reasons.map(\.critical), context)
    let audience = context.audience(playbook)
    self.audience = audience.isEveryone ? [] : audience.personas + audience.segments
    stages = context.stages(of: playbook).filter { state.has($0) }
    let builder = PlaybookStepBuilder(flow: flow, calendar: calendar, context: context)
    self.steps = builder.steps()
    // Whichever way it goes, it is not over before what surely happens is.
    let least = self.steps.filter(\.isCertain).compactMap { $0.span?.earliestEnd }.max() ?? 0
    longest = flow.longestWay().map { found in
      LongestWay(
        steps: found.steps.map { flow.acts[$0].step }, low: max(found.way.low, least), high: found.way.high,
        unknown: found.way.unknownWaits)
    }
    endings = flow.order.sequence.filter { flow.acts[$0].step >= 0 && flow.choices[$0].mayEnd }.map {
      Ending(step: flow.acts[$0].step, isConditional: !flow.choices[$0].options.isEmpty)
    }
    goesRound = flow.order.sequence.contains { flow.order.round[$0] >= 0 }
    questions = PlaybookQuestion.all(playbook, steps, flow, asking: asking, context)
    conditions = Self.conditions(flow)
  }

  private static func reasons(_ playbook: DeclarationID, _ state: CheckState) -> [Reason] {
    let solved = state.answers.solved(by: playbook).map { critical in
      Reason(critical: critical, isPart: !state.answers[critical].full.contains(playbook))
    }
    return solved.filter { !$0.isPart } + solved.filter(\.isPart)
  }

  private static func conditions(_ flow: PlaybookFlow) -> [String] {
    var seen: Set<[UInt8]> = []
    let all = flow.acts.map(\.when) + flow.links.map(\.condition)
    return all.filter { !$0.isEmpty && seen.insert(Folding.key($0)).inserted }
  }

  /// The ways on which it can run for one customer.
  ///
  /// - Parameters:
  ///   - assumptions: what is taken to hold; each question that is left has a way for each answer.
  ///   - calendar: the day of the trigger; nil for no dates.
  ///   - limit: how many ways are walked at the most.
  /// - Returns: the ways in the order of their choices, and whether there are more.
  public func runs(
    assuming assumptions: PlaybookAssumptions = PlaybookAssumptions(), calendar: PlaybookCalendar? = nil, limit: Int
  ) -> (runs: [PlaybookRun], areMore: Bool) {
    PlaybookRunner(playbook: playbook, flow: flow, assumptions: assumptions, calendar: calendar?.clock)
      .runs(limit: max(limit, 1))
  }
}
