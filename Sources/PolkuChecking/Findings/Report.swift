import PolkuModel
import PolkuRules
import PolkuSyntax

/// What the rules found in all models of a run, for the renderers.
package struct Report {
  /// A finding and the number of its model.
  package struct Item {
    package let model: Int
    package let finding: Finding
    /// By what it is known again in another run; empty until somebody asked for fingerprints.
    package var fingerprint = ""
    /// What it belongs to, such as `touchpoint blog`; comes with the fingerprint.
    package var place = ""

    /// A finding of the model of this number.
    package init(model: Int, finding: Finding) {
      self.model = model
      self.finding = finding
    }
  }

  /// A finding that the files accept.
  package struct Accepted {
    package var item: Item
    package let reason: String
    package let location: Location
  }

  /// Something that was not looked at, and the number of its model.
  package struct Skipped {
    package let model: Int
    package let skipped: CheckReport.Skipped
  }

  package let models: [Model]
  /// The findings, by file and place.
  package private(set) var items: [Item] = []
  package private(set) var accepted: [Accepted] = []
  package private(set) var skipped: [Skipped] = []
  /// The rules that failed, each once.
  package private(set) var failures: [CheckReport.Failure]
  /// How many findings there are of each severity.
  package private(set) var counts: [Severity: Int] = [:]
  /// How many findings a baseline knows; they are not among the items.
  package private(set) var known = 0
  /// The ways of not knowing in all models, each counted apart; nil where there is no model.
  package private(set) var honesty: Honesty?
  /// How many lines of the files are kept as talk.
  package let talkLines: Int
  /// How many findings a baseline knows and nobody finds any more.
  package var gone = 0

  /// - Parameters:
  ///   - models: the models of the run.
  ///   - checks: what was found in each.
  ///   - failures: what failed before these checks.
  package init(_ models: [Model], _ checks: [CheckReport], failures: [CheckReport.Failure] = []) {
    self.models = models
    self.failures = failures
    talkLines = Self.talkLines(models)
    // Two models may bring in the same file; what both say of it is said once.
    var said: Set<Key> = []
    var skippedSaid: Set<SkippedKey> = []
    func isNew(_ finding: Finding, _ model: Model) -> Bool {
      models.count < 2 || said.insert(Key(model, finding)).inserted
    }
    let shared = SharedFiles(models, checks)
    for (number, check) in checks.enumerated() {
      for finding in check.findings where shared.holds(finding, models[number]) && isNew(finding, models[number]) {
        items.append(Item(model: number, finding: finding))
        counts[finding.severity, default: 0] += 1
      }
      for accepted in check.accepted where isNew(accepted.finding, models[number]) {
        let item = Item(model: number, finding: accepted.finding)
        self.accepted.append(Accepted(item: item, reason: accepted.reason, location: accepted.location))
      }
      for skipped in check.skipped where skippedSaid.insert(SkippedKey(models[number], skipped)).inserted {
        self.skipped.append(Skipped(model: number, skipped: skipped))
      }
      for failure in check.failures where !self.failures.contains(where: { $0.rule == failure.rule }) {
        self.failures.append(failure)
      }
    }
    for (model, check) in zip(models, checks) {
      let counts = Honesty(model, check)
      honesty = honesty.map { $0 + counts } ?? counts
    }
    if models.count > 1 { sort() }
  }

  /// The lines of talk in all files, each file once.
  private static func talkLines(_ models: [Model]) -> Int {
    var counted: Set<String> = []
    return models.reduce(0) { sum, model in
      model.files.reduce(sum) {
        counted.insert($1.tree.source.path).inserted ? $0 + $1.tree.talkLineCount : $0
      }
    }
  }

  private struct Key: Hashable {
    let path: String
    let range: ByteRange
    let rule: RuleID
    let message: Message

    init(_ model: Model, _ finding: Finding) {
      path = model.files[Int(finding.location.file)].tree.source.path
      range = finding.location.range
      rule = finding.rule
      message = finding.message
    }
  }

  private struct SkippedKey: Hashable {
    let path: String
    let skipped: CheckReport.Skipped

    init(_ model: Model, _ skipped: CheckReport.Skipped) {
      path = skipped.location.map { model.files[Int($0.file)].tree.source.path } ?? ""
      self.skipped = skipped
    }
  }

  /// Puts what several models say of one file together, in the order in which the files come first.
  private mutating func sort() {
    var places: [String: Int] = [:]
    for model in models {
      for file in model.files where places[file.tree.source.path] == nil {
        places[file.tree.source.path] = places.count
      }
    }
    func key(_ item: Item) -> (Int, UInt32, UInt32, RuleID) {
      let location = item.finding.location
      let path = models[item.model].files[Int(location.file)].tree.source.path
      return (places[path] ?? 0, location.range.start, location.range.end, item.finding.rule)
    }
    let keys = items.map(key)
    let order = items.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    items = order.map { items[$0] }
    let acceptedKeys = accepted.map { key($0.item) }
    let acceptedOrder = accepted.indices.sorted {
      acceptedKeys[$0] == acceptedKeys[$1] ? $0 < $1 : acceptedKeys[$0] < acceptedKeys[$1]
    }
    accepted = acceptedOrder.map { accepted[$0] }
  }

  // MARK: - Fingerprints and what is known

  /// Gives every finding its fingerprint and the name of its place.
  package mutating func addFingerprints() {
    var prints = Fingerprints(models)
    for i in items.indices { prints.mark(&items[i]) }
    prints.startOver()
    for i in accepted.indices { prints.mark(&accepted[i].item) }
  }

  /// Sets aside the findings that a baseline knows, and returns what else it knows; they must have their fingerprints.
  package mutating func hide(_ baseline: Baseline) -> [Baseline.Entry] {
    var left = baseline.entries
    items = items.filter { item in
      guard left.removeValue(forKey: item.fingerprint) != nil else { return true }
      counts[item.finding.severity, default: 0] -= 1
      known += 1
      return false
    }
    return Array(left.values)
  }

  // MARK: - What the run comes to

  /// Whether there is an error.
  package var hasErrors: Bool { counts[.error, default: 0] > 0 }

  /// Whether there is a finding of a weight or more.
  package func has(_ least: Severity) -> Bool { counts.contains { $0.key >= least && $0.value > 0 } }

  /// The file that a place is in.
  package func tree(_ location: Location, _ model: Int) -> Tree { models[model].files[Int(location.file)].tree }

  /// At most so many items in their order, the heavier ones kept where some must go.
  package func first(_ limit: Int) -> [Item] {
    if items.count <= limit { return items }
    var room = limit
    var taken: [Severity: Int] = [:]
    for severity in Severity.allCases.reversed() {
      taken[severity] = min(room, counts[severity, default: 0])
      room -= taken[severity, default: 0]
    }
    return items.filter {
      guard let left = taken[$0.finding.severity], left > 0 else { return false }
      taken[$0.finding.severity] = left - 1
      return true
    }
  }
}
