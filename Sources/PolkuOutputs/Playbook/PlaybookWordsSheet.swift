extension PlaybookWords {
  /// The heads of the columns of CSV, in their order.
  public struct Sheet: Sendable {
    /// Head of the playbook's id.
    public var playbookID: String
    /// Head of the playbook.
    public var playbook: String
    /// Head of the trigger.
    public var trigger: String
    /// Head of for whom it is.
    public var segment: String
    /// Head of where in the journey it is.
    public var place: String
    /// Head of the step's id.
    public var stepID: String
    /// Head of the step's number.
    public var number: String
    /// Head of what is done.
    public var task: String
    /// Head of the ids of the steps before it.
    public var follows: String
    /// Head of what must hold.
    public var condition: String
    /// Head of the role that does it.
    public var owner: String
    /// Head of whether it is automatic or by hand.
    public var how: String
    /// Head of the channels.
    public var channel: String
    /// Head of the contents.
    public var content: String
    /// Head of the day it starts at the earliest.
    public var earliestStartDay: String
    /// Head of the day it starts at the latest.
    public var latestStartDay: String
    /// Head of the day it must be done by.
    public var dueDay: String
    /// Head of when it starts, in words.
    public var start: String
    /// Head of the deadline, in words.
    public var due: String
    /// Head of the date it starts.
    public var startDate: String
    /// Head of the date it must be done by.
    public var dueDate: String
    /// Head of how often.
    public var repeats: String
    /// Head of how much work it is.
    public var work: String
    /// Head of how pressing the playbook is.
    public var priority: String
    /// Head of the critical points.
    public var reason: String
    /// Head of how success is measured.
    public var success: String
    /// Head of what stops it.
    public var stop: String
    /// Head of whom it escalates to.
    public var escalation: String

    /// The words, one for each column, in their order.
    public init(
      playbookID: String, playbook: String, trigger: String, segment: String, place: String, stepID: String,
      number: String, task: String, follows: String, condition: String, owner: String, how: String,
      channel: String, content: String, earliestStartDay: String, latestStartDay: String, dueDay: String,
      start: String, due: String, startDate: String, dueDate: String, repeats: String, work: String,
      priority: String, reason: String, success: String, stop: String, escalation: String
    ) {
      self.playbookID = playbookID
      self.playbook = playbook
      self.trigger = trigger
      self.segment = segment
      self.place = place
      self.stepID = stepID
      self.number = number
      self.task = task
      self.follows = follows
      self.condition = condition
      self.owner = owner
      self.how = how
      self.channel = channel
      self.content = content
      self.earliestStartDay = earliestStartDay
      self.latestStartDay = latestStartDay
      self.dueDay = dueDay
      self.start = start
      self.due = due
      self.startDate = startDate
      self.dueDate = dueDate
      self.repeats = repeats
      self.work = work
      self.priority = priority
      self.reason = reason
      self.success = success
      self.stop = stop
      self.escalation = escalation
    }

    /// The heads, in the order of the columns.
    var heads: [String] {
      [
        playbookID, playbook, trigger, segment, place, stepID, number, task, follows, condition, owner, how,
        channel, content, earliestStartDay, latestStartDay, dueDay, start, due, startDate, dueDate, repeats,
        work, priority, reason, success, stop, escalation,
      ]
    }
  }
}
