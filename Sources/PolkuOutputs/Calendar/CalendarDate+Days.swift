import PolkuSyntax

extension CalendarDate {
  /// The day after this one; nil for what is no day, and where the calendar ends.
  var nextDay: CalendarDate? {
    guard case .day(let month, let day) = part else { return nil }
    return CalendarDate(year: year, .day(month: month, day: day + 1))
      ?? CalendarDate(year: year, .day(month: month + 1, day: 1))
      ?? CalendarDate(year: year + 1, .day(month: 1, day: 1))
  }

  /// The first of the days that the date covers.
  var firstDay: CalendarDate? {
    if case .day = part { return self }
    let first = days.lowerBound
    // A week can begin in the year before the one that it belongs to.
    for year in year - 1...year {
      for month in 1...12 {
        guard let days = CalendarDate(year: year, .month(month))?.days, days.contains(first) else { continue }
        return CalendarDate(year: year, .day(month: month, day: first - days.lowerBound + 1))
      }
    }
    return CalendarDate(year: year, .day(month: 1, day: 1))
  }
}
