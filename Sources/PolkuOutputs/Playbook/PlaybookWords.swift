/// The words that the writers of playbooks add, in the language of the room.
public struct PlaybookWords: Sendable {
  /// What stands in the place of playbooks where there are none, as a sentence.
  public var nothing: String
  /// What stands in the place of steps where a playbook has none, as a sentence.
  public var noSteps: String
  /// Heading of the list of playbooks: `Playbooks`.
  public var overview: String
  /// Label of how pressing a playbook is: `Priority`.
  public var priority: String
  /// Heading of the critical points: `Why it exists`.
  public var reasons: String
  /// Label of what a critical point rests on: `Evidence`.
  public var evidence: String
  /// Heading of the facts: `In short`.
  public var facts: String
  /// Heading of the steps: `Steps`.
  public var steps: String
  /// Heading of what stops it, where it escalates and how success is seen: `How it ends`.
  public var ending: String
  /// Labels of what a checklist says of a step.
  public var checklist: Checklist
  /// What the timeline says.
  public var timeline: Timeline
  /// The heads of a sheet's columns.
  public var sheet: Sheet

  /// The words, one for each place.
  public init(
    nothing: String, noSteps: String, overview: String, priority: String, reasons: String, evidence: String,
    facts: String, steps: String, ending: String, checklist: Checklist, timeline: Timeline, sheet: Sheet
  ) {
    self.nothing = nothing
    self.noSteps = noSteps
    self.overview = overview
    self.priority = priority
    self.reasons = reasons
    self.evidence = evidence
    self.facts = facts
    self.steps = steps
    self.ending = ending
    self.checklist = checklist
    self.timeline = timeline
    self.sheet = sheet
  }
}
