import PolkuChecking
import PolkuModel
import PolkuSyntax

/// Prints findings for people: what is wrong, the lines it is about, and what to do.
struct TextRenderer {
  /// The language of what is about no finding.
  let messages: Messages
  let style: Style
  /// How many columns there are.
  let width: Int
  var voice = Voice.engineer
  /// The languages of the files; without it, one language for all.
  var speech: Speech?

  /// How many findings one run prints; nobody reads more, and the other format has them all.
  static let limit = 1000

  /// Of how many findings of one rule in a file the rest is only counted, where all rules run: a workshop file has
  /// dozens of open questions, and a first sketch lacks the same everywhere, which hides what else there is to see.
  static let fold = 3

  /// Prints the findings and what they come to.
  ///
  /// - Parameter isWhole: whether all rules ran; whoever asks for some wants to see all that they find.
  func render(_ report: Report, fileCount: Int, baseline: String?, isWhole: Bool, _ console: Console) {
    let shown = report.first(Self.limit)
    var folding = FindingFolding(report, limit: isWhole ? Self.fold : .max)
    var spoken = FacilitatorText(report, messages: messages, style: style, width: width)
    for item in shown where folding.shows(item) {
      let count = folding.folded(behind: item)
      switch voice {
      case .engineer:
        let own = about(item.finding, report.models[item.model])
        for line in own.lines(item.finding, report.models[item.model]) { console.line(line) }
        if let count { own.folded(item, count, report.models[item.model]).forEach { console.line($0) } }
      case .facilitator:
        spoken.messages = about(item.finding, report.models[item.model]).messages
        for line in spoken.lines(item) { console.line(line) }
        if let count { spoken.folded(item, count).forEach { console.line($0) } }
      }
      console.line()
    }
    if shown.count < report.items.count {
      console.line(say("tool.check.more", ["count": "\(report.items.count - shown.count)"]))
    }
    let summary = CheckSummary(
      report: report, messages: messages, fileCount: fileCount, width: width, baseline: baseline, isWhole: isWhole,
      voice: voice)
    for line in summary.lines { console.line(line) }
  }

  /// The same in the language of the file that a finding is about.
  private func about(_ finding: Finding, _ model: Model) -> TextRenderer {
    guard let speech else { return self }
    return TextRenderer(messages: speech.about(finding.location, in: model), style: style, width: width, voice: voice)
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    say(Message(key, places))
  }

  /// How many more there are of the rule of a finding, in the column of its helps.
  private func folded(_ item: Report.Item, _ count: Int, _ model: Model) -> [String] {
    let text = say("tool.check.folded", ["rule": item.finding.rule.description, "count": "\(count)"])
    let margin = String(repeating: " ", count: gutter(item.finding, model) + 1)
    return Wrapping.lines(text, width: width - margin.count - 2).enumerated().map { number, line in
      margin + (number == 0 ? style.faint("+") + " " : "  ") + line
    }
  }

  private func say(_ message: Message) -> String { Visible.line(messages.say(message)) }

  // MARK: - One finding

  /// The lines of a finding, without the empty one behind them.
  func lines(_ finding: Finding, _ model: Model) -> [String] {
    var lines = FindingHeadline(messages: messages, style: style, width: width, voice: .engineer).lines(finding)
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
    for help in finding.help { lines += self.help(say(help), margin, gutter + 3) }
    for edit in finding.edits {
      lines += help(say(edit.title), margin, gutter + 3)
      lines += EditPreview(model: model, style: style, gutter: gutter, width: width).lines(edit)
    }
    return lines
  }

  /// What to do next, behind its word.
  private func help(_ text: String, _ margin: String, _ marginWidth: Int) -> [String] {
    let word = say("tool.help-word")
    let indent = DisplayWidth.of(word) + 2
    let texts = Wrapping.lines(text, width: width - marginWidth - indent)
    return texts.enumerated().map { i, text in
      i == 0
        ? margin + style.strong(word) + ": " + text
        : String(repeating: " ", count: marginWidth + indent) + text
    }
  }

  /// The width of the widest line number that will be shown.
  private func gutter(_ finding: Finding, _ model: Model) -> Int {
    let places =
      [finding.location] + finding.labels.map(\.location) + finding.edits.flatMap { $0.changes.map(\.location) }
    let widest = places.map { model.files[Int($0.file)].tree.lineNumber(at: Int($0.range.start)) + 1 }.max() ?? 1
    return "\(widest)".count
  }
}
