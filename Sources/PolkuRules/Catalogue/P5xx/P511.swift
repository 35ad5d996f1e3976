import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p511 = Rule(
    511, "no-fallback", .warning,
    sources: [
      .agency("L1083–1089, L1318–1320"),
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        channel phone: Phone
          can fail: yes
        touchpoint renew: Renewal talk
          at: customership
          from: company
          on: phone
        """,
      good: """
        channel phone: Phone
          can fail: yes
          fallback: letter
        touchpoint renew: Renewal talk
          at: customership
          from: company
          on: phone
        """,
      quiet: """
        channel phone: Phone
          can fail: yes
        touchpoint ask: Customer calls
          at: customership
          from: customer
          on: phone
        """),
    check: { context, findings in P511.check(context, &findings) })
}

/// Touchpoints that stand or fall with one channel, which can fail or is closed to those it is for.
enum P511 {
  static let id = RuleID(511)
  private static let mostLabels = 4

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      for failure in state.channelFailures.all {
        findings.append(failure.shutOut.isEmpty ? unreliable(failure, context) : closed(failure, context))
      }
    }
  }

  private static func unreliable(_ failure: ChannelFailure, _ context: CheckContext) -> Finding {
    let model = context.model
    let file = model.declarations[Int(failure.touchpoint)].file
    let labels = context.stated(failure.channel, .canFail).map { fact in
      [
        Finding.Label(
          model.location(file: fact.file, line: fact.line),
          Message("P511.canFail", ["channel": model.called(failure.channel)]))
      ]
    }
    return Finding(
      id, .warning, at: model.location(failure.touchpoint),
      Message(
        "P511.unreliable",
        ["name": model.called(failure.touchpoint), "channel": model.called(failure.channel)]),
      labels: labels ?? [], help: [Message("P511.help", ["fallback": model.word(.fallback, in: file)])])
  }

  private static func closed(_ failure: ChannelFailure, _ context: CheckContext) -> Finding {
    let model = context.model
    let labels = failure.shutOut.prefix(mostLabels).compactMap { persona in
      context.stated(persona, .cannotUse).map { fact in
        Finding.Label(model.location(fact), Message("P511.cannotUse", ["persona": model.called(persona)]))
      }
    }
    return Finding(
      id, .warning, at: model.location(failure.touchpoint),
      Message(
        "P511.closed",
        [
          "name": model.called(failure.touchpoint), "channel": model.called(failure.channel),
          "personas": Model.list(failure.shutOut.map { model.called($0) }),
        ]), labels: labels)
  }
}
