import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// Days are added up as calendars do it: month ends, leap days, weekends, and the end of time.
@Suite struct PlaybookDateTests {
  private static func date(_ text: String) throws -> CalendarDate {
    let bytes = Array(text.utf8)
    var reader = ValueReader(.english)
    guard case .value(let date, _) = reader.date(bytes.span, 0..<bytes.count) else { throw Unreadable(text: text) }
    return date
  }

  private struct Unreadable: Error { let text: String }

  /// Every day has its number, over leap years of every sort and both ends of the calendar.
  @Test func daysHaveNumbers() throws {
    for year in [1, 4, 100, 399, 400, 401, 1899, 1900, 1970, 1999, 2000, 2023, 2024, 2100, 2400, 9996, 9999] {
      for day in try #require(CalendarDate(year: year)).days {
        let date = try #require(CalendarDate(dayNumber: day))
        #expect(date.year == year && date.dayNumber == day)
      }
    }
    let last = try #require(CalendarDate(year: 9999)).days.upperBound
    let first = try #require(CalendarDate(year: 1)).days.lowerBound
    #expect(CalendarDate(dayNumber: last + 1) == nil && CalendarDate(dayNumber: first - 1) == nil)
    #expect(CalendarDate(dayNumber: .max) == nil && CalendarDate(dayNumber: .min) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", "1 month", "2026-02-28", "2026-02-28"), ("2028-01-31", "1 month", "2028-02-29", "2028-02-29"),
    ("2028-02-29", "1 year", "2029-02-28", "2029-02-28"), ("2028-02-29", "4 years", "2032-02-29", "2032-02-29"),
    ("2026-12-31", "2 months", "2027-02-28", "2027-02-28"), ("2026-11-30", "1 quarter", "2027-02-28", "2027-02-28"),
    ("2026-08-31", "half a year", "2027-02-28", "2027-02-28"), ("2026-11-20", "24 h", "2026-11-21", "2026-11-21"),
    ("2026-11-20", "5 min", "2026-11-20", "2026-11-20"), ("2026-11-20", "2..3 days", "2026-11-22", "2026-11-23"),
    // A Friday, a Saturday, a Sunday, a Monday.
    ("2026-11-20", "1 working day", "2026-11-23", "2026-11-23"),
    ("2026-11-21", "1 working day", "2026-11-23", "2026-11-23"),
    ("2026-11-22", "5 working days", "2026-11-27", "2026-11-27"),
    ("2026-11-23", "5 working days", "2026-11-30", "2026-11-30"),
    ("2026-11-23", "2..4 working days", "2026-11-25", "2026-11-27"),
    ("2026-11-20", "at least 3 weeks", "2026-12-11", "-"), ("2026-11-20", "next day", "2026-11-21", "2026-11-21"),
    ("2026-11-20", "soon", "2026-11-20", "-"), ("9999-12-01", "2 months", "9999-12-31", "-"),
    ("2026-11-20", "900000 weeks", "9999-12-31", "-"), ("2026-11-20", "?", "2026-11-20", "-"),
  ])
  func waitsEndOn(_ start: String, _ wait: String, _ first: String, _ last: String) throws {
    let text = "playbook p\n  step a\n  step b\n  a -> b after \(wait)\n"
    let model = Model(Tree(Source(path: "dates.journey", bytes: Array(text.utf8))))
    let calendar = try #require(PlaybookCalendar(start: try Self.date(start)))
    let step = try #require(Playbooks(model, calendar: calendar).plans.first?.steps.last)
    #expect(step.dates?.firstStart.text == first)
    #expect((step.dates?.lastStart?.text ?? "-") == last)
    // A dry run counts as the schedule does.
    let run = try #require(Playbooks(model).plans.first).runs(calendar: calendar, limit: 1).runs[0]
    #expect(run.events.last?.dates == step.dates)
  }

  /// On working days, what would fall on a weekend is done on Monday, and what follows counts from there.
  @Test(arguments: [
    ("2026-11-20", "1 day", "2026-11-23"), ("2026-11-21", "1 day", "2026-11-24"),
    ("2026-11-23", "5 days", "2026-11-30"),
    ("2026-11-23", "3 days", "2026-11-26"),
  ])
  func weekendsAreLeftOut(_ start: String, _ wait: String, _ day: String) throws {
    let text = "playbook p\n  step a\n  step b\n  a -> b after \(wait)\n"
    let model = Model(Tree(Source(path: "dates.journey", bytes: Array(text.utf8))))
    let calendar = try #require(PlaybookCalendar(start: try Self.date(start), onWorkingDays: true))
    let step = try #require(Playbooks(model, calendar: calendar).plans.first?.steps.last)
    #expect(step.dates?.firstStart.text == day && step.dates?.lastStart?.text == day)
  }

  /// What working days can last is what counting from each day of a week gives.
  @Test func workingDaysAreRanges() {
    for count in 0..<40 {
      for day in 20_000..<20_014 {
        var (left, end) = (count, day)
        while left > 0 {
          end += 1
          if CalendarDate.weekday(ofDay: end) <= 5 { left -= 1 }
        }
        #expect(WorkingDays.day(day, plus: count) == end, "\(count) after \(day)")
        let span = TimeSpan(low: Double(count), high: Double(count), unit: .workingDay)
        let range = WorkingDays.range(span)
        let length = Double(end - day) * 1440
        #expect(range.low <= length && length <= (range.high ?? 0))
      }
    }
  }
}
