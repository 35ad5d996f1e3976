import PolkuModel
import PolkuSyntax

/// A length of time in a playbook: stated, not said, or said and known to nobody.
///
/// The three are kept apart: what is not said takes no time, and what nobody knows (`?`, `soon`) counts for nothing
/// and leaves everything behind it open.
public struct PlaybookTime: Sendable, Equatable {
  /// The time as it was read; nil where it is not said or not known.
  public let span: TimeSpan?
  /// Whether something is said.
  public let isSaid: Bool

  /// Whether it is said, and nobody knows how long it is.
  public var isUnknown: Bool { isSaid && span == nil }

  /// Not said: no time.
  public static let unsaid = PlaybookTime(span: nil, isSaid: false)
  /// Said, and known to nobody.
  public static let unknown = PlaybookTime(span: nil, isSaid: true)

  /// A stated time.
  public init(_ span: TimeSpan) { self.init(span: span, isSaid: true) }

  private init(span: TimeSpan?, isSaid: Bool) {
    self.span = span
    self.isSaid = isSaid
  }

  /// How far the time reaches in minutes, by the calendar: months and working days have no fixed length.
  var range: WaitRange {
    guard let span else { return isSaid ? .unknown : .immediate }
    // A range that runs backwards is a finding already; its ends are turned here.
    if span.unit == .workingDay { return WorkingDays.range(span) }
    let minutes = span.calendarMinutes
    return WaitRange(low: minutes?.low ?? 0, high: minutes?.high)
  }
}

extension CheckContext {
  /// The time that a field states, of all its lines the first.
  func playbookTime(_ id: DeclarationID, _ field: Field) -> PlaybookTime {
    guard id >= 0, let fact = model.fact(id, field), fact.state != .none else { return .unsaid }
    return time(fact).map { PlaybookTime($0) } ?? .unknown
  }

  /// How long an arrow waits.
  func playbookWait(_ arrow: Arrow) -> PlaybookTime {
    guard arrow.hasWait else { return .unsaid }
    return wait(arrow).map { PlaybookTime($0) } ?? .unknown
  }
}

/// Counting in working days, Monday to Friday; holidays are not known.
enum WorkingDays {
  /// The first working day at or after a day, by their numbers.
  static func settled(_ day: Int) -> Int {
    let weekday = CalendarDate.weekday(ofDay: day)
    return weekday > 5 ? day + 8 - weekday : day
  }

  /// The day that is so many working days after a day.
  ///
  /// From a Friday, one is Monday; from a Saturday too.
  static func day(_ day: Int, plus count: Int) -> Int {
    guard count > 0 else { return day }
    let weekday = min(CalendarDate.weekday(ofDay: day), 5)
    // Weekends count as the Friday before them.
    let friday = day - (CalendarDate.weekday(ofDay: day) - weekday)
    let weeks = (weekday - 1 + count) / 5
    return friday - (weekday - 1) + weeks * 7 + (weekday - 1 + count) % 5
  }

  /// How many minutes so many working days can take, whatever the day they are counted from.
  static func range(_ span: TimeSpan) -> WaitRange {
    func days(_ count: Double, _ best: (Int, Int) -> Int) -> Double {
      guard count.isFinite, count < 1e7 else { return count * 7 / 5 * 1440 }
      let whole = Int(count.rounded(.up))
      // 5 January 1970 was a Monday.
      let lengths = (4..<11).map { Self.day($0, plus: whole) - $0 }
      return Double(lengths.dropFirst().reduce(lengths[0], best)) * 1440
    }
    let (low, high) = (span.low, span.high)
    if let low, let high, low > high { return WaitRange(low: days(high, min), high: days(low, max)) }
    return WaitRange(low: low.map { days($0, min) } ?? 0, high: high.map { days($0, max) })
  }
}
