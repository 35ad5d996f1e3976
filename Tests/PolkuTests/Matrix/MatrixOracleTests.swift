import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// The matrix of small random journeys is what the slow way says, whatever the order of their declarations.
@Suite struct MatrixOracleTests {
  private static let seeds = 0..<300

  private static func matrix(_ text: String, _ division: MatrixColumn.Division) -> ContentMatrix {
    let model = Model(Tree(Source(path: "random.journey", bytes: Array(text.utf8))))
    return ContentMatrix(model, today: RandomMatrix.today, columns: division)
  }

  @Test(arguments: MatrixColumn.Division.allCases)
  func cellsAndPlan(_ division: MatrixColumn.Division) {
    var (outcomes, shortfalls, steps) = (Set<String>(), Set<String>(), 0)
    for seed in Self.seeds {
      let journey = RandomMatrix(seed: seed)
      let oracle = MatrixOracle(journey, byStage: division == .stages)
      let matrix = Self.matrix(journey.text, division)
      #expect(matrix.personaIDs == journey.personas.map(\.name))
      #expect(matrix.columns.map(\.id) == oracle.columns.map(\.id))
      for (row, line) in matrix.cells.enumerated() {
        for (column, cell) in line.enumerated() {
          let found = MatrixOracle.Cell(
            demand: cell.demand.rawValue, outcome: cell.outcome.rawValue, shortfalls: cell.shortfalls.map(\.rawValue),
            contents: Set(cell.contents.map(\.id)), unanswered: Set(cell.unanswered.map(\.id)))
          #expect(found == oracle.cell(row, column), "seed \(seed), \(row) × \(column)\n\(journey.text)")
          outcomes.insert(cell.outcome.rawValue)
          shortfalls.formUnion(cell.shortfalls.map(\.rawValue))
        }
      }
      let plan = matrix.plan.map {
        MatrixOracle.Step(row: $0.row, column: $0.column, paths: $0.paths, criticals: $0.criticals)
      }
      #expect(plan == oracle.plan, "seed \(seed)\n\(journey.text)")
      steps = max(steps, plan.count { $0.paths > 0 && $0.criticals > 0 })
    }
    // The journeys show all there is to show.
    #expect(outcomes == Set(MatrixCell.Outcome.allCases.map(\.rawValue)))
    #expect(shortfalls == Set(MatrixCell.Shortfall.allCases.map(\.rawValue)))
    #expect(steps > 1)
  }

  /// Every cell is counted once, and the weights add up.
  @Test(arguments: MatrixColumn.Division.allCases)
  func coverageAddsUp(_ division: MatrixColumn.Division) {
    for seed in Self.seeds {
      let matrix = Self.matrix(RandomMatrix(seed: seed).text, division)
      let (coverage, all) = (matrix.coverage, matrix.cells.joined())
      #expect(coverage.owed + coverage.notNeeded + coverage.deliberatelyEmpty + coverage.toAsk == all.count)
      #expect(coverage.outcomes.reduce(0) { $0 + $1.count } == all.count)
      #expect(coverage.covered == all.count { $0.outcome == .adequate || $0.outcome == .excess })
      #expect(coverage.owedWeight == coverage.owed + coverage.musts)
      #expect(coverage.coveredWeight == coverage.covered + coverage.coveredMusts)
      #expect(matrix.plan.count == all.count { [.gap, .thin, .planned].contains($0.outcome) })
    }
  }

  /// Nothing but the order of stages and personas, which is theirs to choose, depends on where things are declared.
  @Test func theOrderOfDeclarationsChangesNothing() {
    for seed in Self.seeds.prefix(150) {
      var numbers = SeededNumbers(seed)
      let blocks = RandomMatrix(seed: seed).blocks
      let fixed = blocks.filter { $0.hasPrefix("stage ") || $0.hasPrefix("persona ") }
      let others = blocks.filter { !fixed.contains($0) }.shuffled(using: &numbers)
      let (before, after) = (others.prefix(others.count / 2), others.dropFirst(others.count / 2))
      let text = (Array(before) + fixed + after).joined(separator: "\n") + "\n"
      #expect(Self.reading(RandomMatrix(seed: seed).text) == Self.reading(text), "seed \(seed)")
    }
  }

  /// A matrix as text, with names in the place of numbers.
  private static func reading(_ text: String) -> [String] {
    let model = Model(Tree(Source(path: "random.journey", bytes: Array(text.utf8))))
    let matrix = ContentMatrix(model, today: RandomMatrix.today)
    func names(_ ids: [DeclarationID]) -> String { ids.map { model.name($0) }.joined(separator: ",") }
    var lines = zip(matrix.personaIDs, matrix.cells).flatMap { id, line in
      line.map { cell in
        "\(id) \(cell.demand) \(cell.outcome) \(cell.shortfalls) \(cell.contents.map(\.id)) \(names(cell.mayBelong)) "
          + "\(cell.questions.map(\.id)) \(cell.reason ?? "-")"
      }
    }
    lines += matrix.plan.map { step in
      "\(step.row) \(step.column) \(step.paths) \(step.criticals) \(names(step.unanswered)) \(names(step.channels)) "
        + "\(step.channelKnowledge) \(step.leadsTo.map { model.name($0) } ?? "-") \(step.isOnOwnWay)"
    }
    lines += matrix.leftovers.map { "\($0.reason) \(model.name($0.content)) \($0.row ?? -1) \($0.column ?? -1)" }
    return lines
  }
}
