import PolkuOutputs
import PolkuSyntax
import Testing

/// A strict reader gets every event back.
@Suite struct CalendarTests {
  typealias Unit = CalendarEvent.Repetition.Unit

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, .day(month: month, day: day))
  }

  private static func event(
    _ text: String, _ first: CalendarDate?, _ last: CalendarDate? = nil, repeats: CalendarEvent.Repetition? = nil
  ) throws -> CalendarEvent {
    let first = try #require(first)
    return try #require(
      CalendarEvent(
        uid: "x" + text, summary: text, description: text, categories: [text, "", text], firstDay: first,
        lastDay: last ?? first, isTentative: repeats != nil, repeats: repeats))
  }

  private static func bytes(_ events: [CalendarEvent], name: String = "Playbooks", language: String = "en") throws
    -> [UInt8]
  {
    Calendar(name: name, productID: "-//Polku//Playbooks//EN", language: language, events: events)
      .bytes(stamp: try #require(day(2026, 11, 21)))
  }

  /// What a reader gets of a text: every break of a line is one, and no controls.
  private static func clean(_ text: String) -> String {
    var result = ""
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isTurning = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if scalar == "\t" {
        result += " "
      } else if "\r\u{2028}\u{2029}".unicodeScalars.contains(scalar) || (scalar == "\n" && before != "\r") {
        result += "\n"
      } else if scalar.properties.generalCategory != .control && !isTurning {
        result.unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return result
  }

  private static let texts =
    HostilePlaybooks.texts + [
      String(repeating: "ä", count: 200), String(repeating: "👩‍👩‍👧", count: 99), String(repeating: "a", count: 10_000),
      "a\\nb", "\\,;:", "END:VEVENT\r\nBEGIN:VEVENT", "\n\n", "\r\r\n",
    ]

  @Test(arguments: texts)
  func textsComeBack(_ text: String) throws {
    let read = try CalendarReading(Self.bytes([Self.event(text, Self.day(2026, 1, 2))], name: text))
    let expected = Self.clean(text)
    #expect(read.events.count == 1)
    #expect(try CalendarReading.texts(read.only("UID", in: 0).value) == ["x" + expected])
    #expect(try CalendarReading.texts(read.only("SUMMARY", in: 0).value) == [expected])
    let names = read.calendar.filter { $0.name == "X-WR-CALNAME" }.map(\.value)
    #expect(try names.map { try CalendarReading.texts($0) } == [[expected]])
    if text.isEmpty {
      #expect(!read.events[0].contains { ["DESCRIPTION", "CATEGORIES"].contains($0.name) })
    } else {
      #expect(try CalendarReading.texts(read.only("DESCRIPTION", in: 0).value) == [expected])
      #expect(try CalendarReading.texts(read.only("CATEGORIES", in: 0).value) == [expected, expected])
    }
  }

  /// Folds fall at every place of a line.
  @Test(arguments: 0..<80)
  func foldsPartNoLetter(_ length: Int) throws {
    let text = String(repeating: "a", count: length) + "👩‍👩‍👧ä日" + String(repeating: "é👍", count: 40)
    let read = try CalendarReading(Self.bytes([Self.event(text, Self.day(2026, 1, 2))]))
    #expect(try read.only("SUMMARY", in: 0).value == text)
  }

  /// The first and the last day, and how they stand in the file.
  @Test(arguments: [
    (day(2026, 1, 2), day(2026, 1, 2), "20260102", "20260103"),
    (day(2026, 1, 31), day(2026, 2, 28), "20260131", "20260301"),
    (day(2028, 2, 28), day(2028, 2, 28), "20280228", "20280229"),
    (day(2026, 12, 31), day(2026, 12, 31), "20261231", "20270101"),
    (day(1, 1, 1), day(1, 1, 1), "00010101", "00010102"),
    (day(9999, 12, 30), day(9999, 12, 30), "99991230", "99991231"),
  ])
  func daysAreWhole(_ first: CalendarDate?, _ last: CalendarDate?, _ start: String, _ end: String) throws {
    let read = try CalendarReading(Self.bytes([Self.event("a", first, last)]))
    let properties = try ["DTSTART", "DTEND"].map { try read.only($0, in: 0) }
    #expect(properties.map(\.value) == [start, end])
    #expect(properties.allSatisfy { $0.parameters == ["VALUE=DATE"] })
    #expect(try read.only("DTSTAMP", in: 0).value == "20261121T000000Z")
    #expect(try read.only("TRANSP", in: 0).value == "TRANSPARENT")
  }

  @Test func theWholeFile() throws {
    let monthly = CalendarEvent.Repetition(every: 1, .month)
    let bytes = try Self.bytes([Self.event("a; b", Self.day(2026, 1, 31), repeats: monthly)], language: "fi")
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Polku//Playbooks//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:Playbooks", "BEGIN:VEVENT", "UID:xa\\; b", "DTSTAMP:20261121T000000Z",
      "DTSTART;VALUE=DATE:20260131", "DTEND;VALUE=DATE:20260201",
      "RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "SUMMARY;LANGUAGE=fi:a\\; b",
      "DESCRIPTION;LANGUAGE=fi:a\\; b", "CATEGORIES;LANGUAGE=fi:a\\; b,a\\; b", "STATUS:TENTATIVE",
      "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
    ]
    #expect(String(decoding: bytes, as: UTF8.self) == lines.map { $0 + "\r\n" }.joined())
  }

  @Test(arguments: ["", "a:b", "a\r\nX", "\"", "ä"])
  func aStrangeLanguageIsLeftOut(_ language: String) throws {
    let read = try CalendarReading(Self.bytes([Self.event("a", Self.day(2026, 1, 2))], language: language))
    #expect(try read.only("SUMMARY", in: 0).parameters == [])
  }

  /// The day a calendar is from, and the time it is stamped with.
  @Test(arguments: [
    (CalendarDate(year: 2026), "20260101"), (CalendarDate(year: 2026, .quarter(4)), "20261001"),
    (CalendarDate(year: 2026, .month(2)), "20260201"), (CalendarDate(year: 2026, .week(1)), "20251229"),
    (CalendarDate(year: 2026, .week(53)), "20261228"), (day(2024, 2, 29), "20240229"),
    (CalendarDate(year: 1, .week(1)), "00010101"),
  ])
  func stamp(_ date: CalendarDate?, _ digits: String) throws {
    let event = try Self.event("a", Self.day(2026, 1, 2))
    let bytes = Calendar(name: "", productID: "", language: "", events: [event]).bytes(stamp: try #require(date))
    #expect(try CalendarReading(bytes).only("DTSTAMP", in: 0).value == digits + "T000000Z")
  }

  @Test func wrongEventsAreNone() {
    func make(_ uid: String, _ first: CalendarDate?, _ last: CalendarDate?) -> CalendarEvent? {
      guard let first, let last else { return nil }
      return CalendarEvent(uid: uid, summary: "", firstDay: first, lastDay: last)
    }
    let day = Self.day(2026, 5, 5)
    #expect(make("a", day, day) != nil)
    #expect(make("", day, day) == nil && make(" \u{1B}", day, day) == nil)
    #expect(make("a", day, Self.day(2026, 5, 4)) == nil)
    #expect(make("a", Self.day(9999, 12, 31), Self.day(9999, 12, 31)) == nil)
    #expect(make("a", CalendarDate(year: 2026, .month(5)), day) == nil)
    #expect(make("a", day, CalendarDate(year: 2026, .week(40))) == nil)
    #expect(CalendarEvent.Repetition(every: 0, .day) == nil && CalendarEvent.Repetition(every: -1, .year) == nil)
  }

  /// Events with one name would be one event.
  @Test func namesDiffer() throws {
    let one = try Self.event("a", Self.day(2026, 1, 2))
    let numbered = try Self.event("a-2", Self.day(2026, 1, 2))
    let read = try CalendarReading(Self.bytes([one, one, numbered, one, numbered]))
    #expect(try (0..<5).map { try read.only("UID", in: $0).value } == ["xa", "xa-2", "xa-2-2", "xa-3", "xa-2-3"])
  }

  // MARK: - Repetition

  /// Every turn has its day: the same one of the month, or the last where the month is shorter.
  @Test(arguments: [1, 27, 28, 29, 30, 31], [1, 2, 3, 5, 12, 13])
  func noMonthIsLeftOut(_ day: Int, _ every: Int) throws {
    for month in 1...12 where day <= RuleReading.length(2024, month) {
      let days = try Self.days(RuleReading.Day(year: 2024, month: month, day: day), every, .month)
      for (turn, found) in days.enumerated() {
        let months = month - 1 + turn * every
        let (year, month) = (2024 + months / 12, months % 12 + 1)
        #expect(found == RuleReading.Day(year: year, month: month, day: min(day, RuleReading.length(year, month))))
      }
    }
  }

  @Test(arguments: [(1, 1), (2, 28), (2, 29), (12, 31)], [1, 2, 3, 4, 100])
  func noYearIsLeftOut(_ date: (month: Int, day: Int), _ every: Int) throws {
    let days = try Self.days(RuleReading.Day(year: 2024, month: date.month, day: date.day), every, .year)
    for (turn, found) in days.enumerated() {
      let year = 2024 + turn * every
      let day = min(date.day, RuleReading.length(year, date.month))
      #expect(found == RuleReading.Day(year: year, month: date.month, day: day))
    }
  }

  @Test(arguments: [
    (1, Unit.day, ["2024-2-27", "2024-2-28", "2024-2-29", "2024-3-1"]),
    (2, .week, ["2024-2-27", "2024-3-12", "2024-3-26"]),
    (30, .day, ["2024-2-27", "2024-3-28", "2024-4-27"]),
  ])
  func daysAndWeeks(_ every: Int, _ unit: Unit, _ expected: [String]) throws {
    let days = try Self.days(RuleReading.Day(year: 2024, month: 2, day: 27), every, unit)
    #expect(days.prefix(expected.count).map(\.description) == expected)
  }

  /// The rule as it was written, read and gone through.
  private static func days(_ start: RuleReading.Day, _ every: Int, _ unit: Unit) throws -> [RuleReading.Day] {
    let repeats = try #require(CalendarEvent.Repetition(every: every, unit))
    let event = try event("a", day(start.year, start.month, start.day), repeats: repeats)
    let rule = try CalendarReading(bytes([event])).only("RRULE", in: 0).value
    return try RuleReading(rule).days(from: start, count: 40)
  }
}
