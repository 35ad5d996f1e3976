import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Which grid of a map is written.
package enum MatrixKind: Sendable {
  /// Personas, and buying phases or stages.
  case contents(MatrixColumn.Division)
  /// Two kinds of things.
  case cross(CrossGrid.Pair)

  private static let personas = "personas"

  /// Every grid there is, the usual one first: the one list that the options and the messages read.
  package static let all: [MatrixKind] =
    MatrixColumn.Division.allCases.map { .contents($0) } + CrossGrid.Pair.allCases.map { .cross($0) }

  /// The word for the rows.
  package var rows: String {
    switch self {
    case .contents: Self.personas
    case .cross(let pair): pair.rows
    }
  }

  /// The word for the columns.
  package var columns: String {
    switch self {
    case .contents(let division): division.rawValue
    case .cross(let pair): pair.columns
    }
  }

  /// The grid of a map, with what changed in it since something else; nil where there are too many cells.
  ///
  /// - Parameters:
  ///   - day: the day of the map; without one it is as-is.
  ///   - date: the day that review dates are held against.
  ///   - personas: the rows that are shown, where rows are personas; all where there are none.
  package func grid(
    _ words: MapWords, day: Selection?, date: CalendarDate?, only personas: Set<DeclarationID> = [],
    against earlier: MatrixComparison? = nil
  ) -> Grid? {
    let model = words.model
    switch self {
    case .contents(let division):
      let matrix = ContentMatrix(model, selection: day, today: date, columns: division, only: personas)
      let changes = earlier.map { other in
        // What was asked for is looked up by id: another file has numbers of its own.
        let ids = Set(matrix.personaIDs)
        let only = personas.isEmpty ? [] : Set(other.model.all(.persona).filter { ids.contains(other.model.id($0)) })
        return matrix.changes(
          against: ContentMatrix(
            other.model, selection: other.selection, today: date, columns: division, only: only))
      }
      return MatrixBuilder(words: words, matrix: matrix, division: division, changes: changes).grid()
    case .cross(let pair):
      guard let cross = CrossGrid(model, pair, selection: day, today: date) else { return nil }
      var before: CrossGrid?
      if let earlier {
        before = CrossGrid(earlier.model, pair, selection: earlier.selection, today: date)
        if before == nil { return nil }
      }
      return CrossBuilder(words: words, cross: cross, earlier: before).grid()
    }
  }
}

/// What a grid is compared with: another day of the map, or another file.
package struct MatrixComparison {
  package let model: Model
  package let selection: Selection?
  /// The word of the day, where it is one.
  package let key: String?
  /// What it is called, where it is a file.
  package let name: String

  /// Compares with a day of a model.
  package init(model: Model, selection: Selection?, key: String?, name: String) {
    self.model = model
    self.selection = selection
    self.key = key
    self.name = name
  }
}
