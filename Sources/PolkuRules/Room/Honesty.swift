import PolkuModel
import PolkuSyntax

/// The ways of not knowing that a model admits, each counted apart; none of them is ever taken for "no".
public struct Honesty: Sendable, Equatable {
  /// What is open: `?`, lists with `…`, flows that lead to `?`.
  public var open = 0
  /// Times and amounts that are said in words nobody can check.
  public var vague = 0
  /// What we only think: a `?` behind a value, or `[assumed]`.
  public var assumed = 0
  /// What sources, or the customer's view and ours, say differently.
  public var conflicting = 0
  /// What was decided to be empty or left as it is, with the reason.
  public var decided = 0

  /// Counts them from what a check with all rules found, and from the model; linear in both.
  public init(_ model: Model, _ report: CheckReport) {
    for finding in report.findings + report.accepted.map(\.finding) {
      switch (finding.rule.number, RoomSort.of(finding)) {
      case (108, .assumed): assumed += 1
      case (108, _): open += 1
      case (801, _): vague += 1
      case (409, _): conflicting += 1
      default: continue
      }
    }
    for citation in model.citations where citation.isAssumed {
      // What is marked as unsure is counted already.
      if case .fact(let number) = citation.subject, model.facts[Int(number)].isUnsure { continue }
      assumed += 1
    }
    for fact in model.facts where fact.view == .stated && !fact.value.isEmpty {
      let declaration = model.declarations[Int(fact.declaration)]
      if declaration.flags.contains(.duplicate) { continue }
      let isReason = fact.field.type(in: declaration.kind) == .reason
      if fact.state == .none || isReason && fact.state == .stated { decided += 1 }
    }
  }

  /// The counts of two models together.
  public static func + (a: Honesty, b: Honesty) -> Honesty {
    var sum = a
    sum.open += b.open
    sum.vague += b.vague
    sum.assumed += b.assumed
    sum.conflicting += b.conflicting
    sum.decided += b.decided
    return sum
  }

  /// Whether everything is known, or nothing was asked.
  public var isEmpty: Bool { open + vague + assumed + conflicting + decided == 0 }
}
