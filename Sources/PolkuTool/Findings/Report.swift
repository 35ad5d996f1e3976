import PolkuModel
import PolkuRules
import PolkuSyntax

/// What the rules found in all models of a run, for the renderers.
struct Report {
  /// A finding and the number of its model.
  struct Item {
    let model: Int
    let finding: Finding
  }

  let models: [Model]
  private(set) var items: [Item] = []
  /// How many findings there are of each severity.
  private(set) var counts: [Severity: Int] = [:]

  init(_ models: [Model], find: (Model) -> [Finding] = { Checker.findings($0) }) {
    self.models = models
    // Two models may bring in the same file; what both say of it is said once.
    var said: Set<Key> = []
    for (number, model) in models.enumerated() {
      for finding in find(model) {
        if models.count > 1, !said.insert(Key(model, finding)).inserted { continue }
        items.append(Item(model: number, finding: finding))
        counts[finding.severity, default: 0] += 1
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

  /// Whether there is an error.
  var hasErrors: Bool { counts[.error, default: 0] > 0 }

  /// At most so many items in their order, the heavier ones kept where some must go.
  func first(_ limit: Int) -> [Item] {
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

/// Finds lines and columns of places that come in order, each line being counted once.
struct PositionFinder {
  private var file: Int32 = -1
  private var model = -1
  private var line = -1
  private var offset = 0
  private var column = 0

  /// The line and the column of a place, from 1; the column in Unicode scalars.
  mutating func find(_ location: Location, in model: Model, number: Int) -> (line: Int, column: Int) {
    let tree = model.files[Int(location.file)].tree
    let at = Int(location.range.start)
    let found = tree.lineNumber(at: at)
    if number != self.model || location.file != file || found != line || at < offset {
      self.model = number
      file = location.file
      line = found
      offset = tree.lines.isEmpty ? 0 : Int(tree.lines[found].start)
      if found == 0 { offset = max(offset, min(tree.source.byteOrderMark, at)) }
      column = 0
    }
    if at > offset {
      column += tree.source.text(offset..<at).unicodeScalars.count
      offset = at
    }
    return (found + 1, column + 1)
  }
}
