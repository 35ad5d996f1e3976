extension PlaybookPage {
  /// A step of a playbook: who does what, when.
  public struct Step: Sendable {
    /// The id, for programs: `lead-response/call`.
    public var id: String
    /// The number in the checklist: `2`.
    public var number: String
    /// What is done.
    public var title: String
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
    /// What leads to it, a sentence each: `2 days after “Call the lead”, when no answer`.
    public var comes: [String]
    /// The ids of the steps before it.
    public var after: [String]
    /// What must hold for it to happen, such as `no answer`; empty where it always happens.
    public var condition: String
    /// When it starts, in words, with days of the calendar where it has any: `at once`, `day 5 to 17`.
    public var start: String
    /// By when it must be done, in words: `within 24 hours`; empty without a deadline.
    public var due: String
    /// What happens where it is not done: `then to sales, after 24 hours`.
    public var ifNot: String
    /// How often it is repeated, in words: `every 2 weeks`; empty where it is done once.
    public var repeats: String
    /// How much work it is, in words: `30 min`; empty where nobody said.
    public var work: String
    /// Sticky notes and questions, a line each.
    public var notes: [String]
    /// When it can happen; nil where nothing is known, as for a step that nothing leads to.
    public var span: Span?
    /// The day it starts, as ISO 8601 writes it; empty where the playbook has no start in the calendar.
    public var startDate: String
    /// The day it must be done by, as ISO 8601 writes it; empty where the playbook has no start in the calendar.
    public var dueDate: String
    /// That day in words: `Wed 25 Nov 2026`.
    public var dueDateText: String
    /// The last day on which it can end, deadline or not, as ISO 8601 writes it; empty as above, and for open.
    public var lastDate: String

    /// A step.
    public init(
      id: String, number: String = "", title: String, roles: [String] = [], roleIDs: [String] = [], how: String = "",
      howKey: String = "", channels: [String] = [], channelIDs: [String] = [], contents: [String] = [],
      contentIDs: [String] = [], comes: [String] = [], after: [String] = [], condition: String = "",
      start: String = "", due: String = "", ifNot: String = "", repeats: String = "", work: String = "",
      notes: [String] = [], span: Span? = nil, startDate: String = "", dueDate: String = "",
      dueDateText: String = "", lastDate: String = ""
    ) {
      self.id = id
      self.number = number
      self.title = title
      self.roles = roles
      self.roleIDs = roleIDs
      self.how = how
      self.howKey = howKey
      self.channels = channels
      self.channelIDs = channelIDs
      self.contents = contents
      self.contentIDs = contentIDs
      self.comes = comes
      self.after = after
      self.condition = condition
      self.start = start
      self.due = due
      self.ifNot = ifNot
      self.repeats = repeats
      self.work = work
      self.notes = notes
      self.span = span
      self.startDate = startDate
      self.dueDate = dueDate
      self.dueDateText = dueDateText
      self.lastDate = lastDate
    }
  }
}

extension PlaybookPage.Step {
  /// The number and what is done: `2. Call the lead`; the id where nobody said what.
  public var heading: String {
    let name = title.isEmpty ? id : title
    return number.isEmpty ? name : number + ". " + name
  }

  /// Who does it and how: `seller (by hand)`.
  public var whoText: String {
    let names = roles.joined(separator: ", ")
    return names.isEmpty || how.isEmpty ? names + how : names + " (" + how + ")"
  }

  /// When it starts, in words; by the calendar where there are none.
  public var startText: String { start.isEmpty ? startDate : start }

  /// By when it must be done, in words and by the calendar: `within 24 hours (Wed 2 Sep 2026)`.
  public var dueText: String { Self.dated(due, dueDay) }

  /// The day it must be done by as people write it; as ISO 8601 writes it where nobody said otherwise.
  var dueDay: String { dueDateText.isEmpty ? dueDate : dueDateText }

  private static func dated(_ text: String, _ date: String) -> String {
    text.isEmpty || date.isEmpty ? text + date : text + " (" + date + ")"
  }
}
