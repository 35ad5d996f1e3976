extension Grid {
  /// The head of a row or a column.
  public struct Header: Sendable {
    /// The id of the thing, for programs; empty where it has none.
    public var id: String
    /// What stands in the head.
    public var title: String
    /// A second line, such as a persona's role; empty for none.
    public var detail: String

    /// A head with a title, and perhaps a second line.
    public init(_ title: String, detail: String = "", id: String = "") {
      self.title = title
      self.detail = detail
      self.id = id
    }
  }

  /// A row of cells.
  public struct Row: Sendable {
    /// The head of the row.
    public var header: Header
    /// The cells, one for each column.
    public var cells: [Cell]

    /// A row under a head.
    public init(_ header: Header, _ cells: [Cell]) {
      self.header = header
      self.cells = cells
    }
  }

  /// What is known of one row in one column.
  public struct Cell: Sendable {
    /// The id of the cell's state, one of the grid's; empty for a cell that says nothing.
    public var state: String
    /// How much the cell is owed; nil where that is no question.
    public var weight: Weight?
    /// What stands in the cell, a line each: contents, open questions, roles.
    public var items: [String]
    /// The reason for the state, such as why a cell is empty on purpose; empty for none.
    public var note: String
    /// What the cell was before, where two days are compared and it differs.
    public var change: Change?
    /// What programs read, in order, by the keys of the grid's measures.
    public var values: [(key: String, value: Value)]

    /// A cell in a state.
    public init(
      _ state: String = "", weight: Weight? = nil, items: [String] = [], note: String = "", change: Change? = nil,
      values: [(key: String, value: Value)] = []
    ) {
      self.state = state
      self.weight = weight
      self.items = items
      self.note = note
      self.change = change
      self.values = values
    }
  }

  /// How much a cell is owed: `must`, `wanted`, `none` or `ask`.
  public struct Weight: Sendable {
    /// The name for programs.
    public var id: String
    /// The word for people.
    public var word: String

    /// A weight with its word.
    public init(_ id: String, _ word: String) {
      self.id = id
      self.word = word
    }
  }

  /// What a cell was before.
  public struct Change: Sendable {
    /// The id of the state it was in; nil where there was no such cell.
    public var before: String?
    /// What changed, as a sentence.
    public var text: String

    /// A change from a state.
    public init(from before: String?, _ text: String) {
      self.before = before
      self.text = text
    }
  }

  /// A number or a text for programs.
  public enum Value: Sendable, Equatable {
    /// A number.
    case number(Int)
    /// Anything else, such as a range.
    case text(String)
  }

  /// What programs can read of each cell.
  public struct Measure: Sendable {
    /// The key, the same in every language: `unanswered`.
    public var key: String
    /// The head of its column in a sheet of numbers.
    public var title: String

    /// A measure with the head of its column.
    public init(_ key: String, _ title: String) {
      self.key = key
      self.title = title
    }
  }

  /// What a cell can be: an entry of the legend.
  public struct State: Sendable {
    /// The id that cells name it by: `gap`, `planned`, `thin`, `adequate`, or one of another grid's own.
    public var id: String
    /// A short sign that is no colour: `✗`.
    public var sign: String
    /// The word for it: `gap`.
    public var word: String
    /// How it looks, beside its sign and word.
    public var tone: Tone
    /// What it means, as a sentence.
    public var meaning: String

    /// A state with its sign, word and meaning.
    public init(_ id: String, sign: String, word: String, tone: Tone, meaning: String) {
      self.id = id
      self.sign = sign
      self.word = word
      self.tone = tone
      self.meaning = meaning
    }

    /// The sign and the word: `✗ gap`.
    public var mark: String { sign.isEmpty || word.isEmpty ? sign + word : sign + " " + word }
  }
}
