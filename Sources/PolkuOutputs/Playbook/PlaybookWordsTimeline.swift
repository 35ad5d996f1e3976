extension PlaybookWords {
  /// What the picture of the times says.
  public struct Timeline: Sendable {
    /// Heading of the picture: `Timeline`.
    public var title: String
    /// What the axis counts where it has days: `Days after the trigger`.
    public var days: String
    /// What the axis counts where it has hours: `Hours after the trigger`.
    public var hours: String
    /// What the axis counts where it has minutes: `Minutes after the trigger`.
    public var minutes: String
    /// What a full bar is: `can be under way`.
    public var running: String
    /// What a hatched bar is: `may begin`.
    public var beginning: String
    /// What a diamond is: `takes no time`.
    public var instant: String
    /// What an arrow is: `without a fixed end`.
    public var open: String
    /// What a dashed bar is: `only under a condition`.
    public var conditional: String
    /// What a question mark is: `a time on the way is not known`.
    public var unknown: String
    /// How many steps the picture leaves out, as a sentence: `12 more steps are in the checklist.`
    public var more: @Sendable (Int) -> String

    /// The words, one for each place.
    public init(
      title: String, days: String, hours: String, minutes: String, running: String, beginning: String,
      instant: String, open: String, conditional: String, unknown: String, more: @escaping @Sendable (Int) -> String
    ) {
      self.title = title
      self.days = days
      self.hours = hours
      self.minutes = minutes
      self.running = running
      self.beginning = beginning
      self.instant = instant
      self.open = open
      self.conditional = conditional
      self.unknown = unknown
      self.more = more
    }
  }
}
