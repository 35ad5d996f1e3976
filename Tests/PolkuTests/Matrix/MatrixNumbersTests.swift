import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// What the documents behind the examples add up to, counted by hand.
@Suite struct MatrixNumbersTests {
  private static let twins = ["journeys/smart-rekry.journey", "journeys/vierailijasta-asiakkaaksi.journey"]
  private static let today = CalendarDate(year: 2026, .day(month: 11, day: 21))

  static func model(_ path: String) throws -> Model {
    Model(Tree(try #require(Journeys.examples.first { $0.path == path }).source))
  }

  /// The book prints nine cells: five of much say, three of little, one of none. Eight owe content, five of them first.
  @Test(arguments: twins)
  func theBooksMatrix(_ path: String) throws {
    let matrix = ContentMatrix(try Self.model(path), today: Self.today)
    #expect(matrix.columns.map(\.id) == ["awareness", "consideration", "decision", "customership"])
    let printed = matrix.cells.flatMap { $0.prefix(3) }
    #expect(printed.count == 9)
    #expect(printed.count { $0.demand == .must } == 5)
    #expect(printed.count { $0.demand == .wanted } == 3)
    #expect(printed.count { $0.demand == .none } == 1)
    #expect(printed.count { $0.demand == .ask } == 0)
    #expect((matrix.coverage.owed, matrix.coverage.musts) == (8, 5))
  }

  /// The example's reading: Samuli and Maria count as Maija, and content for everyone counts for each persona.
  @Test(arguments: twins)
  func theGapsArgued(_ path: String) throws {
    let matrix = ContentMatrix(try Self.model(path), today: Self.today)
    #expect(matrix.personaIDs == ["minna", "maija", "kalle"])
    let outcomes = matrix.cells.map { $0.prefix(3).map(\.outcome) }
    #expect(
      outcomes == [[.gap, .gap, .adequate], [.excess, .adequate, .adequate], [.notNeeded, .adequate, .adequate]])
    #expect((matrix.coverage.covered, matrix.coverage.coveredMusts) == (6, 5))
    #expect((matrix.coverage.coveredWeight, matrix.coverage.owedWeight) == (11, 13))
    #expect((matrix.coverage.notNeeded, matrix.coverage.toAsk) == (1, 3))
    // Both gaps are Minna's, both only wanted; the earlier phase comes first.
    #expect(matrix.plan.map { [$0.row, $0.column] } == [[0, 0], [0, 1]])
    #expect(matrix.plan.allSatisfy { $0.demand == .wanted && $0.outcome == .gap })
    #expect(matrix.leftovers.map(\.reason) == [.metNowhere])
  }

  /// Of the eight most common questions the report at the start answers three, and five stay.
  @Test func theReportOfTheAgency() throws {
    let model = try Self.model("journeys/agency-after-sales.journey")
    let grid = try #require(CrossGrid(model, .questionsContents, selection: .toBe))
    #expect(grid.rows.count == 8)
    #expect(grid.columns.first { $0.id == "initial-report" }?.count == 3)
    #expect(grid.rows.count { $0.state == .missing } == 5)
    #expect(grid.rows.filter { $0.state == .before }.map(\.id) == ["running", "which-keywords", "all-ad-texts"])
    // Today nobody says whether the campaign runs.
    let today = try #require(CrossGrid(model, .questionsContents, selection: .asIs))
    #expect(today.columns.allSatisfy { $0.id != "initial-report" })
    #expect(today.rows.count { $0.state == .missing } == 6)
  }

  /// The seven proposals leave thirteen of 32 critical points, and ease eight.
  @Test func theProposalsOfTheAgency() throws {
    let model = try Self.model("journeys/agency-after-sales.journey")
    let grid = try #require(CrossGrid(model, .criticalsImprovements, selection: .toBe))
    #expect(grid.rows.count == 32)
    #expect(grid.rows.count { $0.state == .missing } == 13)
    #expect(grid.rows.count { $0.state == .part } == 8)
    #expect(grid.rows.count { $0.state == .full } == 11)
    let today = try #require(CrossGrid(model, .criticalsImprovements, selection: .asIs))
    #expect(today.rows.count { $0.state == .missing } == 32)
    #expect(today.cells.joined().allSatisfy { $0.state == .empty })
  }

  /// All that the agency's study is about comes after the sale, and how much say customers have is not told.
  @Test func theAgencyHasItsOwnColumns() throws {
    let model = try Self.model("journeys/agency-after-sales.journey")
    let matrix = ContentMatrix(model, selection: .toBe)
    #expect(matrix.columns.map(\.id) == ["decision", "customership"])
    #expect(matrix.coverage.owed == 0)
    #expect(matrix.coverage.toAsk == 10)
    let stages = ContentMatrix(model, selection: .toBe, columns: .stages)
    #expect(stages.columns.count == 9)
    // Nobody meets a customer whose campaign was never activated, and the stage says why.
    #expect(stages.cells.allSatisfy { $0.last?.outcome == .deliberatelyEmpty })
    #expect(stages.cells.first?.last?.reason?.isEmpty == false)
  }

  /// What the proposals change: the report comes, and answers one question more.
  @Test func theAgencyBeforeAndAfter() throws {
    let model = try Self.model("journeys/agency-after-sales.journey")
    let (before, after) = (ContentMatrix(model, selection: .asIs), ContentMatrix(model, selection: .toBe))
    let changes = after.changes(against: before)
    #expect(changes.count == 5)
    let change = try #require(changes.cells[0][1])
    #expect(change.cameOut.map { model.id($0) } == ["initial-report"])
    #expect(change.answered.map { model.id($0) } == ["running"])
    #expect(before.changes(against: after).cells[0][1]?.went == ["initial-report"])
    #expect(after.changes(against: after).isEmpty)
  }

  /// The twin in Finnish is the same matrix: only the contents' names differ.
  @Test func theTwinsAgree() throws {
    let (one, other) = (ContentMatrix(try Self.model(Self.twins[0])), ContentMatrix(try Self.model(Self.twins[1])))
    let changes = other.changes(against: one)
    #expect(changes.lostRows.isEmpty && changes.lostColumns.isEmpty)
    #expect(changes.cells.joined().allSatisfy { $0.map { $0.before == $0.outcome } ?? true })
    #expect(
      one.plan.map { [$0.row, $0.column, $0.paths, $0.criticals] }
        == other.plan.map { [$0.row, $0.column, $0.paths, $0.criticals] })
  }
}
