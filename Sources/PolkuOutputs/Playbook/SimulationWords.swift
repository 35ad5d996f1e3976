extension SimulationSheet {
  /// The words that the writers add, in the language of the room.
  public struct Words: Sendable {
    /// What stands in the place of playbooks where there are none, as a sentence.
    public var nothing: String
    /// What stands in the place of ways where a playbook has none, as a sentence.
    public var noRuns: String
    /// What stands in the place of events where a way has none, as a sentence.
    public var noEvents: String
    /// Heading of the list of playbooks and their ways: `What can happen`.
    public var overview: String
    /// What a way is called by its number: `Way 2`.
    public var way: @Sendable (Int) -> String
    /// Heading of what was taken to hold: `On this way`.
    public var decisions: String
    /// Mark of what the caller said: `assumed`.
    public var assumed: String
    /// Heading of what happens: `What happens`.
    public var events: String
    /// Label of who does it: `Who`.
    public var who: String
    /// Label of the channels: `Channel`.
    public var channel: String
    /// Label of the contents: `Content`.
    public var content: String
    /// Label of the deadline: `By`.
    public var due: String
    /// Label of the last day on which it can start: `At the latest`.
    public var latest: String
    /// Label of why it happens now: `Why`.
    public var because: String
    /// Mark of a step that is left out: `left out`.
    public var leftOut: String
    /// Mark of a step that happens once more, by which time it is: `for the 2nd time`.
    public var again: @Sendable (Int) -> String
    /// Mark of a time that is not known: `a time on the way is not known`.
    public var unknown: String
    /// Label of how a way ends: `The end`.
    public var ending: String

    /// The words, one for each place.
    public init(
      nothing: String, noRuns: String, noEvents: String, overview: String, way: @escaping @Sendable (Int) -> String,
      decisions: String, assumed: String, events: String, who: String, channel: String, content: String, due: String,
      latest: String, because: String, leftOut: String, again: @escaping @Sendable (Int) -> String, unknown: String,
      ending: String
    ) {
      self.nothing = nothing
      self.noRuns = noRuns
      self.noEvents = noEvents
      self.overview = overview
      self.way = way
      self.decisions = decisions
      self.assumed = assumed
      self.events = events
      self.who = who
      self.channel = channel
      self.content = content
      self.due = due
      self.latest = latest
      self.because = because
      self.leftOut = leftOut
      self.again = again
      self.unknown = unknown
      self.ending = ending
    }
  }
}
