import PolkuModel
import PolkuRules
import PolkuSyntax

/// Says when something happens: days after the trigger, and days of the calendar.
package struct PlaybookPhrases {
  package let words: MapWords

  private static let day = 1440.0

  /// When a step starts: `at once`, `day 5 to 17`; empty for a step that nothing leads to.
  package func start(_ span: PlaybookMinutes?) -> String {
    guard let span else { return say("never") }
    guard span.isStartKnown else {
      return span.earliestStart == 0 ? say("unknown") : say("not-before", ["from": moment(span.earliestStart)])
    }
    guard let late = span.latestStart else { return say("from", ["from": moment(span.earliestStart)]) }
    return between(span.earliestStart, late)
  }

  /// Two ends of a time, as few words as it takes.
  package func between(_ low: Double, _ high: Double) -> String {
    if low == high { return low == 0 ? say("at-once") : moment(low) }
    if Self.isDays(low), Self.isDays(high) {
      return say("days", ["first": Self.days(low), "last": Self.days(high)])
    }
    let (from, to) = words.language.durations(low, high)
    return low == 0 ? say("by", ["to": to]) : say("between", ["from": from, "to": to])
  }

  /// How long the whole is: `17 days`, `10 to 17 days and more`.
  package func length(_ way: PlaybookPlan.LongestWay) -> String {
    guard let high = way.high else { return say("length.open", ["low": words.language.duration(way.low)]) }
    if high == way.low { return words.language.duration(high) }
    let (low, upper) = words.language.durations(way.low, high)
    return say("length.range", ["low": low, "high": upper])
  }

  /// A moment after the trigger: `day 5`, `after 30 hours`.
  func moment(_ minutes: Double) -> String {
    if minutes == 0 { return say("zero") }
    if Self.isDays(minutes) { return say("day", ["day": Self.days(minutes)]) }
    return say("after", ["time": words.language.duration(minutes)])
  }

  private static func isDays(_ minutes: Double) -> Bool { minutes.truncatingRemainder(dividingBy: day) == 0 }

  private static func days(_ minutes: Double) -> String { "\(Int(min(minutes / day, 1e12)))" }

  // MARK: - The calendar

  /// A day as people write it: `Wed 25 Nov 2026`.
  package func date(_ date: CalendarDate) -> String {
    guard case .day(let month, let day) = date.part, let number = date.dayNumber else { return date.text }
    return words.say(
      "tool.date.day",
      [
        "weekday": words.say("tool.date.weekday.\(CalendarDate.weekday(ofDay: number))"), "day": "\(day)",
        "month": words.say("tool.date.month.\(month)"), "year": "\(date.year)",
      ])
  }

  /// When it starts by the calendar; nil where no day was given.
  package func start(_ dates: PlaybookDates?) -> String? {
    guard let dates else { return nil }
    let first = date(dates.firstStart)
    guard dates.isKnown else { return say("date.not-before", ["from": first]) }
    guard let last = dates.lastStart else { return say("date.from", ["from": first]) }
    return last == dates.firstStart ? first : say("date.between", ["from": first, "to": date(last)])
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    words.say("tool.playbook.time." + key, places)
  }
}
