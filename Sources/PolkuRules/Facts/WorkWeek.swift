import PolkuSyntax

/// How lengths of time and rates count as work: in minutes of a working week.
///
/// A working week has five days. A day of work is `shortDay` where work is added up and `longDay` where there is room
/// for work, so that the difference between a day of 7.5 hours and one of 8 makes nobody overloaded.
public enum WorkWeek {
  /// The days of a week on which people work.
  public static let days = 5.0
  /// The least minutes that a day of work has.
  public static let shortDay = 450.0
  /// The most minutes that a day of work has.
  public static let longDay = 480.0

  /// The minutes of work in a unit of time, of a day of so many minutes: a week of work is five days, not seven.
  static func minutes(_ unit: TimeUnit, day: Double) -> Double {
    switch unit {
    case .minute: 1
    case .hour: 60
    case .day, .workingDay: day
    case .week, .month, .quarter, .year: (unit.minutes ?? 0) / weekMinutes * days * day
    }
  }

  /// How many times in a working week something comes once in so many units: once a day is five times.
  static func times(every count: Double, _ unit: TimeUnit) -> Double {
    guard let minutes = unit.minutes else { return days / count }
    let between = count * minutes
    return between <= shortDay ? days * shortDay / between : min(days, weekMinutes / between)
  }

  /// How many times in a calendar week something comes once in so many units: once a day is seven times.
  static func calendarTimes(every count: Double, _ unit: TimeUnit) -> Double {
    unit.minutes.map { weekMinutes / (count * $0) } ?? days / count
  }

  private static let weekMinutes = 10_080.0
}

extension Rate {
  /// How often in a week, at least and at most, as something that comes once in so many units does.
  func perWeek(_ times: (Double, TimeUnit) -> Double) -> (low: Double?, high: Double?) {
    switch form {
    case .times(let per):
      let share = times(per, unit)
      return (low.map { $0 * share }, high.map { $0 * share })
    case .every: return (high.map { times($0, unit) }, low.flatMap { $0 > 0 ? times($0, unit) : nil })
    }
  }
}
