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
    read = ReadFacts(model)
    readStages = ReadStages(model)
    backstage = ByDeclaration(model, nil)
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

  // What rules ask of every touchpoint, remembered as it is read. Not lazy: such a table is copied at every change.
  let read: ReadFacts
  let readStages: ReadStages
  var backstage: ByDeclaration<Bool?>
  /// By the first fact of a field that names very many things, where it names each of them first.
  var longLists: [Int: [DeclarationID: Location]] = [:]
  private var spareReader: ValueReader?
  private var declaredOfKinds: [KindSet: [DeclarationID]] = [:]

  private(set) lazy var oddLines = OddLines(model)
  private(set) lazy var values = ValueSweep(model, year: today?.year).reports
  private(set) lazy var uses = Uses(model)
  private(set) lazy var titles = TitleKeys(model)
  private(set) lazy var journey = Journey(model)
  private(set) lazy var citations = CitationIndex(model)
  private(set) lazy var influences = Influences(self)
  private(set) lazy var limits = MapLimits(model)
  private(set) lazy var settings = RuleSettings(model)

  /// The declared things of some kinds in order; of two with one name only the first.
  public func declared(_ kinds: KindSet) -> [DeclarationID] {
    if let known = declaredOfKinds[kinds] { return known }
    let lists = kinds.kinds.map { declaredOfKind[Int($0.rawValue)] }.filter { !$0.isEmpty }
    // Declarations of different kinds stand among each other.
    let result = lists.count == 1 ? lists[0] : lists.flatMap { $0 }.sorted()
    declaredOfKinds[kinds] = result
    return result
  }

  private lazy var declaredOfKind: [[DeclarationID]] = {
    var lists = [[DeclarationID]](repeating: [], count: Kind.allCases.count)
    for i in 0..<model.declaredCount {
      let flags = model.declarations[i].flags
      if flags.contains(.duplicate) || flags.contains(.extraMap) { continue }
      lists[Int(model.declarations[i].kind.rawValue)].append(DeclarationID(i))
    }
    return lists
  }()

  /// Reads a part of a file's text; one reader keeps its room for all that the rules read.
  func reading<Value>(_ file: Int32, _ read: (inout ValueReader, Span<UInt8>) -> Value) -> Value {
    let language = model.files[Int(file)].tree.language
    var reader = spareReader.flatMap { $0.language === language ? $0 : nil } ?? ValueReader(language)
    spareReader = nil
    let bytes = model.files[Int(file)].tree.source.bytes
    let value = read(&reader, bytes.span)
    spareReader = reader
    return value
  }

  /// Whether a declaration says something in a field, be it `?` or a line that lacks its colon.
  ///
  /// Rules about something missing ask this: one slip is one finding.
  public func says(_ id: DeclarationID, _ field: Field) -> Bool {
    model.factNumber(id, field) != nil
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
