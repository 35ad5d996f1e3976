internal import PolkuOutputs

extension Journey {
  /// A grid of a journey: what is there, and what is missing, for each row and column.
  public struct Matrix: Sendable {
    let grid: Grid

    /// What the grid is called, as a page's title.
    public let title: String

    /// The rows from top to bottom.
    public let rows: [Head]

    /// The columns from left to right.
    public let columns: [Head]

    /// The cells, row by row: as many lists as there are ``rows``, each as long as ``columns``.
    public let cells: [[Cell]]

    /// The states that cells can have, each with its sign and what it means, in the order of a legend.
    public let states: [State]

    /// What the grid comes to, as whole sentences.
    public let summary: [String]

    init(_ grid: Grid) {
      self.grid = grid
      title = grid.title
      rows = grid.rows.map { Head(id: $0.header.id, title: $0.header.title) }
      columns = grid.columns.map { Head(id: $0.id, title: $0.title) }
      cells = grid.rows.map { $0.cells.map { Cell(state: $0.state, items: $0.items, note: $0.note) } }
      states = grid.states.map { State(id: $0.id, sign: $0.sign, word: $0.word, meaning: $0.meaning) }
      summary = grid.coverage
    }

    /// The grid and what stands under it, as Markdown (GitHub's tables).
    public var markdown: String { grid.markdown() }

    /// One page in HTML that needs nothing else.
    public var html: String { grid.html() }

    /// The cells as RFC 4180 has them: comma-separated, one cell a row.
    public var csv: String { grid.csv() }

    /// The grid as JSON, in the form of `journeys/matrix.schema.json`.
    public var json: String { String(decoding: grid.json(), as: UTF8.self) }
  }
}

extension Journey.Matrix {
  /// A row's or a column's name.
  public struct Head: Hashable, Sendable {
    /// The id of the thing, such as a persona's, or the word of a buying phase.
    public let id: String
    /// What people call it.
    public let title: String
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The id of its state, one of ``Journey/Matrix/states``; empty where there is nothing to say.
    public let state: String
    /// What is in it, a line each.
    public let items: [String]
    /// What else is to be said, as sentences; empty where there is nothing.
    public let note: String
  }

  /// A state of cells.
  public struct State: Hashable, Sendable {
    /// The id, the same in every language, such as `gap`.
    public let id: String
    /// The sign in tables, such as `✗`.
    public let sign: String
    /// The word for it.
    public let word: String
    /// What it means, as a sentence.
    public let meaning: String
  }
}
