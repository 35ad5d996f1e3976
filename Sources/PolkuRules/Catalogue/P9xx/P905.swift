import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p905 = Rule(
    905, "metric-misused", .warning,
    sources: [.survey("L716–718, L724–739"), .ours],
    examples: Rule.Examples(
      bad: """
        metric sat: Satisfied with the visit
          type: csat
          at: visit
          asked within: 14 days
        touchpoint visit: Repair visit
          at: customership
        """,
      good: """
        metric sat: Satisfied with the visit
          type: csat
          at: visit
          asked within: 2..6 h
        touchpoint visit: Repair visit
          at: customership
        """,
      quiet: """
        metric sat: Satisfied with the visit
          type: csat
          at: visit
          asked within: same day
        touchpoint visit: Repair visit
          at: customership
        """),
    check: { context, findings in P905.check(context, &findings) })
}

/// Metrics of satisfaction or loyalty at the wrong level, or asked too long after the encounter.
enum P905 {
  static let id = RuleID(905)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let limit = context.limits.minutes(id)
    context.inStates(&findings) { state, findings in
      for metric in state.declared(.metric) {
        switch context.word(metric, .type, .metricType) {
        case .metricTypeCsat:
          if let place = place(of: metric, context, where: isStage) {
            add("P905.satisfaction", metric, place, model, &findings)
          }
          checkTime(metric, limit, context, &findings)
        case .metricTypeNps:
          if let place = place(of: metric, context, where: { $1.target >= 0 && kind($0, $1) == .touchpoint }) {
            add("P905.loyalty", metric, place, model, &findings)
          }
        default: continue
        }
      }
    }
  }

  private static func kind(_ model: Model, _ reference: Reference) -> Kind {
    model.declarations[Int(reference.target)].kind
  }

  /// A stage or a buying phase; a name that nobody described may be either.
  private static func isStage(_ model: Model, _ reference: Reference) -> Bool {
    guard reference.target >= 0 else { return reference.reading == .word }
    let declaration = model.declarations[Int(reference.target)]
    return declaration.kind == .stage && (declaration.isDeclared || declaration.flags.contains(.phase))
  }

  /// The first place of a metric that is of some sort.
  private static func place(
    of metric: DeclarationID, _ context: CheckContext, where isSought: (Model, Reference) -> Bool
  ) -> Location? {
    let model = context.model
    for i in model.declarations[Int(metric)].facts where model.facts[i].field == .at && model.facts[i].view == .stated {
      for r in model.facts[i].references where isSought(model, model.references[r]) {
        return Location(file: Int(model.facts[i].file), range: model.references[r].range)
      }
    }
    return nil
  }

  private static func checkTime(
    _ metric: DeclarationID, _ limit: Double, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    guard let fact = context.stated(metric, .askedWithin), let time = context.time(fact) else { return }
    let place = model.location(fact)
    let arguments: KeyValuePairs = ["name": model.called(metric), "time": model.written(place)]
    guard let minutes = time.minutes else {
      return context.notChecked(id, at: place, Message("P905.notCompared", arguments))
    }
    // With a lower end alone there is no last moment at all.
    guard minutes.high.map({ $0 > limit }) ?? (minutes.low != nil) else { return }
    findings.append(Finding(id, .warning, at: place, Message("P905.late", arguments)))
  }

  private static func add(
    _ key: String, _ metric: DeclarationID, _ place: Location, _ model: Model, _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        id, .warning, at: place, Message(key, ["name": model.called(metric), "place": model.written(place)])))
  }
}
