import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p313 = Rule(
    313, "everything-on-one-channel", .warning,
    sources: [.agency("L1087–1089"), .success("L1837–1839")],
    examples: Rule.Examples(
      bad: """
        touchpoint ask: Question
          at: customership
          on: email
        touchpoint reply: Answer
          at: customership
          on: email
        path p: Help
          reaches: reply
          ask -> reply
        """,
      good: """
        touchpoint ask: Question
          at: customership
          on: email, phone
        touchpoint reply: Answer
          at: customership
          on: email
        path p: Help
          reaches: reply
          ask -> reply
        """,
      quiet: """
        channel email: E-mail
          fallback: phone
        touchpoint ask: Question
          at: customership
          on: email
        touchpoint reply: Answer
          at: customership
          on: email
        path p: Help
          reaches: reply
          ask -> reply
        """),
    check: { context, findings in P313.check(context, &findings) })
}

/// Every touchpoint of a path that the customer meets is on the same single channel, which has no fallback.
enum P313 {
  static let id = RuleID(313)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for path in state.completePaths(id) {
        guard let (channel, count) = onlyChannel(path, state), !state.lacksFallback(channel) else { continue }
        if context.says(channel, .fallback) { continue }
        let file = model.declarations[Int(path.owner)].file
        let words: KeyValuePairs = [
          "path": model.called(path.owner), "channel": model.called(channel), "count": "\(count)",
        ]
        let help = Message(
          "P313.help", ["fallback": model.word(.fallback, in: file), "channel": model.called(channel)])
        findings.append(
          Finding(id, .warning, at: model.location(path.owner), Message("P313.oneChannel", words), help: [help]))
      }
    }
  }

  /// The one channel of all touchpoints that the customer meets, and of how many; nil where one has another, does not
  /// say it, or does not say it all. Outcomes are no touchpoints, and who is on none by decision needs none.
  private static func onlyChannel(_ path: FlowGraph, _ state: CheckState) -> (DeclarationID, Int)? {
    var only: DeclarationID?
    var count = 0
    for point in path.points where point >= 0 {
      if state.model.declarations[Int(point)].flags.contains(.outcome) || state.context.isBackstage(point) { continue }
      let on = state.context.names(point, .on)
      if on.knowledge == .none { continue }
      guard on.knowledge == .closed, on.things.count == 1, only ?? on.things[0] == on.things[0] else { return nil }
      only = on.things[0]
      count += 1
    }
    guard let only, count > 1 else { return nil }
    return (only, count)
  }
}
