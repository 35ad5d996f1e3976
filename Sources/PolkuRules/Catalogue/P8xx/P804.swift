import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p804 = Rule(
    804, "messages-too-close", .warning,
    sources: [.book("L3012–3014"), .ours],
    examples: Rule.Examples(
      bad: """
        system mail robot
        playbook nurture
          when: guide downloaded
          by: mail robot
          step blog link
            on: email
          step second guide
            on: email
          blog link -> second guide after 1 day
        """,
      good: """
        system mail robot
        playbook nurture
          when: guide downloaded
          by: mail robot
          step blog link
            on: email
          step second guide
            on: email
          blog link -> second guide after 5 days
        """,
      quiet: """
        role seller
        playbook new lead
          when: form sent
          by: seller
          step call
            on: phone
          step offer two times
            on: email
          call -> offer two times when no answer after 2 h
        """),
    check: { context, findings in P804.check(context, &findings) })
}

/// Two automatic messages of a playbook that follow each other within less than the least gap.
///
/// A message is a step on a channel; it is automatic where only systems do it. Three days are ours: the book says
/// several.
enum P804 {
  static let id = RuleID(804)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let gap = context.limits.minutes(id)
    context.inStates(&findings) { state, findings in
      var known: [DeclarationID: Bool] = [:]
      func isMessage(_ step: DeclarationID) -> Bool {
        if let answer = known[step] { return answer }
        let answer = isAutomaticMessage(step, context)
        known[step] = answer
        return answer
      }
      for (number, arrow) in model.arrows.enumerated() where arrow.hasWait && state.presence.arrows[number] {
        guard arrow.owner >= 0, model.declarations[Int(arrow.owner)].kind == .playbook, arrow.from >= 0, arrow.to >= 0,
          isMessage(arrow.from), isMessage(arrow.to)
        else { continue }
        check(arrow, gap, context, &findings)
      }
    }
  }

  private static func check(_ arrow: Arrow, _ gap: Double, _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let location = Location(file: Int(arrow.file), range: arrow.wait)
    guard let wait = context.wait(arrow), let most = wait.mostMinutes else {
      let places: KeyValuePairs = [
        "from": model.called(arrow.from), "to": model.called(arrow.to), "wait": model.written(location),
      ]
      return context.notChecked(id, at: location, Message("P804.notCompared", places))
    }
    guard most < gap || most == gap && wait.highIsOpen else { return }
    findings.append(
      Finding(
        id, .warning, at: location,
        Message(
          "P804.tooClose",
          [
            "from": model.called(arrow.from), "to": model.called(arrow.to), "wait": model.written(location),
            "gap": Placed.duration(gap),
          ])))
  }

  private static func isAutomaticMessage(_ step: DeclarationID, _ context: CheckContext) -> Bool {
    let by = context.responsible(step)
    guard by.isClosed, !by.things.contains(where: { context.isHuman($0) }) else { return false }
    return !context.names(step, .on).things.isEmpty
  }
}
