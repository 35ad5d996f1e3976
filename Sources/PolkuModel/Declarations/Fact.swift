import PolkuSyntax

/// Whose view of a fact a line gives.
public enum View: UInt8, Sendable {
  /// The fact itself, or what is promised.
  case stated
  /// The customer's view of the same fact.
  case perceived
  /// What happens instead of what is promised.
  case really
}

/// A field's line: one fact about a declaration.
public struct Fact: Sendable {
  /// What it is said of.
  public var declaration: DeclarationID
  /// The number of the file.
  public var file: Int32
  /// The line, from 0.
  public var line: Int32
  /// Which fact it is; of a reading, the field the name stands in.
  public var field: Field
  /// Whose view it is.
  public var view: View
  /// Whether the value was read as `?`, `none because …`, or stated.
  public var state: State
  /// Whether a `?` behind the value says "we think so".
  public var isUnsure: Bool
  /// Whether a list with `?` or `…` in it is known so far only.
  public var isOpen: Bool
  /// The value without citation and final `?`; the reason of a `none because …`, which may be empty.
  public var value: ByteRange
  /// The first of the fact's references, and behind the last.
  public var firstReference: Int32
  /// Behind the last of the fact's references.
  public var endReference: Int32

  /// What a value says about itself.
  public enum State: UInt8, Sendable {
    case stated, unknown, none, absent
  }

  /// The numbers of the fact's references.
  public var references: Range<Int> { Int(firstReference)..<Int(endReference) }
}

/// A name in a field, and what it names.
public struct Reference: Sendable {
  /// How the name was understood.
  public enum Reading: UInt8, Sendable {
    case exact
    /// By its kind's word and its name: `stage renewal`.
    case qualified
    case title, inflected, near
    /// The name of a thing of another kind; the target is an undeclared thing of the right kind.
    case wrongKind
    /// Nothing declares it.
    case undeclared
    /// Two kinds that the field allows have the name; the first is taken.
    case ambiguous
    /// A value word where a name is meant, such as `everyone` or a buying phase; there is no target.
    case word
  }

  /// The fact that names it.
  public var fact: Int32
  /// The name as written.
  public var range: ByteRange
  /// What is named, or -1.
  public var target: DeclarationID
  /// How the name was understood.
  public var reading: Reading
  /// Whether a `?` behind the name says "we think so".
  public var isUnsure: Bool
}

/// A reference, or a name in a flow, that was understood by more than its letters.
public struct NameReading: Sendable {
  /// Where the name stands.
  public var location: Location
  /// How the name was understood.
  public var reading: Reference.Reading
  /// What was read, or what a wrong kind's name names.
  public var target: DeclarationID
  /// What else could have been meant.
  public var others: [DeclarationID]
  /// The field the name stands in; nil in a flow or a citation.
  public var field: Field?
}
