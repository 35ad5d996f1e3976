import PolkuSyntax

/// A number on which a rule turns, and which a map may set for itself: `limits: P524 7`.
public struct RuleLimit: Sendable {
  /// The rule.
  public let rule: RuleID
  /// The usual limit in English; the four of P210 are named by kinds instead.
  private let value: String
  private let type: ValueType
  /// The usual limit: a number, a part of one, or a time in minutes.
  let usual: Double

  private init(_ rule: UInt16, _ value: String, _ usual: Double, _ type: ValueType = .quantity) {
    self.rule = RuleID(rule)
    self.value = value
    self.type = type
    self.usual = usual
  }

  /// Every limit, in the order of the rules: the one table of them.
  public static let all: [RuleLimit] = [
    RuleLimit(210, "", .infinity),
    RuleLimit(316, "3", 3), RuleLimit(524, "5", 5), RuleLimit(601, "3 of 5", 3.0 / 5),
    RuleLimit(602, "1", 1),
    RuleLimit(603, "5", 5), RuleLimit(708, "5", 5), RuleLimit(804, "3 days", 3 * 1440, .duration),
    RuleLimit(905, "24 h", 24 * 60, .duration),
  ]

  /// How many things of a kind a room can follow: the limits of P210.
  static let kinds: [(kind: Kind, most: Int)] = [(.stage, 8), (.touchpoint, 25), (.persona, 6), (.channel, 12)]

  /// The usual limit as a map in a language would write it.
  public func written(in language: Language) -> String {
    guard rule == P210.id else { return "\(rule) " + language.written(value, type) }
    return Self.kinds.map { "\(language.plurals($0.kind).first ?? language.word($0.kind)) \($0.most)" }
      .joined(separator: ", ")
  }

  /// The limit of a rule, or nil for a rule that has none.
  public static func of(_ rule: RuleID) -> RuleLimit? { all.first { $0.rule == rule } }
}
