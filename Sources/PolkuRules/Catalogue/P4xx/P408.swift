import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p408 = Rule(
    408, "undated-or-stale", .note,
    sources: [.interaction("L286–288"), .field],
    examples: Rule.Examples(
      bad: """
        segment s2: Regular buyers
          criteria: buys new each year
          size: ~300
        """,
      good: """
        segment s2: Regular buyers
          criteria: buys new each year
          size: ~300
          as of: 2026-02
        """,
      quiet: """
        segment s2: Regular buyers
          criteria: buys new each year
          size: ?
        """),
    check: { context, findings in P408.check(context, &findings) })
}

/// Sources and sizes without a date, and those older than the map trusts.
enum P408 {
  static let id = RuleID(408)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let trust = Trust(context)
    context.inStates(&findings) { state, findings in
      for source in state.declared(.source) {
        if !context.says(source, .date) {
          add("P408.source", at: context.model.location(source), source, .date, context.model, &findings)
        }
        trust?.check(source, .date, context, &findings)
      }
      for segment in state.declared(.segment) {
        if let size = context.stated(segment, .size), !context.says(segment, .asOf) {
          add("P408.size", at: context.model.location(size), segment, .asOf, context.model, &findings)
        }
        trust?.check(segment, .asOf, context, &findings)
      }
    }
  }

  private static func add(
    _ key: String, at place: Location, _ id: DeclarationID, _ field: Field, _ model: Model,
    _ findings: inout [Finding]
  ) {
    let file = model.declarations[Int(id)].file
    findings.append(
      Finding(
        Self.id, .note, at: place,
        Message(
          key,
          [
            "name": model.called(id), "kind": model.kindWord(id), "field": model.word(field, in: file),
            "value": model.written(place),
          ])))
  }

  /// How long the map trusts what was found, held against the day of the check.
  private struct Trust {
    let fact: Fact
    let days: Int
    let today: Int

    /// Nil where the map does not say, or it cannot be held against anything; then that is noted.
    init?(_ context: CheckContext) {
      let model = context.model
      guard model.map >= 0, let fact = context.stated(model.map, .evidenceGoodFor) else { return nil }
      guard let time = context.time(fact), let minutes = time.minutes, let longest = minutes.high ?? minutes.low else {
        let value = model.written(model.location(fact))
        context.notChecked(
          P408.id, at: model.location(fact),
          Message("P408.noTime", ["field": model.fieldWord(fact), "value": value]))
        return nil
      }
      guard let today = context.today else {
        context.notChecked(P408.id, at: model.location(fact), Message("P408.noDate"))
        return nil
      }
      self.fact = fact
      // What no calendar holds is trusted for ever.
      days = Int(min(longest / 1440, 10_000_000))
      self.today = today.days.lowerBound
    }

    func check(_ id: DeclarationID, _ field: Field, _ context: CheckContext, _ findings: inout [Finding]) {
      let model = context.model
      guard let dated = context.stated(id, field) else { return }
      guard let date = context.date(dated) else {
        let value = model.written(model.location(dated))
        return context.notChecked(P408.id, at: model.location(dated), Message("P408.notADay", ["value": value]))
      }
      if date.days.upperBound + days >= today { return }
      findings.append(
        Finding(
          P408.id, .note, at: model.location(dated),
          Message(
            "P408.stale",
            [
              "name": model.called(id), "kind": model.kindWord(id), "date": model.written(model.location(dated)),
              "limit": model.written(model.location(fact)),
            ]),
          labels: [Finding.Label(model.location(fact), Message("P408.trust"))]))
    }
  }
}
