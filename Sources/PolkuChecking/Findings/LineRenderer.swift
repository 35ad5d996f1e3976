import PolkuModel
import PolkuRules
import PolkuSyntax

/// Prints a finding a line, as compilers do.
package struct LineRenderer {
  package let messages: Messages

  /// Prints in a language.
  package init(messages: Messages) { self.messages = messages }

  package func render(_ report: Report, _ console: Console) {
    var positions = PositionFinder()
    for item in report.items { console.line(line(item, report, &positions)) }
  }

  /// The line of one finding, with another weight where it is treated as having one.
  package func line(
    _ item: Report.Item, _ report: Report, _ positions: inout PositionFinder, as severity: Severity? = nil
  ) -> String {
    let model = report.models[item.model]
    let finding = item.finding
    let (line, column) = positions.find(finding.location, in: model, number: item.model)
    return FindingLine.text(
      path: model.files[Int(finding.location.file)].tree.source.path, line: line, column: column,
      severity: (severity ?? finding.severity).id,
      message: messages.say(finding.message) + DayRemark(finding).suffix(messages), rule: finding.rule.description)
  }
}
