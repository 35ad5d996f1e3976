import PolkuModel
import PolkuSyntax

/// What a check found, and what it could not look at.
public struct CheckReport: Sendable {
  /// A rule that could not run, and why: silence is not proof.
  public struct Skipped: Sendable {
    /// Which rule.
    public let rule: RuleID
    /// Why it could not run.
    public let reason: Message
  }

  /// By file, place and rule.
  public let findings: [Finding]
  /// The rules that could not run, in the order of their ids.
  public let skipped: [Skipped]
}

/// Runs the rules of the catalogue over a model.
public enum Checker {
  /// Everything the rules find, sorted so that the order of declarations changes nothing but places.
  ///
  /// - Parameter today: the day to hold dates against; without one the rules that need it are skipped.
  public static func check(
    _ model: Model, today: CalendarDate? = nil, rules: [Rule] = Catalogue.rules
  ) -> CheckReport {
    let context = CheckContext(model, today: today)
    var findings: [Finding] = []
    var skipped: [CheckReport.Skipped] = []
    for rule in rules {
      if let reason = rule.skipped(context) {
        skipped.append(CheckReport.Skipped(rule: rule.id, reason: reason))
      } else {
        rule.check(context, &findings)
      }
    }
    return CheckReport(findings: sorted(findings), skipped: skipped)
  }

  /// The findings of ``check(_:today:rules:)`` alone.
  public static func findings(
    _ model: Model, today: CalendarDate? = nil, rules: [Rule] = Catalogue.rules
  ) -> [Finding] {
    check(model, today: today, rules: rules).findings
  }

  /// Sorts numbers instead of the findings themselves, which are large.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let keys = findings.map { ($0.location, $0.rule) }
    let order = findings.indices.sorted { a, b in
      if keys[a].0 != keys[b].0 { return keys[a].0 < keys[b].0 }
      if keys[a].1 != keys[b].1 { return keys[a].1 < keys[b].1 }
      let (one, other) = (findings[a].message, findings[b].message)
      if one.key != other.key { return one.key < other.key }
      let values = one.arguments.map(\.value)
      let others = other.arguments.map(\.value)
      if values != others { return values.lexicographicallyPrecedes(others) }
      return a < b
    }
    return order.map { findings[$0] }
  }
}
