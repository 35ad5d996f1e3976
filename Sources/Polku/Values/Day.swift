internal import PolkuSyntax

extension Journey {
  /// A day of the calendar, against which reviews and evidence are held, or on which a playbook is set off.
  public struct Day: Hashable, Sendable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A day of the Gregorian calendar.
    ///
    /// - Throws: ``Problem/noSuchDay(year:month:day:)`` for a day such as 30 February.
    public init(_ year: Int, _ month: Int, _ day: Int) throws(Problem) {
      self.year = year
      self.month = month
      self.day = day
      if date == nil { throw .noSuchDay(year: year, month: month, day: day) }
    }

    /// The day as ISO 8601 writes it: `2026-09-01`.
    public var description: String { date?.text ?? "" }

    /// The day as values of files have it.
    var date: CalendarDate? { CalendarDate(year: year, .day(month: month, day: day)) }
  }
}
