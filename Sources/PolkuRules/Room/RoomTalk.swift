import PolkuSyntax

/// Which findings the people in the room can talk over, and which only concern whoever keeps the file.
///
/// The sheets of the workshop leave out more: here errors and misplaced lines count too, as only those who wrote them
/// can say what they meant.
package enum RoomTalk {
  /// Messages that their rule's question does not fit: it asks for a number, a reason or a moment, and they are about
  /// the words of the file.
  static let besideTheQuestion: Set<String> = [
    "P104.declaration", "P104.farAway", "P106.named", "P106.limit", "P106.word", "P106.twoReadings", "P106.incomplete",
    "P106.remark", "P106.twoThings", "P106.valueWord", "P106.language", "P106.languageAgain", "P107.otherwise",
    "P112.noRule", "P112.errorWeight", "P112.error", "P112.unused",
  ]

  /// Whether it makes sense to say what the finding means for the customer, and to ask about it.
  package static func isFor(_ finding: Finding) -> Bool {
    if besideTheQuestion.contains(finding.message.key) { return false }
    if finding.severity == .error || RoomSort.of(finding) != nil { return true }
    switch finding.rule.number {
    // A word or name that was only mistyped: nobody needs to be asked what happens there.
    case 102, 213: return false
    // The layout may be mended without asking, but who does a line of a playbook is more than layout.
    case 104: return true
    // A slip whose mending changes nothing is mended without asking.
    default: return finding.edits.first?.isSafe != true
    }
  }
}
