import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Puts dry runs of playbooks into words.
package struct SimulationBuilder {
  package let words: MapWords
  /// The playbooks to run, and whether each is for the persona.
  package let plans: [(plan: PlaybookPlan, isFor: Bool)]
  /// Who goes through them; nil for anybody.
  package let somebody: DeclarationID?
  package let assumptions: PlaybookAssumptions
  /// What was assumed, as it was typed, and whether it holds.
  package let assumed: [(condition: String, holds: Bool)]
  package let calendar: PlaybookCalendar?
  /// How many ways are shown of each playbook.
  package let limit: Int

  /// Builds the dry runs of some playbooks, at most so many ways of each.
  package init(
    words: MapWords, plans: [(plan: PlaybookPlan, isFor: Bool)], somebody: DeclarationID?,
    assumptions: PlaybookAssumptions, assumed: [(condition: String, holds: Bool)], calendar: PlaybookCalendar?,
    limit: Int
  ) {
    self.words = words
    self.plans = plans
    self.somebody = somebody
    self.assumptions = assumptions
    self.assumed = assumed
    self.calendar = calendar
    self.limit = limit
  }

  private var model: Model { words.model }
  private var phrases: PlaybookPhrases { PlaybookPhrases(words: words) }

  package func sheet() -> SimulationSheet {
    SimulationSheet(
      language: words.language.code, title: title, subtitle: subtitle, books: plans.map { book($0.plan, $0.isFor) },
      values: values, words: SimulationSheet.Words(words))
  }

  private var title: String {
    let who = somebody.map { words.title($0) }
    if plans.count == 1, let plan = plans.first?.plan {
      let title = words.title(plan.playbook)
      return who.map { say("title-one", ["name": $0, "playbook": title]) } ?? say("title-anybody", ["playbook": title])
    }
    return who.map { say("title-all", ["name": $0, "map": words.map]) } ?? say("title-map", ["map": words.map])
  }

  private var subtitle: [String] {
    var sentences = words.daySentences()
    if let calendar {
      let key = calendar.onWorkingDays ? "start-on-working-days" : "start"
      sentences.append(words.say("tool.playbook." + key, ["date": phrases.date(calendar.start)]))
    }
    for (condition, holds) in assumed {
      sentences.append(say(holds ? "assumed-yes" : "assumed-no", ["condition": condition]))
    }
    return sentences
  }

  private var values: [(key: String, value: Grid.Value)] {
    var values: [(key: String, value: Grid.Value)] = [("map", .text(model.map >= 0 ? model.id(model.map) : ""))]
    if let somebody { values.append(("persona", .text(model.id(somebody)))) }
    if let calendar { values.append(("start", .text(calendar.start.text))) }
    for (condition, holds) in assumed { values.append(("assume " + condition, .text(holds ? "yes" : "no"))) }
    return values
  }

  private func book(_ plan: PlaybookPlan, _ isFor: Bool) -> SimulationSheet.Book {
    let id = model.id(plan.playbook)
    let title = words.title(plan.playbook)
    guard isFor else {
      let places: KeyValuePairs = [
        "name": somebody.map { words.title($0) } ?? "", "whom": words.titles(plan.audience),
      ]
      return SimulationSheet.Book(id: id, title: title, runs: [], notes: [say("not-for", places)])
    }
    let (runs, areMore) = plan.runs(assuming: assumptions, calendar: calendar, limit: limit)
    var notes = texts(plan.playbook, .when).map { say("trigger", ["trigger": $0]) }
    notes += texts(plan.playbook, .every).map { say("again", ["every": $0]) }
    notes += texts(plan.playbook, .stopWhen).map { say("stop", ["condition": $0]) }
    if areMore { notes.append(say("more", ["count": "\(limit)"])) }
    return SimulationSheet.Book(
      id: id, title: title, runs: runs.enumerated().map { run($1, $0 + 1, plan) }, notes: notes, areMore: areMore)
  }

  /// What a field of a playbook states; what is open is asked elsewhere.
  private func texts(_ id: DeclarationID, _ field: Field) -> [String] {
    model.facts(id, field).filter { $0.state == .stated }.map {
      MapWords.oneLine(model.text($0))
    }
  }

  // MARK: - A way

  private func run(_ run: PlaybookRun, _ number: Int, _ plan: PlaybookPlan) -> SimulationSheet.Run {
    let order = run.events.indices.sorted { a, b in
      let (x, y) = (run.events[a].span.earliestStart, run.events[b].span.earliestStart)
      return x == y ? a < b : x < y
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, event) in order.enumerated() { places[event] = place }
    let steps = Dictionary(plan.steps.map { ($0.step, $0) }, uniquingKeysWith: { first, _ in first })
    return SimulationSheet.Run(
      number: number, title: title(run.decisions),
      decisions: run.decisions.map { decision($0) },
      events: order.map { event(run.events[$0], run, steps[run.events[$0].step], places) }, ending: ending(run),
      endingKey: endingKey(run.ending))
  }

  /// What decides, as far as a heading has room for it.
  private func title(_ decisions: [PlaybookRun.Decision]) -> String {
    let most = 6
    return decisions.prefix(most).map { short($0) }.joined(separator: "; ") + (decisions.count > most ? "; …" : "")
  }

  private func endingKey(_ ending: PlaybookRun.Ending) -> String {
    switch ending {
    case .done: "done"
    case .open: "open"
    case .repeats: "repeats"
    case .cut: "cut"
    }
  }

  private func ending(_ run: PlaybookRun) -> String {
    switch run.ending {
    case .done: return say("end.done")
    case .open: return say("end.open")
    case .repeats(let step): return say("end.repeats", ["step": point(step)])
    case .cut: return say("end.cut")
    }
  }

  private func short(_ decision: PlaybookRun.Decision) -> String {
    let asked = quoted(decision.asked)
    if decision.isOwn {
      return say(decision.condition == nil ? "way.own-no" : "way.own-yes", ["condition": asked])
    }
    if let condition = decision.condition { return say("way.yes", ["condition": condition]) }
    return say(decision.asked.count == 1 ? "way.no" : "way.none", ["conditions": asked])
  }

  private func decision(_ decision: PlaybookRun.Decision) -> SimulationSheet.Decision {
    let key =
      (decision.isOwn ? "own-" : "") + (decision.condition != nil ? "yes" : decision.asked.count == 1 ? "no" : "none")
    let text = say(
      "decision." + key,
      [
        "step": point(decision.step), "condition": decision.condition ?? decision.asked.first ?? "",
        "conditions": quoted(decision.asked),
      ])
    return SimulationSheet.Decision(
      after: point(decision.step), stepID: id(decision.step), asked: decision.asked, condition: decision.condition,
      isAssumed: decision.isAssumed, text: text)
  }

  private func quoted(_ texts: [String]) -> String { Placed.quoted(texts) }

  // MARK: - What happens

  private func event(
    _ event: PlaybookRun.Event, _ run: PlaybookRun, _ step: PlaybookStep?, _ places: [Int]
  ) -> SimulationSheet.Event {
    let due = step.map { PlaybookTexts(words: words).due($0) } ?? []
    let isDue = !due.isEmpty && !event.isLeftOut
    let trigger = event.causes.isEmpty ? [say("at-trigger")] : []
    let doing = step?.doing ?? .unknown
    return SimulationSheet.Event(
      stepID: id(event.step), title: event.step < 0 ? say("open-step") : words.title(event.step), round: event.round,
      day: phrases.start(event.span), date: event.dates.map { $0.isKnown ? $0.firstStart.text : "" } ?? "",
      dateText: phrases.start(event.dates) ?? "", earliestMinutes: event.span.earliestStart,
      latestMinutes: event.span.latestStart, isKnown: event.span.isStartKnown,
      lastDate: event.dates?.lastStart?.text ?? "",
      lastDateText: event.dates?.lastStart.map { phrases.date($0) } ?? "",
      due: isDue ? due.joined(separator: ", ") : "",
      dueDate: isDue ? event.dates?.lastEnd?.text ?? "" : "",
      dueDateText: isDue ? event.dates?.lastEnd.map { phrases.date($0) } ?? "" : "",
      roles: (step?.doers ?? []).map { words.title($0) }, roleIDs: (step?.doers ?? []).map { id($0) },
      how: doing == .unknown ? "" : words.say("tool.playbook.how." + doing.rawValue),
      howKey: doing == .unknown ? "" : doing.rawValue, channels: (step?.channels ?? []).map { words.title($0) },
      channelIDs: (step?.channels ?? []).map { id($0) }, contents: (step?.contents ?? []).map { words.title($0) },
      contentIDs: (step?.contents ?? []).map { id($0) },
      because: trigger + event.causes.map { PlaybookReasons(words: words).said($0, in: run) },
      causes: event.causes.map { .init(event: places[$0.event], condition: $0.condition) }, isLeftOut: event.isLeftOut,
      notes: step.map { notes($0) } ?? [])
  }

  /// What stands between a step and the persona.
  private func notes(_ step: PlaybookStep) -> [String] {
    let again =
      PlaybookTexts(words: words).takes(step) + texts(step.step, .every).map { say("every", ["every": $0]) }
    guard let somebody else { return again }
    let (cannot, avoids) = (model.named(somebody, .cannotUse), model.named(somebody, .avoids))
    return again
      + step.channels.compactMap { channel in
        let places: KeyValuePairs = ["name": words.title(somebody), "channel": words.title(channel)]
        if cannot.contains(channel) { return say("cannot-use", places) }
        if usesOnlyOthers(somebody, channel) { return say("does-not-use", places) }
        return avoids.contains(channel) ? say("avoids", places) : nil
      }
  }

  /// Whether somebody says which channels they use, and a channel is not among them.
  private func usesOnlyOthers(_ somebody: DeclarationID, _ channel: DeclarationID) -> Bool {
    let facts = model.facts(somebody, .uses)
    guard !facts.isEmpty, facts.allSatisfy({ $0.state == .stated && !$0.isOpen }) else { return false }
    return !model.named(somebody, .uses).contains(channel)
  }

  private func point(_ step: DeclarationID) -> String { step < 0 ? "?" : words.title(step) }

  private func id(_ id: DeclarationID) -> String { id < 0 ? "" : model.id(id) }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    words.say("tool.simulate." + key, places)
  }
}

extension SimulationSheet.Words {
  /// The words that the writers of dry runs add, in the language of the room.
  package init(_ words: MapWords) {
    func say(_ key: String) -> String { words.say("tool.simulate.word." + key) }
    self.init(
      nothing: say("nothing"), noRuns: say("no-runs"), noEvents: say("no-events"), overview: say("overview"),
      way: { words.say("tool.simulate.word.way", ["number": "\($0)"]) }, decisions: say("decisions"),
      assumed: say("assumed"), events: say("events"), who: say("who"), channel: say("channel"),
      content: say("content"), due: say("due"), latest: say("latest"), because: say("because"),
      leftOut: say("left-out"), again: { words.say("tool.simulate.word.again", ["count": "\($0)"]) },
      unknown: say("unknown"), ending: say("ending"))
  }
}
