import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p806 = Rule(
    806, "slower-than-allowed", .warning,
    sources: [.book("L3090–3097, L3122–3124"), .field],
    examples: Rule.Examples(
      bad: """
        stage nurture
          phase: consideration
          at most: 14 days
        touchpoint first mail
          at: nurture
        touchpoint second mail
          at: nurture
        touchpoint video
          at: nurture
        path nurture
          reaches: video
          first mail -> second mail after 8 days -> video after 7 days
        """,
      good: """
        stage nurture
          phase: consideration
          at most: 21 days
        touchpoint first mail
          at: nurture
        touchpoint second mail
          at: nurture
        touchpoint video
          at: nurture
        path nurture
          reaches: video
          first mail -> second mail after 8 days -> video after 7 days
        """,
      quiet: """
        stage nurture
          phase: consideration
          at most: 14 days
        touchpoint first mail
          at: nurture
        touchpoint second mail
          at: nurture
        path nurture
          reaches: second mail
          first mail -> second mail after ?
        """),
    check: { context, findings in P806.check(context, &findings) })
}

/// Stages through which some way waits longer than the stage allows.
///
/// A way goes along the arrows of one path between touchpoints of the stage and passes none twice; the lower ends of
/// its waits count, and what is no number counts as nothing. Rounds of a circle are not added up, only spoken of.
/// Linear in the arrows where the stage has no circles; within circles the search has a budget that grows with them.
enum P806 {
  static let id = RuleID(806)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let limited = context.journey.stages.filter { context.stated($0, .atMost) != nil }
    if limited.isEmpty { return }
    context.inStates(&findings) { state, findings in
      let inside = StageArrows(limited.filter { state.has($0) }, state)
      for stage in limited {
        let ways = inside.ways[stage] ?? []
        guard ways.contains(where: { $0.hasWait }), let fact = context.stated(stage, .atMost) else { continue }
        check(stage, fact, ways, context, &findings)
      }
    }
  }

  private static func check(
    _ stage: DeclarationID, _ fact: Fact, _ ways: [StageWays], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let place = model.location(fact)
    let said: KeyValuePairs = ["name": model.called(stage), "limit": model.written(place)]
    guard let time = context.time(fact), let limit = time.calendarMinutes?.high else {
      return context.notChecked(id, at: place, Message("P806.limitNotCompared", said))
    }
    var slowest: SlowWay?
    for way in ways {
      switch way.slowest(beyond: limit) {
      case .way(let found): if slowest.map({ $0.precedes(found) }) ?? true { slowest = found }
      case .none: break
      case .notDecided: context.notChecked(id, at: place, Message("P806.tooManyWays", said))
      }
    }
    let goesRound = ways.contains { $0.hasWaitingCircle }
    guard let slowest else {
      if goesRound { context.notChecked(id, at: place, Message("P806.rounds", said)) }
      return
    }
    var help: [Message] = []
    if !slowest.unknown.isEmpty {
      help.append(Message("P806.unknown", ["waits": Model.list(slowest.unknown)]))
    }
    if goesRound { help.append(Message("P806.roundsToo", said)) }
    let places: KeyValuePairs = [
      "name": model.called(stage), "limit": model.written(place), "from": slowest.from, "to": slowest.to,
      "time": Placed.duration(slowest.minutes),
    ]
    findings.append(
      Finding(
        id, .warning, at: place, Message("P806.slow", places),
        labels: slowest.waits.prefix(5).map { Finding.Label($0, Message("P806.wait")) }, help: help))
  }
}
