import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p814 = Rule(
    814, "playbook-times-contradict", .warning, sources: [.ours],
    examples: Rule.Examples(
      bad: """
        playbook renew: Renewal
          before end: 2 weeks
          by: sales
          step call: Talk about the past year
          step offer: Send the offer
          step sign: Sign
          call -> offer after 10 days -> sign after 1 week
        """,
      good: """
        playbook renew: Renewal
          before end: 1 month
          by: sales
          step call: Talk about the past year
          step offer: Send the offer
          step sign: Sign
          call -> offer after 10 days -> sign after 1 week
        """,
      quiet: """
        playbook renew: Renewal
          before end: 2 weeks
          by: sales
          step call: Talk about the past year
          step offer: Send the offer
          step sign: Sign
          call -> offer after 10 days -> sign after 1 week when they still think
        """),
    check: { context, findings in P814.check(context, &findings) })
}

/// Times of a playbook that cannot all be kept: a step that takes longer than it may, help that is asked for before
/// anybody can be late, and steps that take longer than is left before the end.
///
/// Only what is certain contradicts: vague, unknown and unlike times (working days beside days) do not.
enum P814 {
  static let id = RuleID(814)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let steps = state.stepsOfPlaybooks()
      for playbook in state.declared(.playbook) {
        let steps = steps[playbook] ?? []
        for step in steps { checkStep(step, playbook, context, &findings) }
        checkEscalation(playbook, steps, context, &findings)
      }
      guard state.declared(.playbook).contains(where: { context.stated($0, .beforeEnd) != nil }) else { return }
      for playbook in FlowGraph.playbooks(state) { checkEnd(playbook, context, &findings) }
    }
  }

  // MARK: - A step's own times

  private static func checkStep(
    _ step: DeclarationID, _ playbook: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    guard let fact = context.stated(step, .takes), let takes = context.time(fact),
      let limit = context.stated(step, .within), let within = context.time(limit), takes.surelyExceeds(within)
    else { return }
    let words: KeyValuePairs = [
      "step": model.called(step), "name": model.called(playbook), "takes": model.written(model.location(fact)),
      "field": model.fieldWord(limit), "within": model.written(model.location(limit)),
    ]
    findings.append(
      Finding(
        id, .warning, at: model.location(fact), Message("P814.takes", words),
        labels: [Finding.Label(model.location(limit), Message("P814.other"))]))
  }

  // MARK: - Help

  private static func checkEscalation(
    _ playbook: DeclarationID, _ steps: [DeclarationID], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let limits = steps.compactMap { model.fact($0, .within) }
    let waits = model.facts(playbook, .escalateTo).filter { $0.state == .stated }
    if limits.isEmpty || waits.isEmpty { return }
    var times: [(fact: Fact, time: TimeSpan)] = []
    for limit in limits {
      // A time that nobody knows may be as short as any.
      guard limit.state == .stated, let time = context.time(limit) else { return }
      times.append((limit, time))
    }
    for fact in waits {
      guard let (range, wait) = context.escalationWait(fact) else { continue }
      guard times.allSatisfy({ $0.time.surelyExceeds(wait) }) else { continue }
      let shortest = times.min { $1.time.surelyExceeds($0.time) } ?? times[0]
      let words: KeyValuePairs = [
        "name": model.called(playbook), "wait": model.written(Location(file: Int(fact.file), range: range)),
        "within": model.written(model.location(shortest.fact)), "field": model.fieldWord(shortest.fact),
      ]
      findings.append(
        Finding(
          id, .warning, at: model.location(fact), Message("P814.escalates", words),
          labels: [Finding.Label(model.location(shortest.fact), Message("P814.other"))]))
    }
  }

  // MARK: - The end of the term

  private static func checkEnd(_ playbook: FlowGraph, _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    guard let fact = context.stated(playbook.owner, .beforeEnd),
      let left = context.time(fact)?.calendarMinutes?.high,
      let way = CertainWay(playbook, context), way.minutes > left
    else { return }
    let words: KeyValuePairs = [
      "name": model.called(playbook.owner), "before": model.written(model.location(fact)),
      "time": Placed.duration(way.minutes), "way": model.way(way.steps),
    ]
    findings.append(
      Finding(
        id, .warning, at: model.location(fact), Message("P814.tooLong", words),
        labels: way.times.prefix(5).map { Finding.Label($0, Message("P814.counts")) }))
  }
}

extension CheckContext {
  /// How long an escalation waits, and where that stands; nil where it does not say so in numbers.
  func escalationWait(_ fact: Fact) -> (range: ByteRange, time: TimeSpan)? {
    reading(fact.file) { reader, text in
      guard let range = reader.language.splitWait(text, fact.value.offsets).wait,
        let time = reader.timeSpan(text, range).value
      else { return nil }
      return (ByteRange(range), time)
    }
  }
}
