import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Puts one playbook into words.
package struct PlaybookPageBuilder {
  package let words: MapWords
  package let plan: PlaybookPlan
  package let role: DeclarationID?
  let citations: [DeclarationID: [Citation]]
  /// The sticky notes on each thing, by their numbers.
  package let notes: [DeclarationID: [Int]]

  private var model: Model { words.model }
  private var phrases: PlaybookPhrases { PlaybookPhrases(words: words) }

  package func page() -> PlaybookPage {
    let priority = plan.priority
    return PlaybookPage(
      id: model.id(plan.playbook), title: words.title(plan.playbook), summary: summary,
      priority: priority == .unknown ? "" : say("tool.playbook.priority." + priority.rawValue),
      priorityRank: priority.rank, reasons: plan.reasons.map { reason($0) }, facts: facts, steps: steps,
      sections: PlaybookPageSections(words: words, plan: plan).all, values: values)
  }

  // MARK: - The whole

  private var summary: String {
    var sentences = [say("tool.playbook.summary.steps", ["count": "\(plan.steps.count)"])]
    if let way = plan.longest, plan.steps.count > 0 {
      if way.high == 0, way.unknown == 0 {
        sentences.append(say("tool.playbook.summary.no-time"))
      } else if way.high != 0 || way.low > 0 {
        sentences.append(say("tool.playbook.summary.longest", ["time": phrases.length(way)]))
      }
      if way.unknown > 0 { sentences.append(say("tool.playbook.summary.unknown", ["count": "\(way.unknown)"])) }
    }
    if plan.goesRound { sentences.append(say("tool.playbook.summary.rounds")) }
    return sentences.joined(separator: " ")
  }

  private var values: [(key: String, value: Grid.Value)] {
    var values: [(key: String, value: Grid.Value)] = [
      ("steps", .number(plan.steps.count)), ("goesRound", .text(plan.goesRound ? "yes" : "no")),
    ]
    if let way = plan.longest {
      values.append(("longestMinutesLow", .number(Int(min(way.low, 1e15)))))
      if let high = way.high { values.append(("longestMinutesHigh", .number(Int(min(high, 1e15))))) }
      values.append(("longestUnknownTimes", .number(way.unknown)))
    }
    return values
  }

  // MARK: - Why it exists

  private func reason(_ reason: PlaybookPlan.Reason) -> PlaybookPage.Reason {
    let critical = reason.critical
    var lines: [String] = []
    let levels: [(Field, String)] = [
      (.risk, "tool.playbook.reason.risk"), (.expectation, "tool.playbook.reason.expectation"),
      (.involvement, "tool.playbook.reason.involvement"),
    ]
    for (field, key) in levels {
      for text in texts(critical, field) { lines.append(say(key, ["level": text])) }
    }
    for (field, key) in [(Field.cause, "tool.playbook.reason.cause"), (.impact, "tool.playbook.reason.impact")] {
      for text in texts(critical, field) { lines.append(say(key, ["text": text])) }
    }
    lines += texts(critical, .quote).map { say("tool.playbook.reason.quote", ["text": $0]) }
    return PlaybookPage.Reason(
      id: model.id(critical), title: words.title(critical), part: reason.isPart ? say("tool.playbook.in-part") : "",
      lines: lines, evidence: texts(critical, .evidence) + cited(critical))
  }

  /// The sources of a critical point, each once.
  private func cited(_ critical: DeclarationID) -> [String] {
    var seen: Set<String> = []
    let all = citations[critical] ?? []
    // What somebody saw comes before what nobody did.
    return (all.filter { !$0.isAssumed } + all.filter(\.isAssumed)).map { citation in
      if citation.isAssumed { return say("tool.playbook.assumed") }
      let place = citation.place.isEmpty ? "" : model.text(Int32(citation.location.file), citation.place)
      let title = words.title(citation.source)
      return place.isEmpty ? title : say("tool.playbook.source", ["source": title, "place": place])
    }.filter { seen.insert($0).inserted }
  }

  // MARK: - What is said of it

  /// The facts that are shown, in the order of the page, with the keys by which programs know them.
  private static let shown: [(field: Field, key: String)] = [
    (.when, "trigger"), (.every, "every"), (.noticedBy, "noticed-by"), (.beforeEnd, "before-end"), (.acts, "acts"),
    (.for, "for"), (.at, "at"), (.by, "owner"), (.aim, "aim"), (.tells, "tells"), (.atMost, "at-most"),
    (.excludes, "excludes"), (.stopWhen, "stop"), (.escalateTo, "escalation"), (.measuredBy, "measured-by"),
  ]

  private var facts: [PlaybookPage.Fact] {
    Self.shown.compactMap { field, key in
      let texts = texts(plan.playbook, field)
      if texts.isEmpty { return nil }
      let named = field == .escalateTo ? [] : model.named(plan.playbook, field)
      return PlaybookPage.Fact(
        key: key, label: say("tool.playbook.fact." + key), texts: texts, ids: named.map { model.id($0) })
    }
  }

  private func texts(_ id: DeclarationID, _ field: Field) -> [String] { PlaybookTexts(words: words).of(id, field) }

  // MARK: - Steps

  private var steps: [PlaybookPage.Step] {
    let escalation = model.facts(plan.playbook, .escalateTo).map { escalated($0) }
    return plan.steps.enumerated().filter { role.map($0.element.doers.contains) ?? true }.map { number, step in
      self.step(step, number + 1, escalation)
    }
  }

  private func step(_ step: PlaybookStep, _ number: Int, _ escalation: [String]) -> PlaybookPage.Step {
    let due = PlaybookTexts(words: words).due(step)
    let ifNot =
      !step.within.isSaid
      ? [] : escalation.isEmpty ? [say("tool.playbook.if-not-open")] : escalation
    let start = [phrases.start(step.dates) ?? phrases.start(step.span)]
    return PlaybookPage.Step(
      id: model.id(step.step), number: "\(number)", title: words.title(step.step),
      roles: step.doers.map { words.title($0) }, roleIDs: step.doers.map { model.id($0) },
      how: step.doing == .unknown ? "" : say("tool.playbook.how." + step.doing.rawValue),
      howKey: step.doing == .unknown ? "" : step.doing.rawValue, channels: step.channels.map { words.title($0) },
      channelIDs: step.channels.map { model.id($0) }, contents: step.contents.map { words.title($0) },
      contentIDs: step.contents.map { model.id($0) }, comes: step.coming.map { PlaybookReasons(words: words).said($0) },
      after: step.coming.filter { $0.from >= 0 }.map { model.id($0.from) }, condition: condition(step),
      start: start.joined(separator: ", "), due: due.joined(separator: ", "), ifNot: ifNot.joined(separator: ", "),
      repeats: texts(step.step, .every).joined(separator: ", "),
      work: texts(step.step, .effort).joined(separator: ", "), notes: remarks(step),
      span: step.span.map { span($0, step) },
      startDate: step.dates.map { $0.isKnown ? $0.firstStart.text : "" } ?? "",
      dueDate: due.isEmpty ? "" : step.dates?.lastEnd?.text ?? "",
      dueDateText: due.isEmpty ? "" : step.dates?.lastEnd.map { phrases.date($0) } ?? "",
      lastDate: step.dates?.lastEnd?.text ?? "")
  }

  private func escalated(_ fact: Fact) -> String {
    let text = MapWords.oneLine(model.text(fact))
    switch fact.state {
    case .stated: return say("tool.playbook.if-not", ["to": text])
    case .none:
      return say(text.isEmpty ? "tool.playbook.if-not-none" : "tool.playbook.if-not-because", ["reason": text])
    case .unknown, .absent: return say("tool.playbook.if-not-open")
    }
  }

  /// What stands directly before a step that does not always happen; what leads to it says the rest.
  private func condition(_ step: PlaybookStep) -> String {
    var all = step.when.isEmpty ? [] : [step.when]
    let coming = step.coming.filter { !$0.isReturn }
    if !step.isCertain, !coming.isEmpty, coming.allSatisfy({ $0.isOtherwise || !$0.condition.isEmpty }) {
      var ways: [String] = []
      for one in coming {
        let way = one.isOtherwise ? none(of: one.others) : one.condition
        if !ways.contains(way) { ways.append(way) }
      }
      // Any of them leads to it.
      all.append(ways.dropFirst().reduce(ways[0]) { say("tool.playbook.or", ["one": $0, "other": $1]) })
    }
    return all.joined(separator: "; ")
  }

  /// That none of some conditions holds.
  private func none(of conditions: [String]) -> String {
    if conditions.isEmpty { return say("tool.playbook.otherwise") }
    let key = conditions.count == 1 ? "tool.playbook.not" : "tool.playbook.none-of"
    return say(key, ["conditions": conditions.joined(separator: "; ")])
  }

  private func remarks(_ step: PlaybookStep) -> [String] {
    var lines = PlaybookTexts(words: words).takes(step)
    if !step.tells.isEmpty { lines.append(say("tool.playbook.tells", ["names": words.titles(step.tells)])) }
    if step.isInRound { lines.append(say("tool.playbook.round")) }
    return lines + (notes[step.step] ?? []).map { PlaybookTexts(words: words).note($0) }
  }

  private func span(_ span: PlaybookMinutes, _ step: PlaybookStep) -> PlaybookPage.Span {
    PlaybookPage.Span(
      earliestStart: span.earliestStart, latestStart: span.latestStart, earliestEnd: span.earliestEnd,
      latestEnd: span.latestEnd, isKnown: span.isStartKnown && span.isEndKnown, isCertain: step.isCertain)
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { words.say(key, places) }
}
