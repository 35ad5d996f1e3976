// Days by their numbers, counted from 1 January 1970: what dates are added up with.
extension CalendarDate {
  /// The day of a number, counted from 1 January 1970; nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (Self.number(1, 1, 1)...Self.number(9999, 12, 31)).contains(dayNumber) else { return nil }
    // 400 years have the same number of days, whenever they begin.
    let since = dayNumber - Self.number(1, 1, 1)
    let (cycles, rest) = since.quotientAndRemainder(dividingBy: 146_097)
    var year = cycles * 400 + min(rest / 365, 399) + 1
    while Self.number(year, 1, 1) > dayNumber { year -= 1 }
    var (month, left) = (1, dayNumber - Self.number(year, 1, 1))
    while left >= Self.days(in: month, of: year) {
      left -= Self.days(in: month, of: year)
      month += 1
    }
    self.init(year: year, .day(month: month, day: left + 1))
  }

  /// The number of the day, counted from 1 January 1970; nil for a date that is no single day.
  public var dayNumber: Int? {
    let days = days
    return days.lowerBound == days.upperBound ? days.lowerBound : nil
  }

  /// The day of the week of a day by its number: 1 is Monday, 7 Sunday.
  public static func weekday(ofDay number: Int) -> Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The day so many months after a day, by their numbers; where that month is too short, its last day.
  ///
  /// A month after 31 January is the last of February. Nil outside the years 1 to 9999.
  public static func day(_ number: Int, plusMonths months: Int) -> Int? {
    guard let date = CalendarDate(dayNumber: number), case .day(let month, let day) = date.part,
      abs(months) <= 12 * 9999
    else { return nil }
    let all = date.year * 12 + month - 1 + months
    let (year, index) = (all >= 0 ? all / 12 : 0, all >= 0 ? all % 12 : 0)
    guard (1...9999).contains(year) else { return nil }
    return Self.number(year, index + 1, min(day, days(in: index + 1, of: year)))
  }
}
