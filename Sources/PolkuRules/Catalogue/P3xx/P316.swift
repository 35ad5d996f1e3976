import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p316 = Rule(
    316, "silent-stretch", .warning,
    sources: [.agency("L403"), .book("L3134–3138"), .field, .ours],
    examples: Rule.Examples(
      bad: """
        map m: Buyers
          longest silence: 3 months
        path not now
          reaches: deal
          call -> call again after 12 months -> deal
        """,
      good: """
        map m: Buyers
          longest silence: 3 months
        path not now
          reaches: deal
          call -> news after 2 months -> call again after 3 months -> deal
        """,
      quiet: """
        map m: Buyers
          longest silence: 3 months
        path not now
          reaches: deal
          call -> call again after ? -> deal
        """),
    check: { context, findings in P316.check(context, &findings) })
}

/// A persona meets nobody for several stages in a row, or an arrow waits longer than the map allows silence.
///
/// Nobody waits in silence who is met regularly, by a playbook or a touchpoint that comes as often as the map asks.
/// Stages of customers who went quiet or left are passed over. A stage that is empty for a reason, or whose
/// touchpoints do not say whom they are for, is not silent for certain.
enum P316 {
  static let id = RuleID(316)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let limit = context.limits.number(id)
    context.inStates(&findings) { state, findings in
      let meetings = PersonaStages(state)
      for persona in state.declared(.persona) {
        for stretch in meetings.silence(of: persona) where Double(stretch.count) >= limit {
          add(stretch, persona, context.model, &findings)
        }
      }
      checkWaits(state, &findings)
    }
  }

  private static func add(
    _ stretch: [DeclarationID], _ persona: DeclarationID, _ model: Model, _ findings: inout [Finding]
  ) {
    guard let first = stretch.first, let last = stretch.last else { return }
    let words: KeyValuePairs = [
      "persona": model.called(persona), "first": model.called(first), "last": model.called(last),
      "count": "\(stretch.count)",
    ]
    let labels = stretch.prefix(5).map { Finding.Label(model.location($0), Message("P316.silent")) }
    findings.append(
      Finding(id, .warning, at: model.location(persona), Message("P316.stretch", words), labels: labels))
  }

  private static func checkWaits(_ state: CheckState, _ findings: inout [Finding]) {
    let (context, model) = (state.context, state.model)
    guard model.map >= 0, let fact = context.stated(model.map, .longestSilence), let allowed = context.time(fact) else {
      return
    }
    guard let most = allowed.minutes.flatMap({ $0.high ?? $0.low }) else {
      return context.notChecked(id, at: model.location(fact), Message("P316.workingDays"))
    }
    let contacts = ContactLoad(state)
    let days = most / 1440
    let isHeardByAny = contacts.comesOnce(in: days)
    for path in state.paths {
      // Whoever hears something every month is not left in silence by a path that waits for a year.
      let audience = path.owner < 0 ? nil : context.audience(path.owner)
      let personas = audience.map { $0.isEveryone || !$0.segments.isEmpty ? [] : $0.personas } ?? []
      if personas.isEmpty ? isHeardByAny : personas.allSatisfy({ contacts.comesOnce(in: days, to: $0) }) { continue }
      for i in path.arrows {
        let arrow = model.arrows[i]
        guard let wait = context.wait(arrow), let least = leastMinutes(wait), least.time >= most else { continue }
        if least.time == most, !least.isOpen { continue }
        let location = Location(file: Int(arrow.file), range: arrow.wait)
        let words: KeyValuePairs = [
          "from": arrow.from < 0 ? "?" : model.called(arrow.from), "to": arrow.to < 0 ? "?" : model.called(arrow.to),
          "wait": model.written(location), "silence": model.written(model.location(fact)),
        ]
        findings.append(
          Finding(
            id, .warning, at: location, Message("P316.wait", words),
            labels: [Finding.Label(model.location(fact), Message("P316.allowed"))]))
      }
    }
  }

  /// The least an arrow waits, and whether it waits longer than that; a working day is at least a day.
  private static func leastMinutes(_ wait: TimeSpan) -> (time: Double, isOpen: Bool)? {
    guard let low = wait.low else { return nil }
    return (low * (wait.unit.minutes ?? 1440), wait.lowIsOpen)
  }
}
