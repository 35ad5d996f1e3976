import PolkuSyntax

/// The day on which alone a finding holds, which rules say as a help behind the others.
package struct DayRemark {
  /// `as-is`, `to-be`, or nil for both.
  package let day: String?
  /// The helps without that remark.
  package let help: [Message]

  /// What stands behind a message of one line: a blank and the day in brackets; empty for both days.
  package func suffix(_ messages: Messages) -> String {
    day.map { " (" + messages.say(Message("finding.day.\($0)")) + ")" } ?? ""
  }

  package init(_ finding: Finding) {
    let days = ["state.asIs": "as-is", "state.toBe": "to-be"]
    day = finding.help.lazy.compactMap { days[$0.key] }.first
    help = finding.help.filter { days[$0.key] == nil }
  }
}
