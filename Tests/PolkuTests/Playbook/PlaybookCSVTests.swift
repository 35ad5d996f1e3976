import PolkuOutputs
import Testing

/// A strict reader gets every step back, and no field is run as a formula.
@Suite struct PlaybookCSVTests {
  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func everyStepIsARow(_ name: String) throws {
    let sheet = HostilePlaybooks.named(name)
    let rows = try CSVReading(sheet.csv()).rows
    #expect(rows.count == 1 + sheet.books.map(\.steps.count).reduce(0, +))
    #expect(rows.allSatisfy { $0.count == 28 })
    let number = /-?[0-9]+(\.[0-9]{1,2})?/
    for row in rows.dropFirst() {
      for day in row[14...16] where !day.isEmpty { #expect((try number.wholeMatch(in: day)) != nil, "\(day)") }
    }
  }

  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func noFieldIsAFormula(_ name: String) throws {
    let number = /-[0-9]+(\.[0-9]+)?/
    for field in try CSVReading(HostilePlaybooks.named(name).csv()).rows.joined() {
      guard let first = field.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { continue }
      #expect((try number.wholeMatch(in: field)) != nil, "\(field)")
    }
  }

  @Test func columnsStandInTheirOrder() throws {
    let rows = try CSVReading(HostilePlaybooks.named("one").csv()).rows
    #expect(
      rows[0] == [
        "Playbook ID", "Playbook", "Trigger", "For whom", "Where", "Step ID", "No.", "Task", "Follows", "Only if",
        "Owner role", "How", "Channel", "Content", "Earliest start day", "Latest start day", "Due day", "When",
        "Deadline", "Start date", "Due date", "Repeats", "Work", "Priority", "Reason", "Success is seen in",
        "Stop when", "Escalate to",
      ])
    #expect(
      rows[2] == [
        "lead-response", "Answer a new lead", "A lead is created in the CRM", "HR managers\nHR directors",
        "Lead hand-over", "lead-response/contact", "2", "Contact the lead", "lead-response/notify", "", "Seller",
        "by hand", "Phone\nE-mail", "Call script", "0", "0", "1", "at once", "within 24 hours", "2026-11-23",
        "2026-11-24", "", "30 min", "critical",
        "A new lead waits for days until somebody calls\nMarketing never hears what became of its leads",
        "Overdue leads: 0 at the end of a week", "The lead says not to be contacted",
        "Sales management, after 24 hours",
      ])
  }

  /// Minutes, and the day that a sheet shows.
  @Test(arguments: [
    (0.0, "0"), (1440, "1"), (720, "0.5"), (60, "0.04"), (90, "0.06"), (1, "0"), (-2160, "-1.5"), (-1, "0"),
    (14.4, "0.01"), (1.44e16, "10000000000000"), (.nan, ""), (.infinity, ""), (1e300, ""),
  ])
  func day(_ minutes: Double, _ day: String) throws {
    #expect(try Self.days(PlaybookPage.Span(earliestStart: minutes, earliestEnd: 0)) == [day, "", ""])
  }

  @Test func whatIsNotKnownIsEmpty() throws {
    let span = PlaybookPage.Span(earliestStart: 0, latestStart: 1440, earliestEnd: 0, latestEnd: 2880)
    var unknown = span
    unknown.isKnown = false
    #expect(try Self.days(span) == ["0", "1", "2"])
    #expect(try Self.days(unknown) == ["", "", ""])
    #expect(try Self.days(nil) == ["", "", ""])
  }

  private static func days(_ span: PlaybookPage.Span?) throws -> [String] {
    var sheet = PlaybookSample.sheet
    sheet.books = [
      PlaybookPage(id: "a", title: "a", steps: [PlaybookPage.Step(id: "a/b", title: "b", span: span)])
    ]
    return try Array(CSVReading(sheet.csv()).rows[1][14...16])
  }

  @Test func theMarkOfExcelIsOptional() {
    #expect(PlaybookSample.sheet.csv(byteOrderMark: true) == "\u{FEFF}" + PlaybookSample.sheet.csv())
  }
}
