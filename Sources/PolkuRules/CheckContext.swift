import PolkuModel
import PolkuSyntax

/// A model under check, and what several rules want to know of it, worked out once and when first asked for.
public final class CheckContext {
  /// One of the days a file describes, and how a finding says that it holds on that day alone.
  public struct State {
    /// What exists on that day.
    public let presence: Presence
    /// What to say of a finding that holds in this state alone; nil where there is but one.
    let remark: Message?
  }

  /// The model under check.
  public let model: Model
  /// The day to hold dates against, if the caller gave one.
  public let today: CalendarDate?

  /// Makes the context of one check.
  public init(_ model: Model, today: CalendarDate? = nil) {
    self.model = model
    self.today = today
  }

  /// Today and the day on which every improvement is done; one state where nothing is to be improved.
  public private(set) lazy var states: [State] = {
    guard model.hasImprovementsInPlace else { return [State(presence: model.presence(.asIs), remark: nil)] }
    return [
      State(presence: model.presence(.asIs), remark: Message("state.asIs")),
      State(presence: model.presence(.toBe), remark: Message("state.toBe")),
    ]
  }()

  private(set) lazy var oddLines = OddLines(model)
  private(set) lazy var values = ValueSweep(model, year: today?.year).reports
  private(set) lazy var uses = Uses(model)
  private(set) lazy var titles = TitleKeys(model)
  private(set) lazy var journey = Journey(model)

  /// Whether a declaration says something in a field, be it `?` or a line that lacks its colon.
  ///
  /// Rules about something missing ask this: one slip is one finding.
  public func says(_ id: DeclarationID, _ field: Field) -> Bool {
    for i in model.declarations[Int(id)].facts where model.facts[i].field == field && model.facts[i].view == .stated {
      return true
    }
    return false
  }

  /// Runs a check in each state and reports what holds in all of them once, the rest with the day it holds on.
  public func inStates(_ findings: inout [Finding], _ check: (Presence, inout [Finding]) -> Void) {
    guard states.count > 1 else { return check(states[0].presence, &findings) }
    let found = states.map { state in
      var found: [Finding] = []
      check(state.presence, &found)
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
