import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p101 = Rule(
    101, "line-not-understood", .warning,
    sources: [.success("L1767–1771"), .field],
    examples: Rule.Examples(
      bad: """
        touchpoint call: Phone call
          at: running
        => we should ask Minna about this
        => and about the invoices
        """,
      good: """
        touchpoint call: Phone call
          at: running
        - we should ask Minna about this
        """,
      quiet: """
        search -> call
        touchpoint call: Why is my ad not showing? (asked weekly, 9-16)
          at: running
        """),
    check: { context, findings in P101.check(context, &findings) })
}

/// Lines that are none of the language, bytes that are no text, flows and notes that say less than they seem to.
enum P101 {
  static let id = RuleID(101)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    for file in context.model.files.indices {
      let lines = FileLines(context: context, file: file)
      UnreadableRuns(lines: lines).check(&findings)
      StrangeBytes(lines: lines).check(&findings)
    }
    FlowSlips(context: context).check(&findings)
    Remarks(context: context).check(&findings)
  }
}

/// The lines of one file under check, and edits on them.
struct FileLines {
  let context: CheckContext
  let file: Int

  var tree: Tree { context.model.files[file].tree }

  /// The lines that went with a line, if any did.
  func lost(_ number: Int32) -> OddLines.Lost? { context.oddLines.lost[file][number] }

  /// Where a line's text stands.
  func location(_ number: Int32) -> Location { context.model.location(file: Int32(file), line: number) }

  /// What a line says, shortened for a message.
  func written(_ number: Int32) -> String { context.model.written(location(number)) }

  /// A change before the text of a line.
  func insert(_ text: String, before number: Int32) -> Edit.Change {
    Edit.Change(Location(file: file, at: Int(tree.lines[Int(number)].text)), text)
  }

  /// A change of a part of the file.
  func replace(_ range: Range<Int>, _ text: String) -> Edit.Change {
    Edit.Change(Location(file: file, range: ByteRange(range)), text)
  }

  /// The label of the lines that went with a line.
  func lostLabel(_ number: Int32) -> Finding.Label? {
    guard let lost = lost(number) else { return nil }
    return Finding.Label(location(lost.first), Message.counted("P101.lost", lost.count, ["count": "\(lost.count)"]))
  }
}
