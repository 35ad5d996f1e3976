import PolkuModel
import PolkuSyntax

/// One rule of the catalogue: what it looks for, and what it says.
public struct Rule: Sendable {
  /// Three small journeys that document a rule and test it.
  public struct Examples: Sendable {
    /// Fires the rule.
    public let bad: String
    /// The same, mended.
    public let good: String
    /// Looks similar and must not fire.
    public let quiet: String

    /// Takes the three texts.
    public init(bad: String, good: String, quiet: String) {
      self.bad = bad
      self.good = good
      self.quiet = quiet
    }
  }

  /// The id, such as `P102`; it never changes its meaning.
  public let id: RuleID
  /// The name, such as `read-as-meant`; like the id it stays for ever.
  public let name: String
  /// What its findings weigh unless one says otherwise.
  public let severity: Severity
  /// The journeys that show when it fires and when it does not.
  public let examples: Examples
  /// Where the reason for it comes from.
  public let sources: [RuleSource]
  /// Why the rule cannot run here, such as for want of a date; nil where it can.
  public let skipped: @Sendable (CheckContext) -> Message?
  /// Looks at a model and says what it finds, in no order that matters.
  ///
  /// A rule that throws is the tool's own error: what it found so far is kept, and the other rules run.
  public let check: @Sendable (CheckContext, inout [Finding]) throws -> Void

  /// Makes a rule of the catalogue.
  public init(
    _ number: UInt16, _ name: String, _ severity: Severity, sources: [RuleSource] = [], examples: Examples,
    skipped: @escaping @Sendable (CheckContext) -> Message? = { _ in nil },
    check: @escaping @Sendable (CheckContext, inout [Finding]) throws -> Void
  ) {
    id = RuleID(number)
    self.name = name
    self.severity = severity
    self.sources = sources
    self.examples = examples
    self.skipped = skipped
    self.check = check
  }
}
