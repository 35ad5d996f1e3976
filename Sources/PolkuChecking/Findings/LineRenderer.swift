import PolkuSyntax

/// Prints a finding a line, as compilers do: `path:line:column: severity: message [id]`.
///
/// Editors and build tools read this form, so the severity is the same word in every language.
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
    let path = Visible.line(model.files[Int(finding.location.file)].tree.source.path)
    let message = Visible.line(messages.say(finding.message) + DayRemark(finding).suffix(messages))
    return "\(path):\(line):\(column): \((severity ?? finding.severity).id): \(message) [\(finding.rule)]"
  }
}
