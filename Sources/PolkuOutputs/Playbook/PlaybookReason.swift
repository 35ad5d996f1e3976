extension PlaybookPage {
  /// A critical point that the playbook answers.
  public struct Reason: Sendable {
    /// The id of the critical point, for programs.
    public var id: String
    /// The critical point as a sentence.
    public var title: String
    /// How much of it the playbook answers, such as `in part`; empty where it answers all.
    public var part: String
    /// What is known of it, a line each: risk, expectation, cause, impact.
    public var lines: [String]
    /// What it rests on, a citation each: `Interviews: p. 12`, `assumed`.
    public var evidence: [String]

    /// A critical point with what it rests on.
    public init(id: String, title: String, part: String = "", lines: [String] = [], evidence: [String] = []) {
      self.id = id
      self.title = title
      self.part = part
      self.lines = lines
      self.evidence = evidence
    }
  }
}
