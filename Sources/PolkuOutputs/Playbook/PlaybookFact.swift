extension PlaybookPage {
  /// Something known of a playbook.
  public struct Fact: Sendable {
    /// What it is, the same in every language: `trigger`, `for`, `at`, `measured-by`, `stop`, `escalation` or another.
    ///
    /// Sheets have columns for the six named here, and pages show the last three under the steps.
    public var key: String
    /// What it is, as a word.
    public var label: String
    /// What is known, a line each.
    public var texts: [String]
    /// The ids of what is named, for programs.
    public var ids: [String]

    /// A fact under a label.
    public init(key: String, label: String, texts: [String], ids: [String] = []) {
      self.key = key
      self.label = label
      self.texts = texts
      self.ids = ids
    }
  }

  /// What stands under the steps, since it is what a playbook comes to.
  private static let closing: Set<String> = ["stop", "escalation", "measured-by"]

  /// The facts that stand before the steps.
  public var openingFacts: [Fact] { facts.filter { !Self.closing.contains($0.key) } }

  /// The facts that stand under the steps: what stops it, where it escalates, how success is seen.
  public var closingFacts: [Fact] { facts.filter { Self.closing.contains($0.key) } }

  /// The texts of all facts with a key.
  func texts(_ key: String) -> [String] { facts.filter { $0.key == key }.flatMap(\.texts) }
}
