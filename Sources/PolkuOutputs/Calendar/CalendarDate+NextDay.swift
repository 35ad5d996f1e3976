import PolkuSyntax

extension CalendarDate {
  /// The day after this one; nil for what is no day, and where the calendar ends.
  var nextDay: CalendarDate? {
    guard case .day(let month, let day) = part else { return nil }
    return CalendarDate(year: year, .day(month: month, day: day + 1))
      ?? CalendarDate(year: year, .day(month: month + 1, day: 1))
      ?? CalendarDate(year: year + 1, .day(month: 1, day: 1))
  }
}
