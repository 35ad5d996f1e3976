/// How much a finding weighs.
public enum Severity: UInt8, Sendable, Comparable, CaseIterable {
  /// Worth a look.
  case note
  /// Somebody should decide.
  case warning
  /// The model cannot be understood or contradicts itself.
  case error

  /// The word that machines read, in any language.
  public var id: String { "\(self)" }

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// The id of a rule, such as `P102`; it never changes its meaning and is never used again.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let number: UInt16

  /// Makes an id from its number, such as 102.
  public init(_ number: UInt16) { self.number = number }

  public var description: String { "P\(number)" }

  public static func < (a: RuleID, b: RuleID) -> Bool { a.number < b.number }
}

/// A sentence to be said in a language: which one, and what stands in its places.
///
/// The sentences stand in the message tables, one per language; nothing is glued from fragments.
public struct Message: Hashable, Sendable {
  /// The key of the sentence in the tables, such as `P102.misspelt`.
  public let key: String
  /// What stands in the sentence's named places, `{name}`: text as the author wrote it, numbers, or words of the file's language.
  public let arguments: [Argument]

  /// A named value for a place of a sentence.
  public struct Argument: Hashable, Sendable {
    public let name: String
    public let value: String

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
    public let location: Location
    public let replacement: String

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
    public let location: Location
    public let message: Message

    public init(_ location: Location, _ message: Message) {
      self.location = location
      self.message = message
    }
  }

  public let rule: RuleID
  public var severity: Severity
  public let location: Location
  /// What is wrong, as a whole sentence.
  public let message: Message
  public var labels: [Label]
  /// What to do next, as whole sentences.
  public var help: [Message]
  public var edits: [Edit]

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
