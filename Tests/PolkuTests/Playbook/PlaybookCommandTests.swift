import Foundation
import Testing

@testable import PolkuTool

/// `polku playbook` and `polku simulate` from the command line: choices, and input that is not as it should be.
@Suite struct PlaybookCommandTests {
  private static let map = """
    map m: Our map
    persona maija: Maija
      cannot use: phone
    persona kalle: Kalle
    channel phone
    channel mail
    role sales
    role marketing
    system robot
    improvement later: Something better
    playbook lead response: Answer a new lead
      for: maija
      when: a lead arrives
      by: sales
      stop when: a meeting is agreed
      escalate to: marketing after 24 h
      step call: Call the lead
        on: phone
        within: 24 h
      step mail: Offer two times, by mail
        on: mail
        by: robot
      step close: Close
      call -> mail after 2 days when no answer, or busy
      call -> close otherwise
      mail -> close after some time
    playbook new one
      since: later
      when: x
      step a
        by: marketing
    """

  private static func run(_ arguments: [String], _ text: String = map) throws -> Polku.Result {
    let directory = try TemporaryDirectory()
    try directory.write("m.journey", text)
    return try Polku.run(arguments, in: directory)
  }

  /// Names and the path stand in any order; names are read as in the files.
  @Test(arguments: [
    ["playbook", "m.journey", "lead response"], ["playbook", "Lead-Response", "m.journey"],
    ["playbook", "lead response"],
    ["playbook", "Answer a new lead"], ["playbook"],
  ])
  func playbooksAreFound(_ arguments: [String]) throws {
    let made = try Self.run(arguments)
    #expect(made.code == 0 && made.output.contains("Call the lead"), "\(made.errors)")
    #expect(!made.output.contains("new one"))
  }

  @Test func otherDaysHaveOtherPlaybooks() throws {
    #expect(try Self.run(["playbook", "--to-be"]).output.contains("new one"))
    let today = try Self.run(["playbook", "new one"])
    #expect(today.code == 2 && today.errors.contains("--to-be"))
  }

  @Test func rolesSeeTheirSteps() throws {
    let made = try Self.run(["playbook", "--role", "robot", "--format", "markdown"])
    #expect(made.output.contains("Offer two times") && !made.output.contains("[ ] **1. Call"))
    #expect(made.output.contains("1 of 3"))
  }

  @Test func onlyTheirPlaybooksAreShown() throws {
    #expect(try Self.run(["playbook", "--persona", "kalle"]).output.contains("There is no playbook to show."))
    let run = try Self.run(["simulate", "lead response", "--persona", "kalle"])
    #expect(run.code == 0 && run.output.contains("it is not for Kalle, but for Maija"))
    #expect(try Self.run(["simulate", "--persona", "maija"]).output.contains("Maija cannot use phone."))
  }

  /// What is wrong is said, with what to do, and nothing is written.
  @Test(arguments: [
    (["playbook", "leed response"], "lead response"), (["playbook", "--role", "slaes"], "sales"),
    (["playbook", "--persona", "maja"], "maija"), (["playbook", "--format", "ics"], "--start"),
    (["playbook", "--working-days"], "--start"), (["playbook", "--start", "tomorrow"], "tomorrow"),
    (["playbook", "--start", "2026-02-30"], "2026-02-30"), (["playbook", "--start", "none"], "none"),
    (["playbook", "--timeline", "--format", "ics", "--start", "2026-11-23"], "--timeline"),
    (["simulate", "--assume", "no anser, or busy"], "no answer, or busy"), (["simulate", "--ways", "0"], "1000"),
    (["simulate", "--assume", "no answer, or busy=perhaps"], "perhaps"),
    (["simulate", "--persona", "nobody"], "maija"),
    (["playbook", "lead", "response", "m.journey"], "quotation"), (["simulate", "-o", "x.csv"], "json"),
    (["playbook", "-o", "x.docx"], "html"),
  ])
  func mistakesAreSaid(_ arguments: [String], _ hint: String) throws {
    let made = try Self.run(arguments)
    #expect(made.code == 2 && made.output.isEmpty && made.errors.contains(hint), "\(made.errors)")
  }

  /// What nobody knows the day of is told of, and is not in the calendar.
  @Test func calendarsHoldWhatIsKnown() throws {
    let made = try Self.run(["playbook", "--format", "ics", "--start", "2026-11-20"])
    #expect(made.code == 0)
    #expect(made.output.components(separatedBy: "BEGIN:VEVENT").count == 3)
    #expect(made.output.contains("DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261122"))
    #expect(made.output.contains("DTSTART;VALUE=DATE:20261122\r\nDTEND;VALUE=DATE:20261124"))
    #expect(made.errors.contains("Close"))
    let working = try Self.run(["playbook", "--format", "ics", "--start", "2026-11-20", "--working-days"])
    #expect(working.output.contains("DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261124"))
  }

  /// What cannot be is neither counted nor a crash.
  @Test(arguments: [
    ("a -> b after 99999999999999999999 days", "9999"), ("a -> b after -2 days", "not before Sat 31 Jan 2026"),
    ("a -> b after 1/2 day", "Sat 31 Jan 2026"), ("a -> b after 1 month", "Sat 28 Feb 2026"),
    ("a -> ? -> b", "not before Sat 31 Jan 2026"),
  ])
  func oddTimesAreSaid(_ arrow: String, _ said: String) throws {
    let map = "role s\nplaybook p\n  when: x\n  by: s\n  step a\n  step b\n  \(arrow)\n"
    for format in ["text", "markdown", "html", "csv", "json", "ics"] {
      let made = try Self.run(["playbook", "--start", "2026-01-31", "--format", format], map)
      #expect(made.code == 0, "\(format): \(made.errors)")
      if format == "text" { #expect(made.output.contains(said), "\(made.output)") }
    }
    #expect(try Self.run(["simulate", "--start", "2026-01-31"], map).code == 0)
  }

  /// A playbook that begins again does so in the calendar too, but not on weekends where those are left out.
  @Test func rhythmsRepeat() throws {
    let map = "role s\nplaybook p\n  every: 1 month\n  by: s\n  step a\n  step b\n    every: 1 week\n"
    let arguments = ["playbook", "--format", "ics", "--start", "2026-01-31"]
    let made = try Self.run(arguments, map)
    #expect(made.output.contains("RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"))
    #expect(made.output.contains("RRULE:FREQ=WEEKLY;INTERVAL=1"))
    #expect(try !Self.run(arguments + ["--working-days"], map).output.contains("FREQ=MONTHLY"))
  }

  /// What goes round without end, and questions without number, end somewhere.
  @Test func greatRunsEnd() throws {
    var map = "playbook p\n" + (0..<300).map { "  step s\($0)\n" }.joined()
    map += (1..<300).map { "  s\($0 - 1) -> s\($0)\n  s\($0) -> s0 after 1 day\n" }.joined()
    let made = try Self.run(["simulate"], map)
    #expect(made.code == 0 && made.output.contains("the rest is left out"))
  }

  /// Both ways are shown unless one is assumed; commas belong to a condition, and yes is yes in three languages.
  @Test func assumptionsChooseTheWay() throws {
    let both = try Self.run(["simulate", "lead response"])
    #expect(both.output.contains("Way 1") && both.output.contains("Way 2"))
    for yes in ["=yes", "=kyllä", "=ja", "", "=YES"] {
      let one = try Self.run(["simulate", "lead response", "--assume", "\"no answer, or busy\"" + yes])
      #expect(one.code == 0 && !one.output.contains("Way 2") && one.output.contains("Offer two times"), "\(one.errors)")
    }
    let no = try Self.run(["simulate", "lead response", "--assume", "no answer, or busy=no"])
    #expect(!no.output.contains("Offer two times") && no.output.contains("assumed"))
    #expect(try Self.run(["simulate", "--ways", "1"]).output.contains("more than 1"))
  }

  /// The same question has the same answer, byte for byte.
  @Test func runsAreReproducible() throws {
    let arguments = ["simulate", "--persona", "maija", "--start", "2028-02-29", "--format", "json"]
    #expect(try Self.run(arguments).output == Self.run(arguments).output)
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "json"])
  func mapsWithoutPlaybooksSaySo(_ format: String) throws {
    let made = try Self.run(["playbook", "--format", format], "map m\n")
    #expect(made.code == 0 && !made.output.isEmpty)
    #expect(try Self.run(["simulate"], "map m\n").output.contains("There is no playbook to run."))
  }

  /// A calendar of nothing is none: RFC 5545 wants an event.
  @Test func emptyCalendarsAreNotWritten() throws {
    let made = try Self.run(["playbook", "--format", "ics", "--start", "2026-11-20"], "map m\n")
    #expect(made.code == 2 && made.output.isEmpty && !made.errors.isEmpty)
  }
}
