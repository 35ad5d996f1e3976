import PolkuModel
import PolkuSyntax

/// What a check found, and what it could not look at.
public struct CheckReport: Sendable {
  /// Something a rule could not look at, and why: silence is not proof.
  public struct Skipped: Sendable, Hashable {
    /// Which rule.
    public let rule: RuleID
    /// Why it could not run, or could not decide.
    public let reason: Message
    /// What it could not decide about; nil where it could not run at all.
    public let location: Location?
  }

  /// A finding that the file accepts, and why.
  public struct Accepted: Sendable, Hashable {
    /// What was found.
    public let finding: Finding
    /// The reason that the `allow` gives; empty where it gives none.
    public let reason: String
    /// Where the `allow` stands.
    public let location: Location
  }

  /// A rule that failed: an error of the tool's own.
  public struct Failure: Sendable {
    /// Which rule.
    public let rule: RuleID
    /// What it said.
    public let reason: String

    /// A rule that failed, and what it said.
    public init(rule: RuleID, reason: String) {
      self.rule = rule
      self.reason = reason
    }
  }

  /// By file, place and rule.
  public let findings: [Finding]
  /// What an `allow` in the files silences, in the order of ``findings``.
  public let accepted: [Accepted]
  /// The rules that could not run, and what rules could not decide, in the order of their ids.
  public let skipped: [Skipped]
  /// The rules that failed; what they found before that is among the findings.
  public let failures: [Failure]

  /// What was found, accepted, not looked at, and what failed.
  public init(
    findings: [Finding], accepted: [Accepted] = [], skipped: [Skipped] = [], failures: [Failure] = []
  ) {
    self.findings = findings
    self.accepted = accepted
    self.skipped = skipped
    self.failures = failures
  }
}

/// Runs the rules of the catalogue over a model.
public enum Checker {
  /// Everything the rules find, sorted so that the order of declarations changes nothing but places.
  ///
  /// - Parameters:
  ///   - today: the day to hold dates against; without one the rules that need it are skipped.
  ///   - selection: the day to look at; without one both today and the day on which every improvement is done.
  ///   - rules: the rules to run.
  ///   - willRun: told of each rule before it runs, and nil when all have run: who stops then is known.
  public static func check(
    _ model: Model, today: CalendarDate? = nil, selection: Selection? = nil, rules: [Rule] = Catalogue.rules,
    willRun: (RuleID?) -> Void = { _ in }
  ) -> CheckReport {
    let context = CheckContext(model, today: today, selection: selection)
    var run = CheckRun(context)
    for rule in rules {
      willRun(rule.id)
      run.run(rule)
    }
    willRun(nil)
    run.apply(RuleSettings(model), hasRule: { id in rules.contains { $0.id == id } })
    return run.report
  }

  /// The findings of ``check(_:today:selection:rules:willRun:)`` alone.
  public static func findings(
    _ model: Model, today: CalendarDate? = nil, rules: [Rule] = Catalogue.rules
  ) -> [Finding] {
    check(model, today: today, rules: rules).findings
  }
}

/// One check while it runs.
struct CheckRun {
  private let context: CheckContext
  private var findings: [Finding] = []
  private var accepted: [CheckReport.Accepted] = []
  private var skipped: [CheckReport.Skipped] = []
  private var failures: [CheckReport.Failure] = []
  private var silent: Set<RuleID> = []

  init(_ context: CheckContext) { self.context = context }

  /// Runs one rule; if it fails, the others still come.
  mutating func run(_ rule: Rule) {
    if let reason = rule.skipped(context) {
      skipped.append(CheckReport.Skipped(rule: rule.id, reason: reason, location: nil))
      silent.insert(rule.id)
      return
    }
    do {
      try rule.check(context, &findings)
    } catch {
      failures.append(CheckReport.Failure(rule: rule.id, reason: "\(error)"))
      silent.insert(rule.id)
    }
  }

  /// Weighs the findings as the map wants it, and sets aside what the files accept.
  mutating func apply(_ settings: RuleSettings, hasRule: (RuleID) -> Bool) {
    let weights = settings.weights
    var acceptance = Acceptance(settings, context.model)
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count)
    for var finding in findings {
      switch weights[finding.rule] {
      case .off: continue
      case .severity(let severity): finding.severity = severity
      case nil: break
      }
      if let line = acceptance.line(for: finding) {
        let location = context.model.location(context.model.facts[line.fact])
        accepted.append(CheckReport.Accepted(finding: finding, reason: line.reason ?? "", location: location))
      } else {
        kept.append(finding)
      }
    }
    findings = kept
    // On a chosen day, or where a rule could not decide, an acceptance may have something to accept another time.
    guard hasRule(P112.id), weights[P112.id] != .off, context.selection == nil else { return }
    let undecided = Set(context.undecided.map(\.rule))
    let unused = acceptance.unused {
      hasRule($0) && !silent.contains($0) && !undecided.contains($0) && weights[$0] != .off
    }
    for line in unused where line.rule?.severity != .error && line.reason != nil {
      var finding = P112.unused(line, context.model)
      if case .severity(let severity) = weights[P112.id] { finding.severity = severity }
      findings.append(finding)
    }
  }

  /// What was found, in order.
  var report: CheckReport {
    let order = Self.order(findings)
    let acceptedOrder = Self.order(accepted.map(\.finding))
    let notRun = (skipped + context.undecided).enumerated().sorted { a, b in
      a.element.rule == b.element.rule ? a.offset < b.offset : a.element.rule < b.element.rule
    }
    return CheckReport(
      findings: order.map { findings[$0] }, accepted: acceptedOrder.map { accepted[$0] },
      skipped: notRun.map(\.element), failures: failures)
  }

  /// Sorts numbers instead of the findings themselves, which are large.
  private static func order(_ findings: [Finding]) -> [Int] {
    let keys = findings.map { ($0.location, $0.rule) }
    return findings.indices.sorted { a, b in
      if keys[a].0 != keys[b].0 { return keys[a].0 < keys[b].0 }
      if keys[a].1 != keys[b].1 { return keys[a].1 < keys[b].1 }
      let (one, other) = (findings[a].message, findings[b].message)
      if one.key != other.key { return one.key < other.key }
      let values = one.arguments.map(\.value)
      let others = other.arguments.map(\.value)
      if values != others { return values.lexicographicallyPrecedes(others) }
      return a < b
    }
  }
}
