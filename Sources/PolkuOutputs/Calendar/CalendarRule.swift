import PolkuSyntax

extension CalendarEvent.Repetition {
  /// The repetition of what begins on a day, as RFC 5545 writes it.
  ///
  /// The RFC leaves out a month that lacks the day. So that none is left out, the rule of a day after the 28th names all
  /// days from the 28th to it, and takes the last of those that the month has.
  func rule(from day: CalendarDate) -> String? {
    guard case .day(let month, let day) = day.part else { return nil }
    let every = ";INTERVAL=\(count)"
    switch unit {
    case .day: return "FREQ=DAILY" + every
    case .week: return "FREQ=WEEKLY" + every
    case .month where day > 28: return "FREQ=MONTHLY" + every + Self.last(upTo: day)
    case .month: return "FREQ=MONTHLY" + every
    case .year where month == 2 && day == 29: return "FREQ=YEARLY" + every + ";BYMONTH=2" + Self.last(upTo: day)
    case .year: return "FREQ=YEARLY" + every
    }
  }

  private static func last(upTo day: Int) -> String {
    ";BYMONTHDAY=" + (28...day).map { "\($0)" }.joined(separator: ",") + ";BYSETPOS=-1"
  }
}
