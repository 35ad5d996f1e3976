import PolkuRules
import PolkuSyntax

/// What a finding means for the customer, and what to ask the room about it.
struct RoomSide: Equatable {
  let meaning: String
  let question: String

  /// The two sentences of the rule, or nil where there is nothing to talk over.
  init?(_ finding: Finding, _ messages: Messages) {
    guard RoomTalk.isFor(finding) else { return nil }
    meaning = messages.say(Message("\(finding.rule).why"))
    question = messages.say(Message("\(finding.rule).question"))
  }

  /// The same as the remarks behind a message that stands by itself; empty where there are none.
  static func remarks(_ finding: Finding, _ messages: Messages, _ voice: Voice) -> [String] {
    guard voice == .facilitator, let side = RoomSide(finding, messages) else { return [] }
    return [
      messages.say("tool.explain.why", ["text": side.meaning]),
      messages.say("tool.explain.question", ["text": side.question]),
    ]
  }
}
