extension PlaybookWords {
  /// What a checklist says of a step.
  public struct Checklist: Sendable {
    /// Head of the boxes: `Done`.
    public var done: String
    /// Head of what is done: `Step`.
    public var step: String
    /// Label of who does it: `Who`.
    public var who: String
    /// Label of the channels: `Channel`.
    public var channel: String
    /// Label of the contents: `Content`.
    public var content: String
    /// Label of when it starts: `When`.
    public var start: String
    /// Label of the deadline: `Deadline`.
    public var due: String
    /// Label of what happens where it is not done: `If not`.
    public var ifNot: String
    /// Label of the condition: `Only if`.
    public var condition: String
    /// Label of how often: `Repeats`.
    public var repeats: String
    /// Label of how much work: `Work`.
    public var work: String

    /// The words, one for each place.
    public init(
      done: String, step: String, who: String, channel: String, content: String, start: String, due: String,
      ifNot: String, condition: String, repeats: String, work: String
    ) {
      self.done = done
      self.step = step
      self.who = who
      self.channel = channel
      self.content = content
      self.start = start
      self.due = due
      self.ifNot = ifNot
      self.condition = condition
      self.repeats = repeats
      self.work = work
    }
  }
}
