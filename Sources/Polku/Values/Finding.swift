internal import PolkuRules
internal import PolkuSyntax

extension Journey {
  /// One thing that the rules have to say about a journey.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The id of the rule, such as `P312`; it never changes its meaning.
    public let rule: String
    /// The language of its sentences.
    public let language: Language
    /// The name of the rule, such as `touchpoint-without-owner`; like the id it stays for ever.
    public let name: String
    /// How much it weighs.
    public let severity: Severity
    /// Where it stands.
    public let place: Place
    /// What is wrong, as one whole sentence or more.
    public let message: String
    /// On which day of the journey alone it holds; nil where it holds on every day that was looked at.
    public let scope: Scope?
    /// What to do next, as whole sentences; it may be empty.
    public let help: [String]
    /// Other places that belong to it.
    public let labels: [Label]
    /// Changes that mend it, the likeliest first.
    public let fixes: [Fix]

    /// The finding in one line, as compilers write theirs and `polku check --format line` prints it.
    ///
    /// `shop.journey:3:12: warning: Nobody answers for “blog”, and nobody for its stage (“by:”). [P501]`
    public var description: String {
      let messages = Messages(language.rawValue)
      let suffix = scope.map { " (" + messages.say("finding.day." + $0.rawValue) + ")" } ?? ""
      return FindingLine.text(
        path: place.path, line: place.line, column: place.column, severity: severity.rawValue,
        message: message + suffix, rule: rule)
    }
  }
}

extension Journey.Finding {
  /// How much a finding weighs; heavier ones compare greater.
  public enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
    /// Worth a look.
    case note
    /// Somebody should decide.
    case warning
    /// The journey cannot be understood or contradicts itself.
    case error

    init(_ severity: PolkuSyntax.Severity) {
      self =
        switch severity {
        case .note: .note
        case .warning: .warning
        case .error: .error
        }
    }

    /// By weight: notes before warnings before errors.
    public static func < (a: Self, b: Self) -> Bool { a.weight < b.weight }

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The day of the journey on which alone a finding holds.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    /// Only as it is today.
    case asIs = "as-is"
    /// Only once every improvement is done.
    case toBe = "to-be"
  }

  /// Another place that belongs to a finding, and what it is to it.
  public struct Label: Hashable, Sendable {
    /// The other place.
    public let place: Journey.Place
    /// What the place is to the finding, as a sentence.
    public let message: String
  }

  /// A change that mends what a finding speaks of.
  public struct Fix: Hashable, Sendable {
    /// What the change does, as a sentence.
    public let title: String
    /// The replacements, none of which overlap; all are made or none.
    public let edits: [Edit]
    /// Whether a program may make the change without asking: it keeps what the journey says.
    public let isSafe: Bool
  }

  /// One replacement of a part of a file.
  public struct Edit: Hashable, Sendable {
    /// The part that is replaced; an empty one is an insertion.
    public let place: Journey.Place
    /// What stands there instead.
    public let replacement: String
  }
}
