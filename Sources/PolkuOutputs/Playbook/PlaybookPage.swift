/// One playbook: one printed page, or more where it is long.
public struct PlaybookPage: Sendable {
  /// The id, for programs: `lead-response`.
  public var id: String
  /// What the playbook is called: `Answer a new lead`.
  public var title: String
  /// The whole in a sentence or two: `3 steps; at the longest 2 days and 24 hours.`
  public var summary: String
  /// How pressing it is, as a word; empty where nobody can tell.
  public var priority: String
  /// How pressing it is, for programs: 1 comes first; nil where nobody can tell.
  public var priorityRank: Int?
  /// Why the playbook exists: the critical points it answers.
  public var reasons: [Reason]
  /// What is known of it: trigger, for whom, where, owner, aim, cap, what stops it, how success is seen.
  public var facts: [Fact]
  /// The steps, in the order in which they happen.
  public var steps: [Step]
  /// What stands under the steps: endings, questions it leaves open, work, overlaps.
  public var sections: [Grid.Section]
  /// What programs read of the playbook as a whole, in order: the longest way in minutes.
  public var values: [(key: String, value: Grid.Value)]

  /// A playbook with its steps.
  public init(
    id: String, title: String, summary: String = "", priority: String = "", priorityRank: Int? = nil,
    reasons: [Reason] = [], facts: [Fact] = [], steps: [Step] = [], sections: [Grid.Section] = [],
    values: [(key: String, value: Grid.Value)] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.priority = priority
    self.priorityRank = priorityRank
    self.reasons = reasons
    self.facts = facts
    self.steps = steps
    self.sections = sections
    self.values = values
  }
}
