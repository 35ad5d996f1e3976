/// What became of the text of a value.
public enum ValueReading<Value: Sendable & Equatable>: Sendable, Equatable {
  /// It was read. The remark is what stands behind it, as in `5 min, but sometimes next day`.
  case value(Value, remark: Range<Int>?)
  /// It was read as meant: a word is misspelt or of another language. The text is what to write instead.
  case meant(Value, text: String)
  /// A vague value, such as `soon`: legal, kept as written, asked about.
  case vague
  /// Two readings or a reading that lacks something. The texts say what could be written instead;
  /// there are none where only the author can know, as for the year of `1.9.`.
  case ambiguous([String])
  /// No form that the type accepts: kept as written.
  case unreadable

  /// The value, where one was read.
  public var value: Value? {
    switch self {
    case .value(let value, _), .meant(let value, _): value
    default: nil
    }
  }

  /// The same reading of another value.
  func map<Other>(_ change: (Value) -> Other?) -> ValueReading<Other> {
    switch self {
    case .value(let value, let remark): change(value).map { .value($0, remark: remark) } ?? .unreadable
    case .meant(let value, let text): change(value).map { .meant($0, text: text) } ?? .unreadable
    case .vague: .vague
    case .ambiguous(let texts): .ambiguous(texts)
    case .unreadable: .unreadable
    }
  }
}
