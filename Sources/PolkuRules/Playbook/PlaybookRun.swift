import PolkuModel
import PolkuSyntax

/// One way on which a playbook can run for one customer: what happens, in which order, and what was taken to hold.
public struct PlaybookRun: Sendable {
  /// A question that was answered on the way.
  public struct Decision: Sendable, Equatable {
    /// The step behind which the question comes, or the step that has it as its own `when`.
    public let step: DeclarationID
    /// The condition that was taken to hold; nil where none of those there does.
    public let condition: String?
    /// The conditions that were asked about.
    public let asked: [String]
    /// Whether the caller said so; else it is one of the ways it can go.
    public let isAssumed: Bool
    /// Whether it decides about the step itself.
    public let isOwn: Bool
  }

  /// A step that happens, or is left out.
  public struct Event: Sendable {
    /// Why it happens now: the event before it, and the arrow between them.
    public struct Cause: Sendable, Equatable {
      /// The number of the event before.
      public let event: Int
      /// The arrow in the model; nil where steps follow each other as they are written.
      public let arrow: Int?
      /// Whether the arrow is one for the case that nothing else holds.
      public let isOtherwise: Bool
      /// The condition that was met; empty for none.
      public let condition: String
      let link: Int
    }

    /// The step; ``Arrow/open`` for the open question.
    public let step: DeclarationID
    /// How often it has happened before on this run.
    public let round: Int
    /// Why it happens; empty at the trigger.
    public let causes: [Cause]
    /// Whether its own `when` does not hold.
    public let isLeftOut: Bool
    /// When, in minutes after the trigger.
    public internal(set) var span: PlaybookMinutes
    /// When, by the calendar, if a day of the trigger was given.
    public internal(set) var dates: PlaybookDates?
    let act: Int
  }

  /// How a run ends.
  public enum Ending: Sendable, Equatable {
    /// Nothing follows.
    case done
    /// Nobody knows what follows: an arrow leads to `?`.
    case open
    /// It would go round once more, behind this step.
    case repeats(DeclarationID)
    /// It goes round so often that the rest was left out.
    case cut
  }

  /// The playbook.
  public let playbook: DeclarationID
  /// What was taken to hold, in the order in which it came up.
  public let decisions: [Decision]
  /// What happens: the earliest first, side by side as they are written.
  public let events: [Event]
  /// How it ends.
  public let ending: Ending
}

/// When something happens in minutes after the trigger; see ``PlaybookStep``.
public struct PlaybookMinutes: Sendable, Equatable {
  /// The earliest start.
  public let earliestStart: Double
  /// The latest start; nil without upper end.
  public let latestStart: Double?
  /// The earliest end.
  public let earliestEnd: Double
  /// The latest end: the deadline, if there is one; nil without upper end.
  public let latestEnd: Double?
  /// Whether every time on the way to its start is known; where not, the starts hold apart from those.
  public let isStartKnown: Bool
  /// Whether what it takes is known too.
  public let isEndKnown: Bool

  init(_ span: PlaybookSpan<Double>) {
    earliestStart = span.earliestStart
    latestStart = span.latestStart
    earliestEnd = span.earliestEnd
    latestEnd = span.latestEnd
    isStartKnown = span.isStartKnown
    isEndKnown = span.isEndKnown
  }
}

/// When something happens by the calendar: whole days.
public struct PlaybookDates: Sendable, Equatable {
  /// The first day on which it can start.
  public let firstStart: CalendarDate
  /// The last day on which it can start; nil without upper end, or where a time before it is not known.
  public let lastStart: CalendarDate?
  /// The last day on which it can end: the day of its deadline, if it has one; nil as above.
  public let lastEnd: CalendarDate?
  /// Whether the first day holds: false where a time before it is not known, so that it is only "not before".
  public let isKnown: Bool

  /// Nil where the calendar has no such day.
  init?(_ span: PlaybookSpan<PlaybookMoment>) {
    guard let first = CalendarDate(dayNumber: span.earliestStart.day) else { return nil }
    firstStart = first
    lastStart = span.isStartKnown ? span.latestStart.flatMap { CalendarDate(dayNumber: $0.day) } : nil
    lastEnd = span.isEndKnown ? span.latestEnd.flatMap { CalendarDate(dayNumber: $0.day) } : nil
    isKnown = span.isStartKnown
  }
}
