import PolkuModel
import PolkuSyntax

/// What differs between two matrices: of two days of one map, or of two maps.
public struct MatrixChanges: Sendable, Equatable {
  /// What changed in a cell.
  public struct Cell: Sendable, Equatable {
    /// What the cell came to before; nil where there was no such cell.
    public let before: MatrixCell.Outcome?
    /// What it was owed before; nil where there was no such cell.
    public let demandBefore: MatrixCell.Demand?
    /// What it comes to now.
    public let outcome: MatrixCell.Outcome
    /// What it is owed now.
    public let demand: MatrixCell.Demand
    /// The contents that are out now and were not.
    public let cameOut: [DeclarationID]
    /// The ids of the contents that were out and are not any more, in order.
    public let went: [String]
    /// The questions that were not answered before, and are.
    public let answered: [DeclarationID]
    /// The questions that nothing answers any more, or that are asked now.
    public let opened: [DeclarationID]
  }

  /// For each cell of the later matrix what changed; nil where nothing did.
  public let cells: [[Cell?]]
  /// The ids of the rows that only the earlier matrix has, in its order.
  public let lostRows: [String]
  /// The ids of the columns that only the earlier matrix has, in its order.
  public let lostColumns: [String]

  /// How many cells changed.
  public var count: Int { cells.joined().count { $0 != nil } }
  /// Whether nothing changed.
  public var isEmpty: Bool { count == 0 && lostRows.isEmpty && lostColumns.isEmpty }
}

extension ContentMatrix {
  /// What changed since an earlier matrix, of the same map or of another; rows and columns are matched by their ids.
  public func changes(against earlier: ContentMatrix) -> MatrixChanges {
    let rows = Dictionary(zip(earlier.personaIDs, earlier.cells), uniquingKeysWith: { first, _ in first })
    let columnIDs = earlier.columns.map(\.id)
    let places = Dictionary(zip(columnIDs, columnIDs.indices), uniquingKeysWith: { first, _ in first })
    let changed = zip(personaIDs, cells).map { id, line in
      zip(columns, line).map { column, cell in
        MatrixChanges.Cell(cell, since: places[column.id].flatMap { place in rows[id].map { $0[place] } })
      }
    }
    let (nowRows, nowColumns) = (Set(personaIDs), Set(columns.map(\.id)))
    return MatrixChanges(
      cells: changed, lostRows: earlier.personaIDs.filter { !nowRows.contains($0) },
      lostColumns: columnIDs.filter { !nowColumns.contains($0) })
  }
}

extension MatrixChanges.Cell {
  /// What changed in a cell; nil where nothing did.
  fileprivate init?(_ now: MatrixCell, since earlier: MatrixCell?) {
    let outBefore = earlier?.out.map(\.id) ?? []
    let outNow = now.out
    let (wasOut, isOut) = (Set(outBefore), Set(outNow.map(\.id)))
    let openBefore = Set(earlier?.unanswered.map(\.id) ?? [])
    let openNow = Set(now.unanswered.map(\.id))
    before = earlier?.outcome
    demandBefore = earlier?.demand
    outcome = now.outcome
    demand = now.demand
    cameOut = outNow.filter { !wasOut.contains($0.id) }.map(\.content)
    went = outBefore.filter { !isOut.contains($0) }
    answered = now.questions.filter { openBefore.contains($0.id) && !openNow.contains($0.id) }.map(\.question)
    opened = now.unanswered.filter { !openBefore.contains($0.id) }.map(\.question)
    let isSame = before == now.outcome && demandBefore == now.demand
    if isSame, cameOut.isEmpty, went.isEmpty, answered.isEmpty, opened.isEmpty { return nil }
  }
}
