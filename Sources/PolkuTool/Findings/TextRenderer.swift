import PolkuModel
import PolkuSyntax

/// Prints findings for people: what is wrong, the lines it is about, and what to do.
struct TextRenderer {
  let messages: Messages
  let style: Style
  /// How many columns there are.
  let width: Int

  /// How many findings one run prints; nobody reads more, and the other format has them all.
  static let limit = 1000

  /// Prints the findings and how many there are.
  func render(_ report: Report, fileCount: Int, _ console: Console) {
    let shown = report.first(Self.limit)
    for item in shown {
      for line in lines(item.finding, report.models[item.model]) { console.line(line) }
      console.line()
    }
    if shown.count < report.items.count {
      console.line(say("tool.check.more", ["count": "\(report.items.count - shown.count)"]))
    }
    console.line(summary(report, fileCount))
  }

  private func summary(_ report: Report, _ fileCount: Int) -> String {
    var files: Set<String> = []
    for item in report.items {
      files.insert(report.models[item.model].files[Int(item.finding.location.file)].tree.source.path)
    }
    if files.isEmpty { return say("tool.check.clean", ["files": "\(fileCount)"]) }
    let key = files.count < fileCount ? "tool.check.counts-of" : "tool.check.counts"
    func count(_ severity: Severity) -> String { "\(report.counts[severity, default: 0])" }
    return say(
      key,
      [
        "errors": count(.error), "warnings": count(.warning), "notes": count(.note), "files": "\(files.count)",
        "all": "\(fileCount)",
      ])
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    say(Message(key, places))
  }

  private func say(_ message: Message) -> String { Visible.line(messages.say(message)) }

  // MARK: - One finding

  /// The lines of a finding, without the empty one behind them.
  func lines(_ finding: Finding, _ model: Model) -> [String] {
    let severity = style.severity(say("tool.severity.\(finding.severity.id)"), finding.severity)
    var lines = ["\(severity): \(style.strong(say(finding.message))) [\(finding.rule)]"]
    let gutter = self.gutter(finding, model)
    let snippets = Snippets(model: model, style: style, gutter: gutter, width: width)
    lines.append(snippets.arrow("-->", finding.location))
    lines += snippets.block(finding.location, severity: finding.severity)
    var last = finding.location
    for label in finding.labels {
      lines += snippets.label(label.location, say(label.message), after: last)
      last = label.location
    }
    let margin = String(repeating: " ", count: gutter + 1) + style.faint("=") + " "
    for help in finding.help { lines.append(margin + style.strong(say("tool.help-word")) + ": " + say(help)) }
    for edit in finding.edits {
      lines.append(margin + style.strong(say("tool.help-word")) + ": " + say(edit.title))
      lines += EditPreview(model: model, style: style, gutter: gutter, width: width).lines(edit)
    }
    return lines
  }

  /// The width of the widest line number that will be shown.
  private func gutter(_ finding: Finding, _ model: Model) -> Int {
    let places =
      [finding.location] + finding.labels.map(\.location) + finding.edits.flatMap { $0.changes.map(\.location) }
    let widest = places.map { model.files[Int($0.file)].tree.lineNumber(at: Int($0.range.start)) + 1 }.max() ?? 1
    return "\(widest)".count
  }
}
