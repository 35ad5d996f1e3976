import PolkuModel
import PolkuRules
import PolkuSyntax

/// Prints a finding a line, as compilers do.
package struct LineRenderer {
  private let speech: Speech

  /// Prints in the languages of a speech.
  package init(speech: Speech) { self.speech = speech }

  /// Prints every finding, with what is said behind the message of one.
  package func render(_ report: Report, _ console: Console, behind: (Finding, Messages) -> String = { _, _ in "" }) {
    var positions = PositionFinder()
    for item in report.items {
      let remark = behind(item.finding, speech.about(item.finding.location, in: report.models[item.model]))
      console.line(line(item, report, &positions, behind: remark))
    }
  }

  /// The line of one finding, with another weight where it is treated as having one, and a remark behind its message.
  package func line(
    _ item: Report.Item, _ report: Report, _ positions: inout PositionFinder, as severity: Severity? = nil,
    behind remark: String = ""
  ) -> String {
    let model = report.models[item.model]
    let finding = item.finding
    let messages = speech.about(finding.location, in: model)
    let (line, column) = positions.find(finding.location, in: model, number: item.model)
    return FindingLine.text(
      path: model.files[Int(finding.location.file)].tree.source.path, line: line, column: column,
      severity: (severity ?? finding.severity).id,
      message: messages.say(finding.message) + DayRemark(finding).suffix(messages)
        + (remark.isEmpty ? "" : " " + remark),
      rule: finding.rule.description)
  }
}
