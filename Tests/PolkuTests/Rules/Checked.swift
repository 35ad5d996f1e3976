import PolkuModel
import PolkuRules
import PolkuSyntax

/// A journey and what is found in it, for the tests of the rules.
struct Checked {
  let tree: Tree
  let model: Model
  let findings: [Finding]
  let skipped: [CheckReport.Skipped]

  init(_ text: String, rules: [Rule] = Catalogue.rules) {
    self.init(bytes: Array(text.utf8), rules: rules)
  }

  init(bytes: [UInt8], rules: [Rule] = Catalogue.rules) {
    tree = Tree(Source(path: "test.journey", bytes: bytes))
    model = Model(tree)
    let report = Checker.check(model, today: CalendarDate(year: 2026, .day(month: 6, day: 1)), rules: rules)
    findings = report.findings
    skipped = report.skipped
  }

  /// A finding as people read it: place, rule, weight and sentence.
  func line(_ finding: Finding) -> String {
    let position = tree.position(Int(finding.location.range.start))
    return "\(position.line):\(position.column) \(text(finding))"
  }

  /// A finding without its place.
  func text(_ finding: Finding) -> String {
    "\(finding.rule) \(finding.severity): \(say(finding.message))"
  }

  /// What to do about a finding: helps and edits.
  func advice(_ finding: Finding) -> [String] {
    finding.help.map { "help: " + say($0) }
      + finding.edits.map { ($0.isSafe ? "fix: " : "offer: ") + say($0.title) }
  }

  func say(_ message: Message) -> String { Messages("en").say(message) }

  /// The findings without their places, sorted.
  var texts: [String] { findings.map { text($0) }.sorted() }

  /// The text after an edit.
  func applying(_ edit: Edit) -> [UInt8] {
    var bytes = tree.source.bytes
    let order = edit.changes.indices.sorted { a, b in
      let (one, other) = (edit.changes[a].location.range, edit.changes[b].location.range)
      return (one.start, one.end, a) > (other.start, other.end, b)
    }
    for i in order {
      bytes.replaceSubrange(edit.changes[i].location.range.offsets, with: Array(edit.changes[i].replacement.utf8))
    }
    return bytes
  }
}
