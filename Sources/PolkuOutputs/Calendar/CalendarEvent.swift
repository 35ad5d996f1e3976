import PolkuSyntax

/// Something that takes whole days of a calendar.
public struct CalendarEvent: Sendable {
  /// What names the event for ever, so that a later file changes it and adds no second one.
  public let uid: String
  /// What happens, in a line.
  public var summary: String
  /// What else is known; line feeds divide its lines.
  public var description: String
  /// What sorts it, such as the playbook's title.
  public var categories: [String]
  /// The first day.
  public let firstDay: CalendarDate
  /// The last day, which may be the first.
  public let lastDay: CalendarDate
  /// Whether it happens only where a condition holds.
  public var isTentative: Bool
  /// How it is repeated; nil for once.
  public var repeats: Repetition?

  /// An event, or nil where it has no name, a date is no day, the last day is before the first, or the calendar ends
  /// with it.
  public init?(
    uid: String, summary: String, description: String = "", categories: [String] = [], firstDay: CalendarDate,
    lastDay: CalendarDate, isTentative: Bool = false, repeats: Repetition? = nil
  ) {
    guard uid.unicodeScalars.contains(where: { HTMLText.isAllowed($0) && $0 != " " }) else { return nil }
    guard case .day = firstDay.part, case .day = lastDay.part else { return nil }
    guard firstDay.days.lowerBound <= lastDay.days.lowerBound, lastDay.nextDay != nil else { return nil }
    self.uid = uid
    self.summary = summary
    self.description = description
    self.categories = categories
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.isTentative = isTentative
    self.repeats = repeats
  }
}
