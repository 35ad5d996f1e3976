import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p903 = Rule(
    903, "threshold-without-action", .warning,
    sources: [
      .survey("L706–708"), .book("L7896–7902"),
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        metric recommendation index
          at: customership
          scale: -100..100
          alarm: under 0
        """,
      good: """
        metric recommendation index
          at: customership
          scale: -100..100
          alarm: under 0
        playbook ask why
          when: recommendation index under 0
          by: service
          at: customership
          step call: Call ten customers
        """,
      quiet: """
        metric visits
          at: awareness
          unit: visits
        """),
    check: { context, findings in P903.check(context, &findings) })
}

/// Metrics with an alarm limit, or a band called bad or low, from which nothing starts.
enum P903 {
  static let id = RuleID(903)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let limited = context.declared(.metric).compactMap { Limit($0, context) }
    if limited.isEmpty { return }
    let mentions = Mentions(of: .metric, context)
    var spoken: [Int: Set<Int>] = [:]
    for i in model.facts.indices where model.facts[i].field == .when {
      spoken[i] = mentions.numbers(in: model.facts[i])
    }
    context.inStates(&findings) { state, findings in
      var (mentioned, measured) = (Set<Int>(), Set<DeclarationID>())
      for starter in context.declared([.playbook, .step, .improvement]) where isStarter(starter, state) {
        for i in model.declarations[Int(starter)].facts { mentioned.formUnion(spoken[i] ?? []) }
        if model.declarations[Int(starter)].kind == .improvement {
          measured.formUnion(model.targets(starter, .measuredBy))
        }
      }
      for limit in limited where state.has(limit.metric) {
        if measured.contains(limit.metric) || mentions.speaks(mentioned, of: limit.metric) { continue }
        let file = model.declarations[Int(limit.metric)].file
        findings.append(
          Finding(
            id, .warning, at: limit.location,
            Message(
              limit.key, ["name": model.called(limit.metric), "limit": model.written(limit.location)]),
            help: [
              Message(
                "P903.start",
                ["when": model.word(.when, in: file), "measured": model.word(.measuredBy, in: file)])
            ]))
      }
    }
  }

  /// Whether something that starts from a metric counts on this day; a step does with its playbook.
  private static func isStarter(_ id: DeclarationID, _ state: CheckState) -> Bool {
    let declaration = state.model.declarations[Int(id)]
    return state.isAnswer(declaration.kind == .step && declaration.parent >= 0 ? declaration.parent : id)
  }
}

/// What a metric says should make somebody act.
private struct Limit {
  let metric: DeclarationID
  let key: String
  let location: Location

  /// Nil where a metric sets no limit, or one that contradicts its own scale: another rule speaks of that.
  init?(_ metric: DeclarationID, _ context: CheckContext) {
    let bands = context.stated(metric, .bands) == nil ? nil : MetricBands(metric, context)
    if let bands, bands.isContradictory { return nil }
    if let alarm = context.stated(metric, .alarm) {
      (key, location) = ("P903.alarm", context.model.location(alarm))
    } else if let bad = bands?.bad {
      (key, location) = ("P903.band", bad.location)
    } else {
      return nil
    }
    self.metric = metric
  }
}
