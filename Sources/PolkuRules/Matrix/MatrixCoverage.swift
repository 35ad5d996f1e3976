/// How much of what is owed is there: counts, and never a percentage alone.
///
/// Cells that are not needed, empty on purpose, or of which nobody knows whether they are owed, are counted apart.
public struct MatrixCoverage: Sendable, Equatable {
  /// Cells that are owed content, and have it.
  public let covered: Int
  /// Cells that are owed content.
  public let owed: Int
  /// Of the cells that must be filled, those that are.
  public let coveredMusts: Int
  /// Cells that must be filled.
  public let musts: Int
  /// ``covered``, each cell counted with its weight.
  public let coveredWeight: Int
  /// ``owed``, each cell counted with its weight.
  public let owedWeight: Int
  /// Cells whose persona takes no part.
  public let notNeeded: Int
  /// Cells that somebody decided to leave empty.
  public let deliberatelyEmpty: Int
  /// Cells of which nobody knows how much they are owed.
  public let toAsk: Int
  /// How many cells come to each outcome, in the order of the cases; outcomes of no cell are left out.
  public let outcomes: [(outcome: MatrixCell.Outcome, count: Int)]

  init(_ cells: [[MatrixCell]]) {
    let all = cells.joined()
    let owing = all.filter { $0.demand.weight > 0 && $0.outcome != .deliberatelyEmpty }
    let filled = owing.filter { $0.outcome.isCovered }
    owed = owing.count
    covered = filled.count
    musts = owing.count { $0.demand == .must }
    coveredMusts = filled.count { $0.demand == .must }
    owedWeight = owing.reduce(0) { $0 + $1.demand.weight }
    coveredWeight = filled.reduce(0) { $0 + $1.demand.weight }
    notNeeded = all.count { $0.outcome == .notNeeded }
    deliberatelyEmpty = all.count { $0.outcome == .deliberatelyEmpty }
    toAsk = all.count { $0.demand == .ask && $0.outcome == .unknown }
    outcomes = MatrixCell.Outcome.allCases.compactMap { outcome in
      let count = all.count { $0.outcome == outcome }
      return count == 0 ? nil : (outcome, count)
    }
  }

  /// Whether two count the same.
  public static func == (a: Self, b: Self) -> Bool {
    func numbers(_ c: Self) -> [Int] {
      [
        c.covered, c.owed, c.coveredMusts, c.musts, c.coveredWeight, c.owedWeight, c.notNeeded, c.deliberatelyEmpty,
        c.toAsk,
      ]
    }
    return numbers(a) == numbers(b) && a.outcomes.elementsEqual(b.outcomes) { $0 == $1 }
  }
}
