import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax

/// Puts findings into words for the one who leads the room: what each means for the customer, and what to ask.
///
/// What a rule means and asks is said once in a file, at the first finding that gives reason to ask; so is a help.
struct FacilitatorText {
  private struct Said: Hashable {
    let path: String
    let rule: RuleID
    /// The help that was said; empty for what the rule means and asks.
    var help = ""
  }

  let report: Report
  /// The language of the file that is spoken about.
  var messages: Messages
  let style: Style
  let width: Int
  private var said: Set<Said> = []
  /// The file that was spoken of last.
  private var path: String?

  init(_ report: Report, messages: Messages, style: Style, width: Int) {
    self.report = report
    self.messages = messages
    self.style = style
    self.width = width
  }

  /// The lines of a finding, without the empty one behind them; to be asked in order, as the file is named once.
  mutating func lines(_ item: Report.Item) -> [String] {
    let finding = item.finding
    let model = report.models[item.model]
    let path = report.tree(finding.location, item.model).source.path
    var lines: [String] = []
    if path != self.path { lines += [style.strong(Visible.line(path)), ""] }
    self.path = path
    lines += FindingHeadline(messages: messages, style: style, width: width, voice: .facilitator).lines(finding)
    let places =
      [finding.location] + finding.labels.map(\.location) + finding.edits.flatMap { $0.changes.map(\.location) }
    let margin = RoomSnippets.margin(places, model, messages)
    lines += RoomSnippets(model: model, messages: messages, style: style, margin: margin, width: width).lines(finding)
    if let side = RoomSide(finding, messages), said.insert(Said(path: path, rule: finding.rule)).inserted {
      lines += paragraph("tool.explain.why", ["text": side.meaning])
      lines += paragraph("tool.explain.question", ["text": side.question]).map { style.strong($0) }
    }
    let remark = DayRemark(finding)
    for help in remark.help.map({ messages.say($0) })
    where said.insert(Said(path: path, rule: finding.rule, help: help)).inserted { lines += paragraph(help) }
    // The day is about this one finding, so it stands at each.
    for help in finding.help where !remark.help.contains(help) { lines += paragraph(messages.say(help)) }
    for edit in finding.edits {
      lines += paragraph("tool.check.voice.edit", ["text": messages.say(edit.title)])
      lines += EditPreview(model: model, style: style, gutter: margin, width: width, messages: messages).lines(edit)
    }
    return lines
  }

  /// How many more there are of the rule of a finding.
  func folded(_ item: Report.Item, _ count: Int) -> [String] {
    paragraph("tool.check.folded", ["rule": item.finding.rule.description, "count": "\(count)"])
  }

  private func paragraph(_ key: String, _ places: KeyValuePairs<String, String>) -> [String] {
    paragraph(messages.say(Message(key, places)))
  }

  /// Running text in the column of the lines, moved in further from its second line on.
  private func paragraph(_ text: String) -> [String] {
    let hanging = RoomSnippets.indent + 2
    return Wrapping.lines(Visible.line(text), width: width - hanging).enumerated().map { number, line in
      String(repeating: " ", count: number == 0 ? RoomSnippets.indent : hanging) + line
    }
  }
}
