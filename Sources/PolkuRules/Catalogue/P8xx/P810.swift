import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p810 = Rule(
    810, "noticed-but-not-passed-on", .warning,
    sources: [.agency("L1112–1116, L1150–1152, L1397–1401, L1411–1417")],
    examples: Rule.Examples(
      bad: """
        playbook wrong: Wrong product
          when: the product clearly does not fit
          noticed by: expert
          step offer: Offer a better product
            by: seller
        """,
      good: """
        playbook wrong: Wrong product
          when: the product clearly does not fit
          noticed by: expert
          step say: Tell what is wrong
            by: expert
            tells: seller
          step offer: Offer a better product
            by: seller
        """,
      quiet: """
        playbook tune: Tune keywords
          when: a keyword brings wrong visitors
          noticed by: expert
          step fix: Change the keyword
            by: expert
        """),
    check: { context, findings in P810.check(context, &findings) })
}

/// Playbooks in which somebody notices a sign, and the role that should act does not hear of it.
///
/// Word goes from who notices to whom the playbook `tells`, and from who does a step to whom that step tells.
/// Systems do their steps without being told.
enum P810 {
  static let id = RuleID(810)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let steps = state.stepsOfPlaybooks()
      for playbook in state.declared(.playbook) where context.says(playbook, .noticedBy) {
        check(playbook, steps[playbook] ?? [], context, &findings)
      }
    }
  }

  private static func check(
    _ playbook: DeclarationID, _ steps: [DeclarationID], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let noticed = context.names(playbook, .noticedBy)
    guard noticed.isClosed, let fact = context.stated(playbook, .noticedBy),
      let told = told(by: noticed.things, playbook, steps, context)
    else { return }
    var unaware: Set<DeclarationID> = []
    var labels: [Finding.Label] = []
    for step in steps {
      let actors = context.responsible(step)
      guard actors.isClosed, !actors.things.contains(where: { told.contains($0) || !context.isHuman($0) }) else {
        continue
      }
      let before = unaware.count
      unaware.formUnion(actors.things)
      if unaware.count > before, labels.count < 5 {
        labels.append(Finding.Label(model.location(step), Message("P810.acts")))
      }
    }
    if unaware.isEmpty { return }
    let places: KeyValuePairs = [
      "who": Model.list(noticed.things.map { model.called($0) }), "roles": Model.list(unaware.map { model.called($0) }),
      "name": model.called(playbook), "tells": model.word(.tells, in: fact.file),
    ]
    findings.append(
      Finding(
        id, .warning, at: model.location(fact), Message.counted("P810.notTold", unaware.count, places), labels: labels))
  }

  /// Who hears of it at last, those who notice among them; nil where that is open.
  private static func told(
    by noticing: [DeclarationID], _ playbook: DeclarationID, _ steps: [DeclarationID], _ context: CheckContext
  ) -> Set<DeclarationID>? {
    var tells: [DeclarationID: [NameList]] = [:]
    for step in steps where context.says(step, .tells) {
      let list = context.names(step, .tells)
      for actor in context.responsible(step).things { tells[actor, default: []].append(list) }
    }
    let own = context.names(playbook, .tells)
    if own.knowledge == .open { return nil }
    var told: Set<DeclarationID> = []
    var next = noticing + own.things
    while let role = next.popLast() {
      guard told.insert(role).inserted else { continue }
      for list in tells[role] ?? [] {
        if list.knowledge == .open { return nil }
        next += list.things
      }
    }
    return told
  }
}
