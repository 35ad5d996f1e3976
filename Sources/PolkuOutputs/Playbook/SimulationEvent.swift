extension SimulationSheet {
  /// A step that happens on a way, or is left out.
  public struct Event: Sendable {
    /// What went before it.
    public struct Cause: Sendable, Equatable {
      /// The number of the event before among those of its way, from 0.
      public var event: Int
      /// The condition that was met; empty for none.
      public var condition: String

      /// An event before, and what was met behind it.
      public init(event: Int, condition: String = "") {
        self.event = event
        self.condition = condition
      }
    }

    /// The id of the step, for programs: `lead-response/call`; empty for an open question.
    public var stepID: String
    /// What is done.
    public var title: String
    /// How often it has happened before on this way.
    public var round: Int
    /// When, in words: `day 5`, `at once`.
    public var day: String
    /// The first day on which it can happen, as ISO 8601 writes it; empty without a calendar.
    public var date: String
    /// That day in words: `Wed 25 Nov 2026`; empty without a calendar.
    public var dateText: String
    /// When it starts at the earliest, in minutes after the trigger.
    public var earliestMinutes: Double
    /// When it starts at the latest; nil without upper end.
    public var latestMinutes: Double?
    /// Whether every time on the way to it is known; otherwise the numbers hold apart from the times that are not.
    public var isKnown: Bool
    /// The last day on which it can start, as ISO 8601 writes it; empty without a calendar or without upper end.
    public var lastDate: String
    /// That day in words, as ``dateText``.
    public var lastDateText: String
    /// By when it must be done, in words: `within 24 hours`; empty without a deadline.
    public var due: String
    /// The day it must be done by, as ISO 8601 writes it; empty without a calendar or a deadline.
    public var dueDate: String
    /// That day in words, as ``dateText``.
    public var dueDateText: String
    /// Who does it.
    public var roles: [String]
    /// The ids of the roles, for programs.
    public var roleIDs: [String]
    /// The word for whether it is automatic or by hand; empty where nobody said.
    public var how: String
    /// Whether it is `automatic` or `manual`, for programs; empty where nobody said.
    public var howKey: String
    /// The channels it uses.
    public var channels: [String]
    /// The ids of the channels, for programs.
    public var channelIDs: [String]
    /// The contents it uses.
    public var contents: [String]
    /// The ids of the contents, for programs.
    public var contentIDs: [String]
    /// Why it happens now, a sentence each.
    public var because: [String]
    /// What went before it, for programs; empty at the trigger.
    public var causes: [Cause]
    /// Whether it is left out because its own condition does not hold.
    public var isLeftOut: Bool
    /// What is to be noticed, a sentence each: `Maija cannot use the phone.`
    public var notes: [String]

    /// A step that happens.
    public init(
      stepID: String, title: String, round: Int = 0, day: String = "", date: String = "", dateText: String = "",
      earliestMinutes: Double = 0, latestMinutes: Double? = nil, isKnown: Bool = true, lastDate: String = "",
      lastDateText: String = "", due: String = "", dueDate: String = "", dueDateText: String = "", roles: [String] = [],
      roleIDs: [String] = [], how: String = "",
      howKey: String = "", channels: [String] = [], channelIDs: [String] = [], contents: [String] = [],
      contentIDs: [String] = [], because: [String] = [], causes: [Cause] = [], isLeftOut: Bool = false,
      notes: [String] = []
    ) {
      self.stepID = stepID
      self.title = title
      self.round = round
      self.day = day
      self.date = date
      self.dateText = dateText
      self.earliestMinutes = earliestMinutes
      self.latestMinutes = latestMinutes
      self.isKnown = isKnown
      self.lastDate = lastDate
      self.lastDateText = lastDateText
      self.due = due
      self.dueDate = dueDate
      self.dueDateText = dueDateText
      self.roles = roles
      self.roleIDs = roleIDs
      self.how = how
      self.howKey = howKey
      self.channels = channels
      self.channelIDs = channelIDs
      self.contents = contents
      self.contentIDs = contentIDs
      self.because = because
      self.causes = causes
      self.isLeftOut = isLeftOut
      self.notes = notes
    }
  }
}
