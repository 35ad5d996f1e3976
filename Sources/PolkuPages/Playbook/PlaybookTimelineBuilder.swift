import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// All contacts of a persona or segment, stage by stage and day by day, on the channels on which they come.
///
/// Days are counted from the trigger of each playbook: two of one stage are set side by side as if one day set off
/// both.
package struct PlaybookTimelineBuilder {
  package let words: MapWords
  package let plans: [PlaybookPlan]
  /// Whose contacts they are; nil for everybody's.
  package let somebody: DeclarationID?
  package let calendar: PlaybookCalendar?

  /// Builds the days of some playbooks, for one persona or segment or for everybody.
  package init(words: MapWords, plans: [PlaybookPlan], somebody: DeclarationID?, calendar: PlaybookCalendar?) {
    self.words = words
    self.plans = plans
    self.somebody = somebody
    self.calendar = calendar
  }

  /// A row: a stage and a time in it.
  private struct Moment: Hashable {
    let stage: DeclarationID
    let isKnown: Bool
    let low: Double
    let high: Double?
    /// The days of the calendar; empty without one.
    let dates: String
  }

  private struct Contact {
    let plan: PlaybookPlan
    let step: PlaybookStep
    let moment: Moment
  }

  /// The stage of a playbook that names none.
  private static let nowhere: DeclarationID = -1

  package func grid() -> Grid {
    let contacts = contacts
    let channels = unique(contacts.flatMap(\.step.channels))
    let places = Dictionary(unique(contacts.map(\.moment.stage)).enumerated().map { ($1, $0) }) { first, _ in first }
    let moments = unique(contacts.map(\.moment)).sorted { a, b in
      let (x, y) = (places[a.stage] ?? 0, places[b.stage] ?? 0)
      if x != y { return x < y }
      if a.isKnown != b.isKnown { return a.isKnown }
      return a.low == b.low ? (a.high ?? .infinity) < (b.high ?? .infinity) : a.low < b.low
    }
    let together = Dictionary(grouping: contacts) { $0.moment }
    let rows = moments.map { moment in
      let here = together[moment] ?? []
      return Grid.Row(
        header(moment), channels.map { channel in cell(here.filter { $0.step.channels.contains(channel) }) })
    }
    let name = somebody.map { words.title($0) }
    return Grid(
      id: "contacts", title: name.map { say("title-of", ["name": $0]) } ?? say("title", ["map": words.map]),
      subtitle: words.daySentences() + [say("how")], rowName: say("row"), columnName: say("column"),
      columns: channels.map { Grid.Header(words.title($0), id: words.model.id($0)) }, rows: rows,
      states: [
        Grid.State("one", sign: "•", word: say("one"), tone: .good, meaning: say("one.meaning")),
        Grid.State("several", sign: "‼", word: say("several"), tone: .excess, meaning: say("several.meaning")),
      ],
      coverage: coverage(contacts),
      words: words.words(nothing: "tool.playbook.timeline.nothing", items: "tool.playbook.timeline.items"))
  }

  private var contacts: [Contact] {
    plans.flatMap { plan in
      plan.steps.filter(\.isContact).compactMap { step -> Contact? in
        guard let span = step.span else { return nil }
        let moment = Moment(
          stage: plan.stages.first ?? Self.nowhere, isKnown: span.isStartKnown, low: span.earliestStart,
          high: span.isStartKnown ? span.latestStart : nil,
          dates: PlaybookPhrases(words: words).start(step.dates) ?? "")
        return Contact(plan: plan, step: step, moment: moment)
      }
    }
  }

  private func header(_ moment: Moment) -> Grid.Header {
    let stage = moment.stage < 0 ? say("nowhere") : words.title(moment.stage)
    let phrases = PlaybookPhrases(words: words)
    var time: String
    if !moment.isKnown {
      time =
        moment.low == 0
        ? words.say("tool.playbook.time.unknown")
        : words.say("tool.playbook.time.not-before", ["from": phrases.moment(moment.low)])
    } else if let high = moment.high {
      time = phrases.between(moment.low, high)
    } else {
      time = words.say("tool.playbook.time.from", ["from": phrases.moment(moment.low)])
    }
    if !moment.dates.isEmpty { time = moment.dates }
    return Grid.Header(stage, detail: time, id: moment.stage < 0 ? "" : words.model.id(moment.stage))
  }

  private func cell(_ contacts: [Contact]) -> Grid.Cell {
    if contacts.isEmpty { return Grid.Cell() }
    let playbooks = Set(contacts.map(\.plan.playbook))
    return Grid.Cell(
      playbooks.count > 1 ? "several" : "one",
      items: contacts.map { contact in
        let places: KeyValuePairs = [
          "step": words.title(contact.step.step), "playbook": words.title(contact.plan.playbook),
        ]
        return say(contact.step.isCertain ? "item" : "item-if", places)
      })
  }

  private func coverage(_ contacts: [Contact]) -> [String] {
    let silent = plans.filter { plan in !plan.steps.contains(where: \.isContact) }
    var sentences = [say("count", ["count": "\(contacts.count)", "playbooks": "\(plans.count - silent.count)"])]
    if !silent.isEmpty { sentences.append(say("silent", ["names": words.quoted(silent.map(\.playbook))])) }
    return sentences
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    words.say("tool.playbook.timeline." + key, places)
  }
}
