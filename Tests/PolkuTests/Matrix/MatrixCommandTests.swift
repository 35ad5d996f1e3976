import Foundation
import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuPages
@testable import PolkuRules
@testable import PolkuTool

/// `polku matrix` from the command line: grids, formats, comparisons, and input that is not as it should be.
@Suite struct MatrixCommandTests {
  private static let map = """
    map m: Our map
      scope: purchase
      limits: P602 2
    stage see: Sees us
      phase: awareness
    stage buy: Buys
      phase: decision
    segment firms: Firms
    channel mail: E-mail
    role sales: Sales
    persona minna: Minna | <b>head</b>
      belongs to: firms
      uses: mail
      influence: awareness low, consideration none, decision high
    content now: =cmd() and "more"
      for: minna
      at: buy
      leads to: talk
    content later: Later
      since: plan
      for: minna
      at: see
      leads to: talk
    content second: Second
      since: plan
      for: minna
      at: buy
      leads to: talk
      answers: price
    question price: What does it cost?
      for: minna
      at: buy
    touchpoint talk: A talk
      at: buy
      on: mail
      by: sales
      from: company
      every: 2..3 per month
      for: firms
      shows: now, second
    touchpoint letter: A letter
      at: buy
      on: mail
      from: company
      every: ?
      for: firms
    touchpoint page: A page
      at: see
      shows: later
    critical slow: Too slow
      at: talk
    improvement plan: The plan
      partly solves: slow
    """

  private func run(_ arguments: [String], _ text: String = map) throws -> Polku.Result {
    let directory = try TemporaryDirectory()
    try directory.write("m.journey", text)
    return try Polku.run(["matrix", "m.journey", "--date", "2026-06-01"] + arguments, in: directory)
  }

  fileprivate struct Read: Decodable {
    struct Head: Decodable {
      let id: String
      let title: String
      let detail: String?
    }
    struct Change: Decodable {
      let before: String?
      let text: String
    }
    struct Cell: Decodable {
      let state: String?
      let items: [String]?
      let change: Change?
    }
    struct Row: Decodable {
      let id: String
      let title: String
      let detail: String?
      let cells: [Cell]
    }
    let version: Int
    let grid: String
    let columns: [Head]
    let rows: [Row]
    let coverage: [String]
  }

  private func read(_ arguments: [String], _ text: String = map) throws -> Read {
    let made = try run(arguments + ["--format", "json"], text)
    #expect(made.code == 0, "\(made.errors)")
    return try JSONDecoder().decode(Read.self, from: Data(made.output.utf8))
  }

  @Test func theUsualGrid() throws {
    let grid = try read([])
    #expect(grid.grid == "persona-phase")
    #expect(grid.columns.map(\.id) == ["awareness", "consideration", "decision"])
    #expect(grid.rows[0].cells.map(\.state) == ["gap", "not-needed", "thin"])
    #expect(grid.rows[0].cells[2].items == ["=cmd() and \"more\"", "? What does it cost?"])
    #expect(
      grid.coverage[0].hasPrefix("0 of 2 cells that are owed content have it; of those that must be filled, 0 of 1"))
  }

  @Test func dayAndComparison() throws {
    let grid = try read(["--to-be", "--against", "as-is"])
    #expect(grid.rows[0].cells.map(\.state) == ["thin", "not-needed", "adequate"])
    #expect(grid.rows[0].cells[0].change?.before == "gap")
    #expect(grid.rows[0].cells[1].change == nil)
    #expect(
      grid.rows[0].cells[2].change?.text == "Was thin. Out now: “Second”. Answered now: “What does it cost?”.")
    #expect(grid.coverage.last == "2 of 3 cells changed.")
    #expect(try read(["--with", "plan"]).rows[0].cells[2].state == "adequate")
  }

  @Test func anotherFile() throws {
    let directory = try TemporaryDirectory()
    try directory.write("m.journey", Self.map)
    try directory.write("old.journey", "persona minna\n  influence: decision low\npersona gone\n")
    let arguments = ["matrix", "m.journey", "--against", "old.journey", "--format", "markdown", "--date", "none"]
    let made = try Polku.run(arguments, in: directory)
    #expect(made.code == 0)
    #expect(made.output.contains("It was owed: wanted."))
    #expect(made.output.contains("gone"))
    let missing = try Polku.run(["matrix", "m.journey", "--against", "none.journey"], in: directory)
    #expect(missing.code == 2)
    #expect(missing.errors.contains("none.journey"))
  }

  @Test(arguments: CrossGrid.Pair.allCases)
  func everyPair(_ pair: CrossGrid.Pair) throws {
    let grid = try read(["--rows", pair.rows, "--columns", pair.columns, "--to-be", "--against", "as-is"])
    #expect(grid.grid == pair.rawValue)
    #expect(!grid.rows.isEmpty)
    #expect(grid.rows.joinedStates.contains { !$0.isEmpty })
    #expect(try read(["--rows", pair.rows]).grid == pair.rawValue)
  }

  /// Sums of ranges stay ranges, and what nobody counted is told apart.
  @Test func contactsAddUp() throws {
    let grid = try read(["--rows", "segments"])
    #expect(grid.columns.map(\.id) == ["talk", "letter"])
    #expect(grid.rows[0].detail == "2–3 a month, and 1 of which nobody knows how often")
    #expect(grid.rows[0].cells.map(\.state) == ["counted", "uncounted"])
  }

  @Test func roles() throws {
    let grid = try read(["--rows", "roles"])
    #expect(grid.rows[0].detail == "does 1 of 3 touchpoints, is told at 0")
    #expect(grid.coverage == ["Sales does the most: 1 of 3 touchpoints.", "Nobody does 2 touchpoints."])
  }

  @Test func criticalPoints() throws {
    #expect(try read(["--rows", "criticals"]).rows[0].cells.map(\.state) == ["part"])
    #expect(try read(["--rows", "criticals", "--as-is"]).rows[0].cells.map(\.state) == [nil])
  }

  /// A pair that there is not says which there are; so does a word that is no axis, and a format.
  @Test func unknownGrids() throws {
    let pair = try run(["--rows", "questions", "--columns", "phases"])
    #expect(pair.code == 2)
    #expect(pair.errors.contains("personas × phases, personas × stages, questions × contents"))
    let word = try run(["--rows", "customers"])
    #expect(word.code == 2)
    #expect(word.errors.contains("criticals"))
    let format = try run(["--format", "xml"])
    #expect(format.code == 2)
    #expect(format.errors.contains("markdown"))
    #expect(try run(["--rows", "roles", "--persona", "minna"]).code == 2)
    #expect(try run(["--persona", "mina"]).code == 2)
    #expect(try run(["--as-is", "--to-be"]).code == 2)
  }

  @Test(arguments: [
    ("g.html", "<!DOCTYPE html>"), ("g.md", "# "), ("g.csv", "Persona,"), ("g.json", "{"), ("g.txt", "What is missing"),
  ])
  func theEndingDecidesTheFormat(_ name: String, _ start: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("m.journey", Self.map)
    #expect(try Polku.run(["matrix", "m.journey", "-o", name], in: directory).code == 0)
    #expect(try directory.read(name).hasPrefix(start))
  }

  /// Odd maps give grids all the same, in every format.
  @Test(arguments: MatrixCommand.formats)
  func oddMaps(_ format: String) throws {
    let wide =
      (0..<12).map { "stage s\($0): Stage \($0)\n  phase: decision\n" }.joined()
      + (0..<200).map { "persona p\($0): Persona \($0)\n  influence: decision high\n" }.joined()
      + "content c: C\n  for: everyone\n  at: s3\n"
    let maps = [
      "", "map m\n", "persona p\n", "content c\n  for: everyone\n", "stage s\npersona p\n  influence: s high\n", wide,
    ]
    for text in maps {
      for columns in ["phases", "stages"] {
        let made = try run(["--columns", columns, "--format", format], text)
        #expect(made.code == 0, "\(made.errors)")
        #expect(!made.output.isEmpty)
      }
    }
    let grid = try read(["--columns", "stages"], wide)
    #expect(grid.rows.count == 200 && grid.columns.count == 12)
    #expect(grid.rows.joinedStates.count { $0 == "adequate" } == 200)
  }

  /// Every sentence of the grids' table is said by something, so that none is unseen or misspelt.
  @Test func everySentenceIsWhole() throws {
    for key in Messages("en").keys where key.hasPrefix("tool.matrix") || key.hasPrefix("tool.cross") {
      #expect(Messages("en")[key]?.isEmpty == false)
    }
    for arguments in MatrixKind.all.map({ ["--rows", $0.rows, "--columns", $0.columns] }) {
      for day in [[], ["--as-is", "--against", "to-be"], ["--with", "plan"]] {
        let made = try run(arguments + day)
        #expect(!made.output.contains("tool.") && !made.output.contains("{"), "\(arguments)")
      }
    }
    for outcome in MatrixCell.Outcome.allCases {
      #expect(Messages("en")["tool.matrix.state.\(outcome.rawValue)"] != nil)
      #expect(Messages("en")["tool.matrix.meaning.\(outcome.rawValue)"] != nil)
    }
    for shortfall in MatrixCell.Shortfall.allCases {
      #expect(Messages("en")["tool.matrix.short.\(shortfall.rawValue)"] != nil)
    }
    for reason in MatrixLeftover.Reason.allCases {
      #expect(Messages("en")["tool.matrix.left.\(reason.rawValue)"] != nil)
    }
    for standing in QuestionStanding.allCases where standing != .answered && standing != .onRequest {
      #expect(Messages("en")["tool.matrix.question.\(standing.rawValue)"] != nil)
    }
    for state in CrossGrid.State.allCases where state != .empty {
      let parts = state == .missing || state == .accepted ? ["questions.", "criticals."] : [""]
      for part in parts {
        #expect(Messages("en").has("tool.cross.state.\(part)\(state.rawValue)"))
        #expect(Messages("en").has("tool.cross.meaning.\(part)\(state.rawValue)"))
      }
    }
  }
}

extension [MatrixCommandTests.Read.Row] {
  fileprivate var joinedStates: [String] { flatMap { $0.cells.map { $0.state ?? "" } } }
}
