import PolkuOutputs

/// Grids that no writer may stumble over, by name.
enum HostileGrids {
  static let texts = [
    "a|b", "two\nlines", "=cmd()", "+1+1", "-1+1", "-2", "-2.5", "@SUM(A1)", "\t=1", "\r\n=1", "'=quoted'", "'plain'",
    "<script>alert(1)</script>", "</td></table>&amp; \"q\" 'a'", "שלום עולם", "مرحبا", "\u{202E}turned\u{202C}",
    "👩‍👩‍👧 family 🇫🇮", "日本語の見出し", "", "   ", "1. list", "- list", "# heading", "`code` **bold** [x](y) $t$",
    "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas", "a,b;c", "\"", "bell\u{7}\u{1B}[31mred",
    "e\u{301}\u{301}",
    "\\", "\\|", "]]>", "-->", "{{x}}", "＝1+1", "trailing ", "http://example.org/?a=1&b=2",
  ]

  static let all: [(name: String, grid: Grid)] = [
    ("sample", GridSample.grid), ("no-rows", grid(0, 4)), ("no-columns", grid(3, 0)), ("nothing", bare),
    ("one-cell", grid(1, 1)), ("strange", strange), ("wide", grid(8, 12)), ("large", grid(200, 12)), ("ragged", ragged),
  ]

  static func named(_ name: String) -> Grid { all.first { $0.name == name }?.grid ?? bare }

  private static func text(_ number: Int) -> String { texts[number % texts.count] }

  /// A grid in which every text is a strange one.
  private static let strange: Grid = {
    let rows = texts.indices.map { i in
      Grid.Row(
        Grid.Header(text(i), detail: text(i + 1), id: text(i)),
        (0..<3).map { j in
          Grid.Cell(
            ["gap", "own|<state>", ""][j], weight: Grid.Weight(text(i), text(i + j)),
            items: (0...j).map { text(i + j * 7 + $0) }, note: text(i * 5 + j),
            change: Grid.Change(from: text(i), text(i + 3)),
            values: [("k", .text(text(i + j))), (text(i), .number(-i))])
        })
    }
    return Grid(
      id: "<id>", title: "Titles | with <b>marks</b>\nand lines", subtitle: texts, rowName: "=row|<i>",
      columnName: "\u{202E}column", columns: (0..<3).map { Grid.Header(text($0 * 2), detail: text($0 + 11)) },
      rows: rows, states: GridSample.states + [Grid.State("x", sign: "<", word: "|", tone: .weak, meaning: "a\n<b>")],
      measures: [Grid.Measure("k", "=k")], values: [("\"", .text("\n")), ("\"", .number(-1))], coverage: texts,
      sections: [
        Grid.Section(
          id: "<", title: "<h1>", intro: "\"",
          parts: [
            .table(
              Grid.Table(
                keys: ["=a"], columns: ["a|", "<b>"],
                rows: texts.indices.map { [text($0), text($0 + 1), text($0 + 2)] })),
            .list(Grid.List(id: "|", title: "|", items: texts)), .table(Grid.Table(keys: [], columns: [], rows: [])),
            .list(Grid.List(id: "", items: [])),
          ]), Grid.Section(id: "", title: "", parts: []),
      ],
      words: Grid.Words(
        language: "\"><x", legend: "<legend>", coverage: "|", nothing: "<nothing>",
        sheet: Grid.Words.Sheet(
          rowDetail: "=a", columnDetail: ",", state: "\"", weight: "\n", items: "", note: "-", change: "@")))
  }()

  private static func grid(_ rows: Int, _ columns: Int) -> Grid {
    Grid(
      id: "any", title: "\(rows) × \(columns)", rowName: "Row", columnName: "Column",
      columns: (0..<columns).map { Grid.Header("Column \($0 + 1)") },
      rows: (0..<rows).map { row in
        Grid.Row(
          Grid.Header("Row \(row + 1)"),
          (0..<columns).map { column in
            let state = GridSample.states[(row * 5 + column) % GridSample.states.count]
            return Grid.Cell(
              state.id, weight: GridSample.must, items: row % 7 == column ? [text(row)] : [],
              values: [("n", .number(row - column))])
          })
      }, states: GridSample.states, measures: [Grid.Measure("n", "Number")], words: GridSample.words)
  }

  private static let bare = Grid(
    id: "", title: "", rowName: "", columnName: "", columns: [], rows: [], states: [], words: GridSample.words)

  /// Rows that are too short and too long, and a state and a measure that nobody listed.
  private static let ragged = Grid(
    id: "ragged", title: "Ragged", rowName: "Row", columnName: "Column", columns: [Grid.Header("One")],
    rows: [
      Grid.Row(Grid.Header("Short"), []),
      Grid.Row(Grid.Header("Long"), [Grid.Cell("gap"), Grid.Cell("own", values: [("more", .number(1))])]),
    ], states: GridSample.states,
    sections: [
      Grid.Section(
        id: "t", title: "Table", parts: [.table(Grid.Table(keys: ["a"], columns: ["a"], rows: [[], ["1", "2", "3"]]))])
    ], words: GridSample.words)
}
