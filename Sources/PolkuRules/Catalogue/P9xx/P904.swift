import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p904 = Rule(
    904, "one-eyed-measurement", .note,
    sources: [
      .survey("L674–678, L731–735, L749–755"), .agency("L387–393"), .success("L1350–1358"), .interaction("L338"),
    ],
    examples: Rule.Examples(
      bad: """
        metric sat: Satisfied with the call
          type: csat
          at: call
        """,
      good: """
        metric sat: Satisfied with the call
          type: csat
          at: call
        metric nps: Would recommend
          type: nps
          at: customership
        """,
      quiet: """
        metric leads: Leads per month
          at: handover
          unit: leads
        """),
    check: { context, findings in P904.check(context, &findings) })
}

/// Experience that is watched by one metric, only at single moments, only passively, or without telling segments apart.
enum P904 {
  static let id = RuleID(904)

  private static let types: [ValueWord] = [.metricTypeCsat, .metricTypeNps, .metricTypeCes, .metricTypeExperience]

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let metrics = state.declared(.metric).filter { metric in
        context.word(metric, .type, .metricType).map { types.contains($0) } ?? false
      }
      guard let first = metrics.first else { return }
      // A metric of a type that is still open may be the one that sees more.
      let open = state.declared(.metric).filter {
        context.says($0, .type) && context.word($0, .type, .metricType) == nil && context.stated($0, .type) == nil
      }
      // What contradicts itself measures nothing yet; another rule speaks of that.
      let isBroken = metrics.contains { context.stated($0, .bands) != nil && MetricBands($0, context).isContradictory }
      if isBroken { return }
      let messages = messages(metrics, open, state)
      guard let message = messages.first else { return }
      let place = metrics.count == 1 || model.map < 0 ? first : model.map
      findings.append(
        Finding(id, .note, at: model.location(place), message, help: Array(messages.dropFirst())))
    }
  }

  /// What the metrics do not see, most important first.
  private static func messages(
    _ metrics: [DeclarationID], _ open: [DeclarationID], _ state: CheckState
  ) -> [Message] {
    let (context, model) = (state.context, state.model)
    let file = model.declarations[Int(metrics[0])].file
    if metrics.count == 1 {
      return open.isEmpty ? [Message("P904.onlyOne", ["name": model.called(metrics[0])])] : []
    }
    let all = metrics + open
    var messages: [Message] = []
    if all.allSatisfy({ isMoment($0, context) }) {
      messages.append(Message("P904.moments", ["count": "\(metrics.count)"]))
    }
    if all.allSatisfy({ context.word($0, .listens, .stance) == .stancePassive }) {
      messages.append(Message("P904.passive", ["count": "\(metrics.count)"]))
    }
    let segments = state.declared(.segment).count
    // `?` may be a yes; only an answer of no, or none at all, tells nothing apart.
    if segments > 1, all.allSatisfy({ !context.says($0, .bySegment) || context.isNo($0, .bySegment) }) {
      messages.append(
        Message("P904.segments", ["segments": "\(segments)", "field": model.word(.bySegment, in: file)]))
    }
    return messages
  }

  /// Whether a metric looks at touchpoints alone.
  private static func isMoment(_ metric: DeclarationID, _ context: CheckContext) -> Bool {
    let places = context.names(metric, .at)
    return places.isClosed && places.things.allSatisfy { context.model.declarations[Int($0)].kind == .touchpoint }
  }
}
