/// What form the value of a field takes.
public enum ValueType: Equatable, Sendable {
  /// One or more names of the given kinds, with commas.
  case names(KindSet)
  /// Text to the end of the line; said once.
  case text
  /// Text to the end of the line; may be repeated.
  case texts
  /// Texts with commas.
  case list
  /// A word of a closed set.
  case oneOf(ValueSet)
  /// A word of the author's own, of which the common ones can be translated.
  case freeWord
  /// A length of time.
  case duration
  /// How often: `3 per week`; a duration alone means "every …".
  case rate
  /// How much fits into a time: work such as `10 h per week`, or how often, such as `15 leads a year`.
  case capacity
  /// A day, week, month, season or year.
  case date
  /// A number with or without a unit.
  case quantity
  /// Stage or phase and level, with commas.
  case levels
  /// From −2 to +2, for all or per persona.
  case feeling
  /// Names of stages or touchpoints, or a point between two touchpoints: `a -> b`.
  case place
  /// Text that says why.
  case reason
  /// Names, each followed by a quantity, with commas.
  case namesAndValues
  /// A rule's id or name, and a reason: `P501 because …`.
  case allowance
  /// A rule's id or name, how much its findings weigh here, and a reason: `P505 note because …`.
  case severity
  /// Names of roles, and how long to wait: `sales after 24 h`.
  case escalation

  /// Whether repeating the field adds up instead of contradicting.
  public var addsUp: Bool {
    switch self {
    case .names, .texts, .list, .place, .levels, .feeling, .namesAndValues, .allowance, .severity, .escalation: true
    default: false
    }
  }

  /// Whether the value is free text, which a `|` line may continue.
  public var isText: Bool {
    switch self {
    case .text, .texts, .reason, .list: true
    default: false
    }
  }
}

/// A row of ``FieldTable``.
public struct FieldRow: Sendable {
  /// The field.
  public let field: Field
  /// The written form in English.
  public let id: String
  /// The kinds that have the field with this value.
  public let kinds: KindSet
  /// What form the value takes there.
  public let type: ValueType

  init(_ field: Field, _ id: String, _ kinds: KindSet, _ type: ValueType) {
    self.field = field
    self.id = id
    self.kinds = kinds
    self.type = type
  }
}

extension FieldTable {
  /// The rows of each field, by its raw value.
  private static let byField: [[FieldRow]] = Field.allCases.map { field in rows.filter { $0.field == field } }

  /// All kinds that have each field, by its raw value.
  private static let kindsByField: [KindSet] = byField.map { $0.reduce(into: KindSet()) { $0.formUnion($1.kinds) } }

  /// The value of each field in each kind: looked up for every fact of a file, so that it is one index away.
  private static let types: [ValueType?] = Field.allCases.flatMap { field in
    Kind.allCases.map { kind in byField[Int(field.rawValue)].first { $0.kinds.contains(kind) }?.type }
  }

  /// The value a field takes in a kind, or nil where the kind does not have it.
  static func type(_ field: Field, in kind: Kind) -> ValueType? {
    types[Int(field.rawValue) * Kind.allCases.count + Int(kind.rawValue)]
  }

  /// All kinds that have a field.
  public static func kinds(having field: Field) -> KindSet { kindsByField[Int(field.rawValue)] }
}

extension Field {
  /// The id, which is the written form in English, such as `answers within`.
  public var id: String { FieldTable.id(of: self) }

  /// What value the field takes in a kind, or nil where the kind does not have it.
  public func type(in kind: Kind) -> ValueType? { FieldTable.type(self, in: kind) }
}

extension FieldTable {
  /// The id of a field.
  static func id(of field: Field) -> String { byField[Int(field.rawValue)][0].id }
}
