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
