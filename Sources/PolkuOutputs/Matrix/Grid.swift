/// A table of cells worked out by somebody else, ready to be written: who needs what, when, and whether it is there.
///
/// Plain text throughout, already in the room's language; each writer escapes it for its format. The shape is made
/// true when a grid is made: every row has a cell for every column.
public struct Grid: Sendable {
  /// Which grid it is, for programs: `persona-phase`.
  public let id: String
  /// What the grid is about.
  public let title: String
  /// What the reader should know first, a paragraph each: the day it is held against, the thresholds as sentences.
  public let subtitle: [String]
  /// What the rows are, such as `Persona`.
  public let rowName: String
  /// What the columns are, such as `Buying phase`.
  public let columnName: String
  /// The heads of the columns.
  public let columns: [Header]
  /// The rows, in order.
  public let rows: [Row]
  /// The states that cells can be in, the most pressing first: the legend, and the order in which cells are sorted.
  public let states: [State]
  /// The numbers that cells can carry for programs, in the order of their columns.
  public let measures: [Measure]
  /// What programs read of the grid as a whole, in order: the day, the thresholds, how many cells are covered.
  public let values: [(key: String, value: Value)]
  /// How much is covered, a sentence each.
  public let coverage: [String]
  /// What stands under the grid.
  public let sections: [Section]
  /// The words that the writers add.
  public let words: Words

  /// A grid of rows; short rows are filled with empty cells, and long ones give the others more columns.
  public init(
    id: String, title: String, subtitle: [String] = [], rowName: String, columnName: String, columns: [Header],
    rows: [Row], states: [State], measures: [Measure] = [], values: [(key: String, value: Value)] = [],
    coverage: [String] = [], sections: [Section] = [],
    words: Words
  ) {
    let width = rows.reduce(columns.count) { max($0, $1.cells.count) }
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.rowName = rowName
    self.columnName = columnName
    self.columns = columns + Array(repeating: Header(""), count: width - columns.count)
    self.rows = rows.map { row in
      Row(row.header, row.cells + Array(repeating: Cell(), count: width - row.cells.count))
    }
    self.states = states + Self.unlisted(rows, states)
    self.measures = measures + Self.unlisted(rows, measures)
    self.values = values
    self.coverage = coverage
    self.sections = sections
    self.words = words
  }

  /// States that cells are in and nobody listed, so that none of them is without a word.
  private static func unlisted(_ rows: [Row], _ states: [State]) -> [State] {
    var known = Set(states.map(\.id) + [""])
    var result: [State] = []
    for row in rows {
      for cell in row.cells where known.insert(cell.state).inserted {
        result.append(State(cell.state, sign: "", word: cell.state, tone: .quiet, meaning: ""))
      }
    }
    return result
  }

  /// Measures that cells carry and nobody listed.
  private static func unlisted(_ rows: [Row], _ measures: [Measure]) -> [Measure] {
    var known = Set(measures.map(\.key))
    var result: [Measure] = []
    for row in rows {
      for cell in row.cells {
        for (key, _) in cell.values where known.insert(key).inserted { result.append(Measure(key, key)) }
      }
    }
    return result
  }

  /// Whether there is no cell to show.
  public var isEmpty: Bool { rows.isEmpty || columns.isEmpty }

  /// What stands over the cells: `Persona × Buying phase`.
  public var caption: String { [rowName, columnName].filter { !$0.isEmpty }.joined(separator: " × ") }

  /// The states with their places in the order of the legend, by id.
  ///
  /// Where two have one id, the first counts.
  public var stateOrder: [String: (order: Int, state: State)] {
    var result: [String: (order: Int, state: State)] = [:]
    for (order, state) in states.enumerated() where result[state.id] == nil { result[state.id] = (order, state) }
    return result
  }
}
