import Polku
import Testing

/// What callers may get wrong is an error with a sentence; everything else is a journey.
@Suite struct LibraryProblemTests {
  private let journey = Journey(
    """
    map m
    persona Maija
    improvement chat
    playbook late
      since: chat
      step one: One
    """)

  @Test func unknownNames() {
    let unknown = Journey.Problem.unknownName(kind: .persona, name: "Maijja", near: ["Maija"])
    #expect(throws: unknown) { _ = try journey.dot(personas: ["Maijja"]) }
    #expect(throws: unknown) { _ = try journey.matrix(.contents(personas: ["Maijja"])) }
    #expect(throws: unknown) { _ = try journey.playbooks(persona: "Maijja") }
    #expect(unknown.description == "No persona of this journey is called “Maijja”; did you mean Maija?")
    let far = Journey.Problem.unknownName(kind: .improvement, name: "robot", near: [])
    #expect(throws: far) { try journey.with(improvements: ["chat", "robot"]) }
    #expect(far.description == "No improvement of this journey is called “robot”.")
    #expect(throws: Journey.Problem.unknownName(kind: .role, name: "x", near: [])) {
      _ = try journey.playbooks(role: "x")
    }
    #expect(throws: Journey.Problem.unknownName(kind: .path, name: "x", near: [])) { _ = try journey.dot(paths: ["x"]) }
  }

  @Test func playbooksOfAnotherDay() throws {
    let problem = Journey.Problem.notOnThisDay(playbook: "late")
    #expect(throws: problem) { _ = try journey.playbooks(["late"]) }
    #expect(problem.description == "The playbook “late” does not exist on this day of the journey.")
    #expect(try journey.toBe.playbooks(["late"]).csv.contains("late"))
    #expect(try journey.with(improvements: ["chat"]).playbooks(["late"]).csv.contains("late"))
  }

  @Test(arguments: [(2026, 2, 29), (2026, 13, 1), (0, 1, 1), (10_000, 1, 1), (2026, 1, 0), (Int.min, Int.max, 3)])
  func daysThatAreNone(_ year: Int, _ month: Int, _ day: Int) {
    let problem = Journey.Problem.noSuchDay(year: year, month: month, day: day)
    #expect(throws: problem) { try Journey.Day(year, month, day) }
    #expect(problem.description.hasPrefix("The calendar has no day \(day) "))
  }

  @Test func daysAreWrittenAsISO() throws {
    #expect(try Journey.Day(2028, 2, 29).description == "2028-02-29")
    #expect(try Journey.Day(2028, 2, 29) == Journey.Day(2028, 2, 29))
  }

  @Test func tooManyCells() throws {
    let text = (0..<1001).map { "channel c\($0)\n" }.joined() + (0..<1000).map { "stage s\($0)\n" }.joined()
    let isRefused = #expect(throws: Journey.Problem.tooManyCells) { _ = try Journey(text).matrix(.channelsAndStages) }
    #expect(isRefused?.description == "The grid has more than a million cells.")
  }
}
