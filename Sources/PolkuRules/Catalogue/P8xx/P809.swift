import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p809 = Rule(
    809, "programmes-collide", .warning,
    sources: [.book("L3042–3044, L6726–6732")],
    examples: Rule.Examples(
      bad: """
        playbook drip: Selling drip
          when: guide downloaded
          by: robot
          step m1: Mail one
            on: email
          step m2: Mail two
            on: email
        """,
      good: """
        playbook drip: Selling drip
          when: guide downloaded
          by: robot
          stop when: a demo is booked
          step m1: Mail one
            on: email
          step m2: Mail two
            on: email
        """,
      quiet: """
        playbook thanks: Thank you
          when: order placed
          by: robot
          step m1: One mail
            on: email
        """),
    check: { context, findings in P809.check(context, &findings) })
}

/// Programmes of messages that do not say when they stop, and such as exclude each other and can run at once.
///
/// A playbook with two steps on channels is a programme. Who says `excludes` may be the playbook or a step of it; it is
/// enough that either of the two names the other where it says when it stops. Whoever says no `for` is for everybody.
enum P809 {
  static let id = RuleID(809)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let steps = state.stepsOfPlaybooks()
      let playbooks = state.declared(.playbook)
      for playbook in playbooks { checkStop(playbook, steps[playbook] ?? [], context, &findings) }
      checkPairs(playbooks, steps, state, &findings)
    }
  }

  private static func checkStop(
    _ playbook: DeclarationID, _ steps: [DeclarationID], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let count = steps.count { !context.names($0, .on).things.isEmpty }
    guard count > 1, !context.says(playbook, .stopWhen) else { return }
    let field = model.word(.stopWhen, in: model.declarations[Int(playbook)].file)
    findings.append(
      Finding(
        id, .warning, at: model.location(playbook),
        Message("P809.noStop", ["name": model.called(playbook), "count": "\(count)", "field": field])))
  }

  // MARK: - Two at once

  private struct Pair: Hashable {
    let a: DeclarationID
    let b: DeclarationID
  }

  private static func checkPairs(
    _ playbooks: [DeclarationID], _ steps: [DeclarationID: [DeclarationID]], _ state: CheckState,
    _ findings: inout [Finding]
  ) {
    let model = state.model
    var seen: Set<Pair> = []
    var knowledge = ProgrammeStops(state.context)
    for playbook in playbooks {
      for sayer in [playbook] + (steps[playbook] ?? []) {
        for fact in model.facts(sayer, .excludes) {
          for r in fact.references {
            let other = model.references[r].target
            guard other >= 0, other != playbook, model.declarations[Int(other)].isDeclared, state.has(other),
              seen.insert(Pair(a: min(playbook, other), b: max(playbook, other))).inserted,
              let common = knowledge.common(playbook, other),
              !knowledge.stops(playbook, for: other), !knowledge.stops(other, for: playbook)
            else { continue }
            let place = Location(file: Int(fact.file), range: model.references[r].range)
            add(playbook, other, common, at: place, model, &findings)
          }
        }
      }
    }
  }

  private static func add(
    _ one: DeclarationID, _ other: DeclarationID, _ common: [DeclarationID], at place: Location, _ model: Model,
    _ findings: inout [Finding]
  ) {
    // Which of the two says it first must not matter.
    let names = Model.sorted([model.called(one), model.called(other)])
    let places: KeyValuePairs = [
      "one": names[0], "other": names[1], "whom": Model.list(common.map { model.called($0) }),
    ]
    let field = model.word(.stopWhen, in: place.file)
    findings.append(
      Finding(
        id, .warning, at: place, Message(common.isEmpty ? "P809.collide" : "P809.collideFor", places),
        help: [Message("P809.sayStop", ["field": field])]))
  }
}
