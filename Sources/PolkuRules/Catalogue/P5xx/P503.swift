import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p503 = Rule(
    503, "inbound-without-acknowledgement", .warning,
    sources: [.agency("L1249–1253, L1358–1364")],
    examples: Rule.Examples(
      bad: """
        channel email: E-mail
        touchpoint "mail after hours": Customer's question
          at: customership
          on: email
          from: customer
        """,
      good: """
        channel email: E-mail
        touchpoint "mail after hours": Customer's question
          at: customership
          on: email
          from: customer
          acknowledged within: 5 min
        """,
      quiet: """
        channel phone: Phone
          live: yes
        touchpoint call: Customer calls
          at: customership
          on: phone
          from: customer
        """),
    check: { context, findings in P503.check(context, &findings) })
}

/// Messages from the customer with no stated time in which they are acknowledged or answered.
///
/// Nothing is sent where the channel runs one way or people stand face to face, nor where the customer comes by a place
/// or a friend, unless it is a complaint, feedback or a form. While it is open on which channel the customer comes, or
/// whether that channel is live, nothing is proved.
enum P503 {
  static let id = RuleID(503)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints where context.isFromCustomer(touchpoint) {
        if context.says(touchpoint, .acknowledgedWithin) || context.says(touchpoint, .answersWithin) { continue }
        let on = context.names(touchpoint, .on)
        guard on.isClosed, on.things.allSatisfy({ isNotLive($0, context) }), isMessage(touchpoint, on.things, context)
        else { continue }
        let file = model.declarations[Int(touchpoint)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(touchpoint),
            Message(
              "P503.noSign",
              [
                "name": model.called(touchpoint), "acknowledged": model.word(.acknowledgedWithin, in: file),
                "answers": model.word(.answersWithin, in: file),
              ])))
      }
    }
  }

  /// Whether the customer sends something, as far as the channels and the touchpoint tell.
  private static func isMessage(
    _ touchpoint: DeclarationID, _ channels: [DeclarationID], _ context: CheckContext
  ) -> Bool {
    let type = context.word(touchpoint, .type, .touchpointType)
    let isSaid =
      type == .touchpointTypeComplaint || type == .touchpointTypeFeedback || context.says(touchpoint, .formFields)
    return channels.contains { channel in
      if context.isNo(channel, .twoWay) || context.word(channel, .type, .channelType) == .channelTypePersonal {
        return false
      }
      return isSaid || !context.isNamedAfter("met in passing", channel)
    }
  }

  /// Nobody says that both are present at once, and nobody asks either.
  private static func isNotLive(_ channel: DeclarationID, _ context: CheckContext) -> Bool {
    !context.says(channel, .live) || context.isNo(channel, .live) || context.isNone(channel, .live)
  }
}
