/// How much a finding weighs.
public enum Severity: UInt8, Sendable, Comparable, CaseIterable {
  /// Worth a look.
  case note
  /// Somebody should decide.
  case warning
  /// The model cannot be understood or contradicts itself.
  case error

  /// The word that machines read, in any language.
  public var id: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// By weight: notes before warnings before errors.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// The id of a rule, such as `P102`; it never changes its meaning and is never used again.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number, of which the first digit is the family's.
  public let number: UInt16

  /// Makes an id from its number, such as 102.
  public init(_ number: UInt16) { self.number = number }

  /// The id as people read it, such as `P102`.
  public var description: String { "P\(number)" }

  /// By number.
  public static func < (a: RuleID, b: RuleID) -> Bool { a.number < b.number }
}

/// A sentence to be said in a language: which one, and what stands in its places.
///
/// The sentences stand in the message tables, one per language; nothing is glued from fragments.
public struct Message: Hashable, Sendable {
  /// The key of the sentence in the tables, such as `P102.misspelt`.
  public let key: String
  /// What stands in the sentence's named places, `{name}`: text as the author wrote it, numbers, or words of the file's language.
  public var arguments: [Argument]

  /// A named value for a place of a sentence.
  public struct Argument: Hashable, Sendable {
    /// The name of the place, as in `{name}`.
    public let name: String
    /// What stands in the place.
    public let value: String

    /// Puts a value in a place.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a message from its key and its places: `Message("P105", ["name": "blog"])`.
  public init(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) {
    self.key = key
    self.arguments = arguments.map { Argument($0.key, $0.value) }
  }
}

/// A change to a source that mends what a finding speaks of.
public struct Edit: Hashable, Sendable {
  /// One replacement of a part by a text; an empty part is an insertion.
  public struct Change: Hashable, Sendable {
    /// The part that is replaced.
    public let location: Location
    /// What stands there instead.
    public let replacement: String

    /// Replaces a part by a text.
    public init(_ location: Location, _ replacement: String) {
      self.location = location
      self.replacement = replacement
    }
  }

  /// What the change does, to show beside it.
  public let title: Message
  /// The replacements, which do not overlap.
  public let changes: [Change]
  /// Whether a tool may make the change without asking: it keeps what the model says.
  public let isSafe: Bool

  /// Makes an edit of replacements that do not overlap.
  public init(_ title: Message, _ changes: [Change], isSafe: Bool = true) {
    self.title = title
    self.changes = changes
    self.isSafe = isSafe
  }
}

/// One thing the tool has to say about a model; every check says it in this form.
public struct Finding: Hashable, Sendable {
  /// Another place that belongs to a finding, and what it is.
  public struct Label: Hashable, Sendable {
    /// The other place.
    public let location: Location
    /// What the place is to the finding.
    public let message: Message

    /// Labels a place.
    public init(_ location: Location, _ message: Message) {
      self.location = location
      self.message = message
    }
  }

  /// The rule that found it.
  public let rule: RuleID
  /// How much it weighs.
  public var severity: Severity
  /// Where it stands.
  public let location: Location
  /// What is wrong, as a whole sentence.
  public let message: Message
  /// Other places that belong to it.
  public var labels: [Label]
  /// What to do next, as whole sentences.
  public var help: [Message]
  /// Changes that mend it, the likeliest first.
  public var edits: [Edit]

  /// Makes a finding of a rule at a place.
  public init(
    _ rule: RuleID, _ severity: Severity, at location: Location, _ message: Message, labels: [Label] = [],
    help: [Message] = [], edits: [Edit] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.message = message
    self.labels = labels
    self.help = help
    self.edits = edits
  }
}
