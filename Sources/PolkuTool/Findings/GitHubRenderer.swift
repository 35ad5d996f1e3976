import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax

/// Prints a finding a line as GitHub's workflow commands, which it shows beside the lines of a change.
struct GitHubRenderer {
  let outcome: CheckOutcome
  private let paths: ReportPaths
  private var positions = PositionFinder()

  init(_ outcome: CheckOutcome) {
    self.outcome = outcome
    paths = ReportPaths(outcome.report.models)
  }

  mutating func render(_ console: Console) {
    for item in outcome.report.items { console.line(line(item)) }
  }

  /// The line of one finding.
  private mutating func line(_ item: Report.Item) -> String {
    let finding = item.finding
    let model = outcome.report.models[item.model]
    let range = finding.location.range
    let file = finding.location.file
    let start = positions.find(Int(range.start), file: file, in: model, number: item.model)
    let end = positions.find(Int(range.end), file: file, in: model, number: item.model)
    var properties = [
      ("file", paths.shown(file, of: item.model)), ("line", "\(start.line)"),
      ("endLine", "\(end.line)"),
    ]
    // GitHub takes columns within one line only, and counts the last one in.
    if start.line == end.line {
      properties.insert(("col", "\(start.column)"), at: 2)
      properties.append(("endColumn", "\(max(start.column, end.column - 1))"))
    }
    properties.append(("title", "\(finding.rule) \(Catalogue.rule(finding.rule)?.name ?? "")"))
    let list = properties.map { $0 + "=" + Self.escaped(Visible.line($1), inProperty: true) }.joined(separator: ",")
    let messages = outcome.messages(finding.location, item.model)
    let said =
      [messages.say(finding.message)] + RoomSide.remarks(finding, messages, outcome.voice)
      + finding.help.map { messages.say($0) }
    let texts = said.map { Visible.line($0) }
    return "::\(Self.command(finding.severity)) \(list)::"
      + Self.escaped(texts.joined(separator: "\n"), inProperty: false)
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// A text as GitHub unescapes it.
  static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
