import PolkuSyntax

/// A number on which a rule turns, and which a map may set for itself: `limits: P524 7`.
public struct RuleLimit: Sendable {
  /// The rule.
  public let rule: RuleID
  /// The usual limit as a map would write it behind the rule's id; the four of P210 are named by kinds instead.
  public let written: String
  /// The usual limit: a number, a part of one, or a time in minutes.
  let usual: Double

  private init(_ rule: UInt16, _ written: String, _ usual: Double) {
    self.rule = RuleID(rule)
    self.written = written
    self.usual = usual
  }

  /// Every limit, in the order of the rules: the one table of them.
  public static let all: [RuleLimit] = [
    RuleLimit(210, "stages 8, touchpoints 25, personas 6, channels 12", .infinity),
    RuleLimit(316, "P316 3", 3), RuleLimit(524, "P524 5", 5), RuleLimit(601, "P601 3 of 5", 3.0 / 5),
    RuleLimit(602, "P602 1", 1),
    RuleLimit(603, "P603 5", 5), RuleLimit(708, "P708 5", 5), RuleLimit(804, "P804 3 days", 3 * 1440),
    RuleLimit(905, "P905 24 h", 24 * 60),
  ]

  /// The limit of a rule, or nil for a rule that has none.
  public static func of(_ rule: RuleID) -> RuleLimit? { all.first { $0.rule == rule } }
}
