/// A word with a job of its own in a flow or a value.
public enum Clause: UInt8, CaseIterable, Sendable {
  /// A wait: `after 2 days`.
  case after
  /// A condition: `when no answer`.
  case when
  /// All the rest: the arrow taken when no condition holds.
  case otherwise
  /// Only once an improvement is done.
  case since
  /// Only until an improvement is done.
  case until
  /// Why: in `none because …` and `allow: … because …`.
  case because

  /// The id, which is the written form in English.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = ["after", "when", "otherwise", "since", "until", "because"]
}

/// A word that makes a line speak of the file itself.
public enum FileWord: UInt8, CaseIterable, Sendable {
  case language, include

  /// The id, which is the written form in English.
  public var id: String { self == .language ? "language" : "include" }
}
