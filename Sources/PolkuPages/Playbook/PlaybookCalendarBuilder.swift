import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Puts playbooks into a calendar: an event a step, on the days on which it can happen.
///
/// A step whose day nobody knows has no event; it is told of instead.
package struct PlaybookCalendarBuilder {
  private let builder: PlaybookBuilder
  private let sheet: PlaybookSheet

  package init(_ builder: PlaybookBuilder) {
    self.builder = builder
    sheet = builder.sheet()
  }

  private var words: MapWords { builder.words }

  /// The steps by their ids, with what is known of them.
  private var steps: [(plan: PlaybookPlan, step: PlaybookStep)] {
    builder.plans.flatMap { plan in
      plan.steps.filter { step in builder.role.map { step.doers.contains($0) } ?? true }.map { (plan, $0) }
    }
  }

  /// The calendar; nil without any event, as no calendar may be.
  package func bytes() -> [UInt8]? {
    let start = builder.calendar?.start
    let pages = sheet.books.flatMap { book in book.steps.map { ($0.id, (book: book, step: $0)) } }
    let written = Dictionary(pages, uniquingKeysWith: { first, _ in first })
    let events = steps.compactMap { entry -> CalendarEvent? in
      guard let page = written[words.model.id(entry.step.step)] else { return nil }
      return event(entry.step, page.book, page.step)
    }
    guard !events.isEmpty else { return nil }
    let calendar = Calendar(
      name: sheet.title, productID: "-//Polku//Polku \(Release.version)//" + words.language.code.uppercased(),
      language: words.language.code, events: events)
    // Without a clock of its own, the calendar is as old as the day it starts on.
    return start.map { calendar.bytes(stamp: $0) }
  }

  /// What is not in the calendar, and why.
  package var remarks: [String] {
    let missing = steps.filter { dated($0.step) == nil }.map { words.title($0.step.step) }
    if missing.isEmpty { return [] }
    let shown = Placed.quoted(Array(missing.prefix(5))) + (missing.count > 5 ? ", …" : "")
    return [words.say("tool.playbook.ics-left-out", ["count": "\(missing.count)", "names": shown])]
  }

  /// The days of a step, where the calendar can hold them.
  private func dated(_ step: PlaybookStep) -> PlaybookDates? {
    guard let dates = step.dates, dates.isKnown, dates.firstStart.year < 9999 else { return nil }
    return (dates.lastEnd?.year ?? 0) < 9999 ? dates : nil
  }

  private func event(_ step: PlaybookStep, _ book: PlaybookPage, _ page: PlaybookPage.Step) -> CalendarEvent? {
    guard let dates = dated(step) else { return nil }
    let again = repetition(step.step) ?? repetition(words.model.declarations[Int(step.step)].parent)
    // What comes again stands on its day, or it would stand beside itself.
    let last = again != nil ? dates.firstStart : dates.lastEnd ?? dates.lastStart ?? dates.firstStart
    let start = builder.calendar?.start.text ?? ""
    let map = words.model.map >= 0 ? words.model.id(words.model.map) : "map"
    return CalendarEvent(
      uid: page.id.split(separator: "/").joined(separator: ".") + "." + start + "@" + map + ".polku",
      summary: summary(page, book), description: description(step, page, book), categories: page.roles,
      firstDay: dates.firstStart, lastDay: last, isTentative: !step.isCertain, repeats: again)
  }

  private func summary(_ page: PlaybookPage.Step, _ book: PlaybookPage) -> String {
    page.condition.isEmpty
      ? words.say("tool.playbook.event", ["step": page.title, "playbook": book.title])
      : words.say(
        "tool.playbook.event-if", ["step": page.title, "playbook": book.title, "condition": page.condition])
  }

  private func description(_ step: PlaybookStep, _ page: PlaybookPage.Step, _ book: PlaybookPage) -> String {
    func labelled(_ label: String, _ texts: [String]) -> String? {
      texts.filter { !$0.isEmpty }.isEmpty ? nil : label + ": " + texts.joined(separator: ", ")
    }
    let list = sheet.words.checklist
    var lines = [
      labelled(list.who, page.roles), labelled(list.channel, page.channels), labelled(list.content, page.contents),
      labelled(list.start, [page.start]), labelled(list.due, [page.due]), labelled(list.ifNot, [page.ifNot]),
      labelled(list.repeats, [page.repeats]),
    ].compactMap { $0 }
    lines += page.comes + page.notes
    if step.dates?.lastStart == nil { lines.append(words.say("tool.playbook.event-open")) }
    lines += book.facts.filter { $0.key == "stop" }.flatMap { labelled($0.label, $0.texts).map { [$0] } ?? [] }
    return lines.joined(separator: "\n")
  }

  /// How often a step repeats, where that is a whole number of units.
  private func repetition(_ step: DeclarationID) -> CalendarEvent.Repetition? {
    guard let rate = builder.playbooks.rate(step, words.model) else { return nil }
    let interval = rate.interval
    guard !rate.approximate, let count = interval.low, count == interval.high, count >= 1, count < 1e6,
      count == count.rounded()
    else { return nil }
    // Only weeks keep what is on a working day on one.
    if builder.calendar?.onWorkingDays == true, rate.unit != .week { return nil }
    switch rate.unit {
    case .day: return .init(every: Int(count), .day)
    case .week: return .init(every: Int(count), .week)
    case .month: return .init(every: Int(count), .month)
    case .quarter: return .init(every: Int(count) * 3, .month)
    case .year: return .init(every: Int(count), .year)
    case .minute, .hour, .workingDay: return nil
    }
  }
}
