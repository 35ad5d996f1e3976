extension SimulationSheet {
  /// A playbook with the ways it can go.
  public struct Book: Sendable {
    /// The id, for programs: `lead-response`.
    public var id: String
    /// What the playbook is called: `Answer a new lead`.
    public var title: String
    /// The ways, in the order of their choices.
    public var runs: [Run]
    /// What holds whichever way it goes, a sentence each: that it is not for her, what stops it, that there are more ways.
    public var notes: [String]
    /// Whether there are more ways than ``runs``, for programs.
    public var areMore: Bool

    /// A playbook with the ways it can go.
    public init(id: String, title: String, runs: [Run], notes: [String] = [], areMore: Bool = false) {
      self.id = id
      self.title = title
      self.runs = runs
      self.notes = notes
      self.areMore = areMore
    }
  }

  /// One way that a playbook can go.
  public struct Run: Sendable {
    /// Which way it is, from 1.
    public var number: Int
    /// What makes it this way: `If “no answer”`, `Otherwise`; empty where there is only one.
    public var title: String
    /// What was taken to hold, in the order in which it comes up.
    public var decisions: [Decision]
    /// What happens, in order.
    public var events: [Event]
    /// How it ends, as a sentence.
    public var ending: String
    /// How it ends, for programs: `done`, `open` or `repeats`.
    public var endingKey: String

    /// A way with what happens on it.
    public init(
      number: Int, title: String = "", decisions: [Decision] = [], events: [Event], ending: String,
      endingKey: String
    ) {
      self.number = number
      self.title = title
      self.decisions = decisions
      self.events = events
      self.ending = ending
      self.endingKey = endingKey
    }
  }

  /// A question that came up on a way, and what was taken to hold.
  public struct Decision: Sendable {
    /// The step behind which it came up: `Call the lead`.
    public var after: String
    /// The id of that step, for programs.
    public var stepID: String
    /// The conditions that were asked about.
    public var asked: [String]
    /// The one that was taken to hold; nil for none of them.
    public var condition: String?
    /// Whether the caller said so; else it is one of the ways it can go.
    public var isAssumed: Bool
    /// The whole as a sentence: `“no answer” holds after “Call the lead”, as assumed.`
    public var text: String

    /// What was taken to hold.
    public init(
      after: String, stepID: String, asked: [String], condition: String?, isAssumed: Bool = false, text: String
    ) {
      self.after = after
      self.stepID = stepID
      self.asked = asked
      self.condition = condition
      self.isAssumed = isAssumed
      self.text = text
    }
  }
}
