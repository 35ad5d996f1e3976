/// A date as precise as people state it: a day, a week, a month, a quarter or a year.
public struct CalendarDate: Sendable, Equatable {
  /// The part of the year that is stated.
  public enum Part: Sendable, Equatable {
    case year
    case quarter(Int)
    case month(Int)
    /// A week as ISO 8601 counts them.
    case week(Int)
    case day(month: Int, day: Int)
  }

  /// The year; of a week, the year the week belongs to.
  public let year: Int
  /// What is stated of the year.
  public let part: Part
  /// Whether the date is only about right.
  public var approximate = false

  /// A date, or nil where the calendar does not have it.
  public init?(year: Int, _ part: Part = .year) {
    guard (1...9999).contains(year) else { return nil }
    switch part {
    case .year: break
    case .quarter(let quarter): guard (1...4).contains(quarter) else { return nil }
    case .month(let month): guard (1...12).contains(month) else { return nil }
    case .week(let week): guard week >= 1, week <= Self.weeks(in: year) else { return nil }
    case .day(let month, let day):
      guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    }
    self.year = year
    self.part = part
  }

  /// The days the date covers, counted from 1 January 1970.
  public var days: ClosedRange<Int> {
    switch part {
    case .year: return Self.number(year, 1, 1)...Self.number(year, 12, 31)
    case .quarter(let quarter):
      let last = quarter * 3
      return Self.number(year, last - 2, 1)...Self.number(year, last, Self.days(in: last, of: year))
    case .month(let month):
      return Self.number(year, month, 1)...Self.number(year, month, Self.days(in: month, of: year))
    case .week(let week):
      let monday = Self.firstMonday(of: year) + (week - 1) * 7
      return monday...monday + 6
    case .day(let month, let day):
      let number = Self.number(year, month, day)
      return number...number
    }
  }

  /// The date as ISO 8601 writes it, such as `2026-09-01`, `2026-W36` or `2026-09`; a quarter is `2026-Q3`.
  public var text: String {
    switch part {
    case .year: Self.padded(year, 4)
    case .quarter(let quarter): "\(Self.padded(year, 4))-Q\(quarter)"
    case .month(let month): "\(Self.padded(year, 4))-\(Self.padded(month, 2))"
    case .week(let week): "\(Self.padded(year, 4))-W\(Self.padded(week, 2))"
    case .day(let month, let day): "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

// MARK: - The calendar

extension CalendarDate {
  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The number of a day, counted from 1 January 1970.
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let before = year - 1
    var days = before * 365 + before / 4 - before / 100 + before / 400 - 719_162
    for earlier in 1..<max(month, 1) { days += self.days(in: earlier, of: year) }
    return days + day - 1
  }

  /// The Monday of the first week, which is the one with 4 January in it.
  static func firstMonday(of year: Int) -> Int {
    let fourth = number(year, 1, 4)
    let weekday = ((fourth + 3) % 7 + 7) % 7
    return fourth - weekday
  }

  static func weeks(in year: Int) -> Int { (firstMonday(of: year + 1) - firstMonday(of: year)) / 7 }
}
