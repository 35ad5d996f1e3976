import Polku
import Testing

/// The library and the command say the same, to the byte.
@Suite struct CommandParityTests {
  @Test(arguments: CommandParity.all)
  func findings(_ example: CommandParity) throws {
    func lines(_ journey: Journey, _ day: Journey.Day? = nil) -> String {
      journey.check(on: day).map { $0.description + "\n" }.joined()
    }
    let options = ["--format", "line", "--date"]
    #expect(lines(example.journey) == (try example.output("check", options + ["none"])))
    let (journey, option) = example.pick([(example.journey.toBe, "--to-be"), (example.journey.asIs, "--as-is")])
    let dated = try example.output("check", options + ["2027-02-28", option])
    #expect(lines(journey, try Journey.Day(2027, 2, 28)) == dated)
  }

  @Test(arguments: CommandParity.all)
  func pictures(_ example: CommandParity) throws {
    let picture = example.pick(Journey.Picture.allCases)
    #expect(example.journey.dot(picture) == (try example.output("graph", ["--view", picture.rawValue])))
    #expect(example.journey.toBe.dot() == (try example.output("graph", ["--to-be"])))
    guard let persona = example.journey.items(.persona).first(where: \.isDescribed)?.id else { return }
    let drawn = try example.output("graph", ["--persona", persona])
    #expect(try example.journey.dot(personas: [persona]) == drawn)
  }

  @Test(arguments: CommandParity.all)
  func grids(_ example: CommandParity) throws {
    let kinds: [(Journey.Matrix.Kind, String, String)] = [
      (.contents(), "personas", "phases"), (.contents(by: .stages), "personas", "stages"),
      (.questionsAndContents, "questions", "contents"), (.rolesAndTouchpoints, "roles", "touchpoints"),
      (.channelsAndStages, "channels", "stages"), (.segmentsAndTouchpoints, "segments", "touchpoints"),
      (.criticalPointsAndImprovements, "criticals", "improvements"),
    ]
    let forms: [(KeyPath<Journey.Matrix, String> & Sendable, String)] = [
      (\.markdown, "markdown"), (\.html, "html"), (\.csv, "csv"), (\.json, "json"),
    ]
    for offset in 0..<2 {
      let (kind, rows, columns) = kinds[(example.number + offset) % kinds.count]
      let (form, name) = forms[(example.number + offset) % forms.count]
      let (journey, day) = offset == 0 ? (example.journey, []) : (example.journey.toBe, ["--to-be"])
      let said = try example.output(
        "matrix", ["--rows", rows, "--columns", columns, "--format", name, "--date", "2026-09-01"] + day)
      let grid = try journey.matrix(kind, on: try Journey.Day(2026, 9, 1))
      #expect(grid[keyPath: form] == said, "\(rows) \(columns) as \(name)")
      #expect(grid.cells.count == grid.rows.count)
      #expect(grid.cells.allSatisfy { $0.count == grid.columns.count })
      let states = Set(grid.states.map(\.id)).union([""])
      #expect(grid.cells.joined().allSatisfy { states.contains($0.state) })
    }
  }

  @Test(arguments: CommandParity.all)
  func playbooks(_ example: CommandParity) throws {
    let books = try example.journey.playbooks()
    let (text, form) = example.pick([
      (books.markdown, "markdown"), (books.html, "html"), (books.csv, "csv"), (books.json, "json"),
    ])
    #expect(text == (try example.output("playbook", ["--format", form])))
    #expect(books.calendar == nil)
    let dated = try example.journey.toBe.playbooks(start: try Journey.Day(2028, 1, 31), onWorkingDays: true)
    let said = try example.output(
      "playbook", ["--to-be", "--start", "2028-01-31", "--working-days", "--format", "ics"])
    #expect((dated.calendar ?? "") == said)
  }

  @Test(arguments: CommandParity.all)
  func layout(_ example: CommandParity) throws {
    let crooked = example.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "  " }
    let text = crooked.joined(separator: "\r\n")
    let laidOut = Journey(text).formatted()
    #expect(laidOut == example.text)
    #expect(Journey(laidOut).formatted() == laidOut)
  }

  /// Names are understood as the command understands them, on the day that improvements make.
  @Test func namesAndDaysAsTheCommandHasThem() throws {
    let example = try #require(CommandParity.all.first { $0.name == "smart-rekry.journey" })
    let journey = example.journey
    let improvement = try #require(journey.items(.improvement).first)
    let onTheWay = try journey.with(improvements: [improvement.id])
    #expect(onTheWay.dot() == (try example.output("graph", ["--with", improvement.id])))
    let grid = try onTheWay.matrix(.contents(by: .stages, personas: ["Maija"]))
    #expect(grid.rows.map(\.id) == ["maija"])
    let options = ["--columns", "stages", "--persona", "Maija", "--with", improvement.id, "--date", "none"]
    #expect(grid.json == (try example.output("matrix", options + ["--format", "json"])))
    let book = try #require(journey.items(.playbook).first)
    let role = try #require(journey.items(.role).first)
    let pages = try journey.playbooks([book.title], role: role.title, persona: "Maija")
    let said = try example.output(
      "playbook", [book.title, "--role", role.title, "--persona", "Maija", "--format", "markdown"])
    #expect(pages.markdown == said)
  }
}
