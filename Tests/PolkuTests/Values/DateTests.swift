import Testing

@testable import PolkuSyntax

@Suite struct DateTests {
  // Row 96.
  @Test(arguments: [
    ("1.9.2026", "fi", "2026-09-01"), ("9/2026", "en", "2026-09"), ("2026-09", "en", "2026-09"),
    ("2026-W36", "en", "2026-W36"), ("2026-W36", "fi", "2026-W36"), ("vko 36/2026", "fi", "2026-W36"),
    ("v 36 2026", "sv", "2026-W36"), ("week 36/2026", "en", "2026-W36"), ("2026", "en", "2026"),
    ("2026-03-02", "sv", "2026-03-02"), ("11.3.2026", "en", "2026-03-11"), ("September 2026", "en", "2026-09"),
    ("syyskuussa 2026", "fi", "2026-09"), ("1. syyskuuta 2026", "fi", "2026-09-01"),
    ("1 sept 2026", "en", "2026-09-01"),
    ("Q3 2026", "en", "2026-Q3"), ("2026-Q3", "sv", "2026-Q3"), ("13/9/2026", "en", "2026-09-13"),
    ("1/1/2026", "en", "2026-01-01"), ("29.2.2024", "fi", "2024-02-29"), ("2020-W53", "en", "2020-W53"),
    ("09.2026", "fi", "2026-09"), ("about 2025", "en", "2025"),
  ])
  func reads(_ text: String, _ code: String, _ iso: String) {
    #expect(date(text, language(code)).value?.text == iso)
  }

  @Test(arguments: [
    ("autumn 2025", "en"), ("syksyllä 2025", "fi"), ("hösten 2025", "sv"), ("early 2026", "en"),
    ("alkuvuosi 2026", "fi"),
    ("later", "en"), ("autumn", "en"),
  ])
  func vague(_ text: String, _ code: String) {
    #expect(date(text, language(code)) == .vague)
  }

  // Row 97.
  @Test func twoReadings() {
    #expect(date("1/9/2026") == .ambiguous(["2026-09-01", "2026-01-09"]))
    #expect(date("1.9.", .finnish) == .ambiguous([]))
    #expect(date("1.9.", .finnish, year: 2026) == .ambiguous(["2026-09-01", "2025-09-01"]))
    #expect(date("September", year: 2026) == .ambiguous(["2026-09", "2025-09"]))
    #expect(date("1.9.26", .finnish) == .ambiguous(["2026-09-01"]))
  }

  @Test(arguments: ["31.2.2026", "2026-13", "29.2.2025", "2025-W53", "0.9.2026", "1.2.3.4", "soon-ish", "45.1."])
  func unreadable(_ text: String) {
    #expect(date(text) == .unreadable)
  }

  @Test func daysOfTheCalendar() {
    #expect(CalendarDate(year: 1970, .day(month: 1, day: 1))?.days == 0...0)
    #expect(CalendarDate(year: 2000, .day(month: 3, day: 1))?.days == 11017...11017)
    #expect(CalendarDate(year: 2026, .month(2))?.days.count == 28)
    #expect(CalendarDate(year: 2024, .year)?.days.count == 366)
    #expect(CalendarDate(year: 2026, .quarter(3))?.days.count == 92)
    // Week 1 of 2026 begins on 29 December 2025.
    let monday = CalendarDate(year: 2025, .day(month: 12, day: 29))?.days.lowerBound
    #expect(CalendarDate(year: 2026, .week(1))?.days.lowerBound == monday)
  }
}
