import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p516 = Rule(
    516, "message-without-consent", .warning,
    sources: [.book("L5705–5714, L6434–6438"), .survey("L388–395")],
    examples: Rule.Examples(
      bad: """
        channel email: E-mail
          needs consent: yes
        touchpoint news: Newsletter
          at: customership
          from: company
          on: email
          every: 1 month
        """,
      good: """
        channel email: E-mail
          needs consent: yes
        touchpoint news: Newsletter
          at: customership
          from: company
          on: email
          every: 1 month
          permission: order confirmation
        """,
      quiet: """
        channel email: E-mail
          needs consent: yes
        system robot: Mail robot
        touchpoint ask: Customer writes
          at: customership
          from: customer
          on: email
        touchpoint ack: We got your message
          at: customership
          from: company
          on: email
          by: robot
        path p: Help
          reaches: ack
          ask -> ack
        """),
    check: { context, findings in P516.check(context, &findings) })
}

/// Repeated or automatic messages that nobody said yes to, and bought lists.
enum P516 {
  static let id = RuleID(516)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let answers = AutomaticReplies(state)
      for touchpoint in state.touchpoints where context.word(touchpoint, .from, .from) == .sideCompany {
        if context.isBackstage(touchpoint) { continue }
        if let bought = boughtList(touchpoint, context) {
          findings.append(
            Finding(
              id, .warning, at: model.location(bought),
              Message(
                "P516.bought",
                ["name": model.called(touchpoint), "permission": model.written(model.location(bought))])))
          continue
        }
        if context.says(touchpoint, .permission) { continue }
        let channels = model.named(touchpoint, .on).filter { state.has($0) && context.isYes($0, .needsConsent) }
        guard !channels.isEmpty, let key = key(touchpoint, answers, context) else { continue }
        let file = model.declarations[Int(touchpoint)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(touchpoint),
            Message(
              key,
              [
                "name": model.called(touchpoint), "channels": Model.list(channels.map { model.called($0) }),
                "permission": model.word(.permission, in: file),
              ]),
            labels: channels.prefix(5).compactMap { channel in
              context.stated(channel, .needsConsent).map {
                Finding.Label(model.location($0), Message("P516.channel", ["channel": model.called(channel)]))
              }
            }))
      }
    }
  }

  /// Where a touchpoint says that its addresses were bought.
  private static func boughtList(_ id: DeclarationID, _ context: CheckContext) -> Fact? {
    guard context.items(id, .permission).contains(where: { Language.isBoughtList($0.text) }) else { return nil }
    return context.stated(id, .permission)
  }

  /// What the message is like that asks for a permission; nil for one that needs none.
  private static func key(_ id: DeclarationID, _ answers: AutomaticReplies, _ context: CheckContext) -> String? {
    if context.stated(id, .every) != nil { return "P516.repeated" }
    guard context.isAutomatic(context.responsible(id)), !answers.mayAnswer(id) else { return nil }
    return "P516.automatic"
  }
}
