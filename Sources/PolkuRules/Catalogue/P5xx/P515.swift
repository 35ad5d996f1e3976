import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p515 = Rule(
    515, "contact-pressure", .warning,
    sources: [.interaction("L292, L343"), .field],
    examples: Rule.Examples(
      bad: """
        persona maria: Maria
          wants: fill shifts
          at most: 2 per month
        touchpoint news: Newsletter
          at: customership
          for: maria
          from: company
          every: 1 week
        """,
      good: """
        persona maria: Maria
          wants: fill shifts
          at most: 6 per month
        touchpoint news: Newsletter
          at: customership
          for: maria
          from: company
          every: 1 week
        """,
      quiet: """
        persona maria: Maria
          wants: fill shifts
          at most: 2 per month
        touchpoint ask: Maria asks
          at: customership
          for: maria
          from: customer
          every: 1 day
        """),
    check: { context, findings in P515.check(context, &findings) })
}

/// Personas and segments that get more contacts than they take.
enum P515 {
  static let id = RuleID(515)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let limited = state.declared([.persona, .segment]).compactMap { id in
        context.stated(id, .atMost).map { (id: id, limit: $0) }
      }
      if limited.isEmpty { return }
      let load = ContactLoad(state)
      for (id, limit) in limited { check(id, limit, load.sum(id), context, &findings) }
    }
  }

  private static func check(
    _ id: DeclarationID, _ fact: Fact, _ sum: ContactLoad.Sum, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    if sum.isEmpty { return }
    guard let limit = context.rate(fact).flatMap({ ContactLimit($0) }) else {
      let arguments: KeyValuePairs = ["name": model.called(id), "limit": model.written(model.location(fact))]
      return context.notChecked(Self.id, at: model.location(fact), Message("P515.notCompared", arguments))
    }
    if !sum.uncounted.isEmpty {
      let names = Model.list(sum.uncounted.map { model.called($0) })
      context.notChecked(
        Self.id, at: model.location(fact), Message("P515.notCounted", ["name": model.called(id), "contacts": names]))
    }
    guard limit.isExceeded(by: sum.high) else { return }
    let language = model.files[Int(fact.file)].tree.language
    let isLowOver = limit.isExceeded(by: sum.low)
    let isOne = sum.high - sum.low <= sum.high * 1e-9
    let key = sum.isUnbounded && isLowOver ? "P515.atLeast" : isOne ? "P515.over" : "P515.between"
    let arguments: KeyValuePairs = [
      "name": model.called(id), "field": model.fieldWord(fact), "limit": model.written(model.location(fact)),
      "count": language.written(limit.shown(isOne || key == "P515.atLeast" ? sum.low : sum.high, isOver: true)),
      "low": language.written(limit.shown(sum.low, isOver: isLowOver)), "all": "\(sum.count)",
    ]
    let isMore = sum.count > sum.greatest.count
    findings.append(
      Finding(
        Self.id, .warning, at: model.location(fact), Message(key, arguments),
        labels: sum.greatest.map { part in
          let count = language.written(limit.shown(part.high, isOver: false))
          let arguments: KeyValuePairs = ["name": model.called(part.contact), "count": count]
          return Finding.Label(model.location(part.fact), Message("P515.part", arguments))
        },
        help: (isMore ? [Message("P515.more", arguments)] : []) + [Message("P515.fewer", arguments)]))
  }
}
