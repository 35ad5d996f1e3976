extension Grid {
  /// What stands under the grid, such as the plan or what is left over.
  public struct Section: Sendable {
    /// What it is, for programs: `plan`.
    public var id: String
    /// The heading.
    public var title: String
    /// What it is, as a sentence; empty for none.
    public var intro: String
    /// Its tables and lists.
    public var parts: [Part]

    /// A section of tables and lists.
    public init(id: String, title: String, intro: String = "", parts: [Part]) {
      self.id = id
      self.title = title
      self.intro = intro
      self.parts = parts
    }
  }

  /// A table or a list of a section.
  public enum Part: Sendable {
    /// Rows with columns.
    case table(Table)
    /// Things under a heading.
    case list(List)
  }

  /// Rows of text; the first column is the head of its row. Line feeds divide the lines of a cell.
  public struct Table: Sendable {
    /// What the table shows; empty where the section's title says it.
    public let caption: String
    /// What the columns are, for programs: one for every column, the same in every language.
    public let keys: [String]
    /// The heads of the columns.
    public let columns: [String]
    /// The rows, each with a text for every column.
    public let rows: [[String]]

    /// A table; short rows are filled up, and long ones give the others more columns.
    public init(caption: String = "", keys: [String], columns: [String], rows: [[String]]) {
      let width = rows.reduce(max(columns.count, keys.count)) { max($0, $1.count) }
      self.caption = caption
      self.keys = keys + Array(repeating: "", count: width - keys.count)
      self.columns = columns + Array(repeating: "", count: width - columns.count)
      self.rows = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    }
  }

  /// Things of one sort.
  public struct List: Sendable {
    /// What it is, for programs: `past-review`.
    public var id: String
    /// What they have in common; empty where the section's title says it.
    public var title: String
    /// The things, a line each.
    public var items: [String]

    /// A list of things.
    public init(id: String, title: String = "", items: [String]) {
      self.id = id
      self.title = title
      self.items = items
    }
  }
}
