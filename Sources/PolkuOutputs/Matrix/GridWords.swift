extension Grid {
  /// The words that the writers add, in the language of the room.
  public struct Words: Sendable {
    /// The code of the language, such as `fi`.
    public var language: String
    /// Heading of the legend.
    public var legend: String
    /// Heading of how much is covered.
    public var coverage: String
    /// What stands in the place of a grid without cells, as a sentence.
    public var nothing: String
    /// The heads of a sheet's columns that are neither rows, columns nor measures.
    public var sheet: Sheet

    /// The words, one for each place.
    public init(language: String, legend: String, coverage: String, nothing: String, sheet: Sheet) {
      self.language = language
      self.legend = legend
      self.coverage = coverage
      self.nothing = nothing
      self.sheet = sheet
    }

    /// The heads of the columns of CSV.
    public struct Sheet: Sendable {
      /// Head of the second line of the row's head.
      public var rowDetail: String
      /// Head of the second line of the column's head.
      public var columnDetail: String
      /// Head of the cell's state.
      public var state: String
      /// Head of how much the cell is owed.
      public var weight: String
      /// Head of what stands in the cell.
      public var items: String
      /// Head of the reason.
      public var note: String
      /// Head of what changed.
      public var change: String

      /// The words, one for each place.
      public init(
        rowDetail: String, columnDetail: String, state: String, weight: String, items: String, note: String,
        change: String
      ) {
        self.rowDetail = rowDetail
        self.columnDetail = columnDetail
        self.state = state
        self.weight = weight
        self.items = items
        self.note = note
        self.change = change
      }
    }
  }
}
