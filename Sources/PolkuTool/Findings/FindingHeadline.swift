import PolkuModel
import PolkuSyntax

/// What is wrong, with its weight before and its rule behind; as many lines as it takes.
struct FindingHeadline {
  let messages: Messages
  let style: Style
  let width: Int
  let voice: Voice

  func lines(_ finding: Finding) -> [String] {
    let word = say("tool.severity.\(finding.severity.id)")
    let indent = String(repeating: " ", count: DisplayWidth.of(word) + 2)
    // The last word keeps the rule beside it.
    let rule = "\u{A0}[\(finding.rule)]"
    var texts = Wrapping.lines(Visible.line(messages.say(finding.message)) + rule, width: width - indent.count)
    if let last = texts.popLast() { texts.append(String(last.dropLast(rule.count))) }
    let shown = voice == .facilitator ? style.faint("[\(finding.rule)]") : "[\(finding.rule)]"
    return texts.enumerated().map { i, text in
      let start = i == 0 ? style.severity(word, finding.severity) + ": " : indent
      return start + style.strong(text) + (i == texts.count - 1 ? " " + shown : "")
    }
  }

  private func say(_ key: String) -> String { Visible.line(messages.say(Message(key))) }
}
