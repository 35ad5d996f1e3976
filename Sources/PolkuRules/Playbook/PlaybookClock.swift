import PolkuModel
import PolkuSyntax

/// A way to add up times: minutes after the trigger, or days of a calendar.
///
/// Adding keeps the order, so that the earliest of several sums is the sum of the earliest.
protocol PlaybookClock {
  associatedtype Instant: Comparable & Sendable

  /// When the trigger is.
  var trigger: Instant { get }
  /// The earliest that a time after an instant is over.
  func least(_ instant: Instant, plus time: PlaybookTime) -> Instant
  /// The latest that it is over; nil where the time has no upper end. What nobody knows adds nothing.
  func most(_ instant: Instant, plus time: PlaybookTime) -> Instant?
  /// When work that falls due at an instant is done: the instant itself, or the next working day.
  func settled(_ instant: Instant) -> Instant
}

/// Minutes after the trigger, whatever day it is: months and working days are ranges.
struct MinuteClock: PlaybookClock {
  var trigger: Double { 0 }

  func least(_ instant: Double, plus time: PlaybookTime) -> Double { instant + time.range.low }

  func most(_ instant: Double, plus time: PlaybookTime) -> Double? {
    let range = time.range
    return range.isOpen ? nil : instant + (range.high ?? range.low)
  }

  func settled(_ instant: Double) -> Double { instant }
}

/// A moment of a calendar: a day by its number, and minutes of it.
struct PlaybookMoment: Comparable, Hashable, Sendable {
  /// Days since 1 January 1970.
  var day: Int
  /// Minutes of the day, from 0.
  var minute = 0.0

  static func < (a: Self, b: Self) -> Bool { a.day == b.day ? a.minute < b.minute : a.day < b.day }
}

/// Days of the calendar from a first one on.
///
/// Months end where they end: a month after 31 January is the last of February. Beyond the year 9999 nothing is
/// claimed: what lies there has no upper end, and no earliest day is later than the last.
struct CalendarClock: PlaybookClock {
  /// The day of the trigger.
  let start: CalendarDate
  /// Whether what falls on a weekend is done on the Monday after.
  var onWorkingDays = false

  private static let last = CalendarDate(year: 9999)?.days.upperBound ?? 0

  var trigger: PlaybookMoment { settled(PlaybookMoment(day: start.days.lowerBound)) }

  func least(_ instant: PlaybookMoment, plus time: PlaybookTime) -> PlaybookMoment {
    guard let span = time.span else { return instant }
    let low = (span.runsBackwards ? span.high : span.low).map { max($0, 0) }
    return low.flatMap { add($0, span.unit, instant) } ?? (low == nil ? instant : PlaybookMoment(day: Self.last))
  }

  func most(_ instant: PlaybookMoment, plus time: PlaybookTime) -> PlaybookMoment? {
    guard let span = time.span else { return instant }
    // The same day ends before the next begins.
    if span.word == .timeSameDay { return PlaybookMoment(day: instant.day, minute: max(instant.minute, 1439)) }
    let high = (span.runsBackwards ? span.low : span.high).map { max($0, 0) }
    return high.flatMap { add($0, span.unit, instant) }
  }

  func settled(_ instant: PlaybookMoment) -> PlaybookMoment {
    guard onWorkingDays else { return instant }
    let day = WorkingDays.settled(instant.day)
    return day == instant.day ? instant : PlaybookMoment(day: day)
  }

  private func add(_ count: Double, _ unit: TimeUnit, _ instant: PlaybookMoment) -> PlaybookMoment? {
    guard count >= 0, count < 1e7 else { return nil }
    var moment = instant
    switch unit {
    case .workingDay:
      let whole = Int(count.rounded(.up))
      if whole > 0 { moment = PlaybookMoment(day: WorkingDays.day(instant.day, plus: whole)) }
    case .month, .quarter, .year:
      let months = count * (unit.months ?? 1)
      let whole = Int(months)
      guard let day = CalendarDate.day(instant.day, plusMonths: whole) else { return nil }
      moment.day = day
      // Half a month is half of an average one.
      moment.day += Int(((months - Double(whole)) * 30.4375).rounded())
    default:
      moment.minute += count * (unit.minutes ?? 0)
      let days = (moment.minute / 1440).rounded(.down)
      guard days < 1e7 else { return nil }
      moment.day += Int(days)
      moment.minute -= days * 1440
    }
    return moment.day <= Self.last ? moment : nil
  }
}
