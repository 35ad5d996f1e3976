import PolkuSyntax

extension CalendarDate {
  /// The day after this one; nil for what is no day, and where the calendar ends.
  var nextDay: CalendarDate? { dayNumber.flatMap { CalendarDate(dayNumber: $0 + 1) } }

  /// The first of the days that the date covers.
  var firstDay: CalendarDate? { CalendarDate(dayNumber: days.lowerBound) }
}
