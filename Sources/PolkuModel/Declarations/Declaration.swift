import PolkuSyntax

/// A thing of the model: what a line declares, or a name that is used and declared nowhere.
public struct Declaration: Sendable {
  /// What else is known of a declaration.
  public struct Flags: OptionSet, Sendable {
    /// The bits of the flags.
    public let rawValue: UInt8

    /// Makes flags from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Used, but declared nowhere: drawn grey, "not described yet".
    public static let undeclared = Flags(rawValue: 1 << 0)
    /// "We think so": the declaration ends in `?`.
    public static let unsure = Flags(rawValue: 1 << 1)
    /// Another declaration of the kind has the name already.
    public static let duplicate = Flags(rawValue: 1 << 2)
    /// A goal or an ending of a path that is declared nowhere: a mere outcome.
    public static let outcome = Flags(rawValue: 1 << 3)
    /// A second map of a model; its facts are kept and shown.
    public static let extraMap = Flags(rawValue: 1 << 4)
    /// A buying phase used as a stage, in a map without stages.
    public static let phase = Flags(rawValue: 1 << 5)
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// What else is known of it.
  public var flags: Flags
  /// The number of the file.
  public var file: Int32
  /// The line, from 0; where a thing is declared nowhere, the line that names it first.
  public var line: Int32
  /// The name's number: equal for names with the same letters and digits.
  public var symbol: Int32
  /// The playbook of a step, or -1.
  public var parent: Int32
  /// The name as written.
  public var name: ByteRange
  /// The title; empty where there is none.
  public var title: ByteRange
  /// The first of the declaration's facts, and behind the last.
  public var firstFact: Int32
  /// Behind the last of the declaration's facts.
  public var endFact: Int32
  /// Whether a line declares it.
  public var isDeclared: Bool { !flags.contains(.undeclared) }

  /// The numbers of the declaration's facts.
  public var facts: Range<Int> { Int(firstFact)..<Int(endFact) }
}

/// The number of a declaration in its model.
public typealias DeclarationID = Int32
