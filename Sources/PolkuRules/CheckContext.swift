import PolkuModel
import PolkuSyntax

/// A model under check, and what several rules want to know of it, worked out once and when first asked for.
public final class CheckContext {
  /// The model under check.
  public let model: Model
  /// The day to hold dates against, if the caller gave one.
  public let today: CalendarDate?
  /// The one day that was asked for; nil for today and the day on which every improvement is done.
  public let selection: Selection?
  /// What rules could not decide, and why: silence is not proof.
  private(set) var undecided: [CheckReport.Skipped] = []
  private var isUndecided: Set<CheckReport.Skipped> = []

  /// Makes the context of one check.
  public init(_ model: Model, today: CalendarDate? = nil, selection: Selection? = nil) {
    self.model = model
    self.today = today
    self.selection = selection
  }

  /// Today and the day on which every improvement is done; one state where nothing is to be improved, or one was chosen.
  private(set) lazy var states: [CheckState] = {
    if let selection { return [CheckState(self, model.presence(selection), remark: nil)] }
    guard model.hasImprovementsInPlace else { return [CheckState(self, model.presence(.asIs), remark: nil)] }
    return [
      CheckState(self, model.presence(.asIs), remark: Message("state.asIs")),
      CheckState(self, model.presence(.toBe), remark: Message("state.toBe")),
    ]
  }()

  private(set) lazy var oddLines = OddLines(model)
  private(set) lazy var values = ValueSweep(model, year: today?.year).reports
  private(set) lazy var uses = Uses(model)
  private(set) lazy var titles = TitleKeys(model)
  private(set) lazy var journey = Journey(model)
  private(set) lazy var citations = CitationIndex(model)
  private(set) lazy var influences = Influences(self)
  private(set) lazy var limits = MapLimits(model)
  private(set) lazy var settings = RuleSettings(model)

  /// Whether a declaration says something in a field, be it `?` or a line that lacks its colon.
  ///
  /// Rules about something missing ask this: one slip is one finding.
  public func says(_ id: DeclarationID, _ field: Field) -> Bool {
    for i in model.declarations[Int(id)].facts where model.facts[i].field == field && model.facts[i].view == .stated {
      return true
    }
    return false
  }

  /// Remembers that a rule could not decide something, to be said once beside the findings.
  func notChecked(_ rule: RuleID, at location: Location?, _ reason: Message) {
    let skipped = CheckReport.Skipped(rule: rule, reason: reason, location: location)
    if isUndecided.insert(skipped).inserted { undecided.append(skipped) }
  }

  /// Runs a check in each state and reports what holds in all of them once, the rest with the day it holds on.
  func inStates(_ findings: inout [Finding], _ check: (CheckState, inout [Finding]) -> Void) {
    guard states.count > 1 else { return check(states[0], &findings) }
    let found = states.map { state in
      var found: [Finding] = []
      check(state, &found)
      return found
    }
    let sets = found.map { Set($0) }
    for (number, list) in found.enumerated() {
      for var finding in list {
        let isEverywhere = sets.allSatisfy { $0.contains(finding) }
        if isEverywhere, number > 0 { continue }
        if !isEverywhere, let remark = states[number].remark { finding.help.append(remark) }
        findings.append(finding)
      }
    }
  }
}

extension Model {
  /// Whether anything appears or goes with an improvement.
  var hasImprovementsInPlace: Bool {
    for fact in facts where (fact.field == .since || fact.field == .until) && !fact.references.isEmpty { return true }
    return !arrowImprovements.isEmpty
  }
}
