import PolkuOutputs
import PolkuSyntax

/// How a page of text for the terminal is laid out: headings, paragraphs, lists, tables, all within a width.
struct TextLayout {
  let style: Style
  /// How many columns no line goes beyond.
  let width: Int

  /// A layout; a width of fewer than 24 columns counts as 24.
  init(style: Style, width: Int = Wrapping.page) {
    self.init(style: style, exactly: max(24, width))
  }

  private init(style: Style, exactly width: Int) {
    self.style = style
    self.width = width
  }

  /// The same layout for what is moved in by some columns.
  func narrower(by columns: Int) -> TextLayout { TextLayout(style: style, exactly: width - columns) }

  /// A heading with a line under it.
  func heading(_ title: String, _ mark: Character) -> [String] {
    let lines = wrapped(title)
    let width = lines.map { DisplayWidth.of($0) }.max() ?? 0
    return lines.map { style.strong($0) } + (width == 0 ? [] : [String(repeating: mark, count: width)])
  }

  /// A paragraph.
  func wrapped(_ text: String) -> [String] { Wrapping.fitted(Visible.line(text), width: width) }

  /// A paragraph in bold.
  func strong(_ text: String) -> [String] { wrapped(text).map { style.strong($0) } }

  /// An entry of a list.
  func item(_ text: String) -> [String] {
    Wrapping.fitted(Visible.line(text), width: width - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  /// A line of a table in bold.
  func strongLine(_ text: String) -> TextTable.Line { .init(text: Visible.line(text), look: .strong) }

  /// Rows of a term and what it means, the meanings in a column of their own; long terms are wrapped in theirs.
  func rows(_ rows: [(term: String, look: (String) -> String, meaning: String)]) -> [String] {
    let terms = rows.map { Visible.line($0.term) }
    let column = min(terms.map { DisplayWidth.of($0) }.max() ?? 0, width / 3) + 2
    return zip(rows, terms).flatMap { row, term in
      beside(
        Wrapping.fitted(term, width: column - 2), look: { row.look($1) }, column: column,
        Wrapping.fitted(Visible.line(row.meaning), width: width - column))
    }
  }

  /// Lines with others beside them, from a column on.
  ///
  /// - Parameter look: how a line on the left is shown, by its number; it adds no columns.
  func beside(
    _ left: [String], look: (Int, String) -> String, column: Int, _ right: [String]
  ) -> [String] {
    (0..<max(left.count, right.count)).map { number in
      let text = number < left.count ? left[number] : ""
      let shown = text.isEmpty ? "" : look(number, text)
      if number >= right.count || right[number].isEmpty { return shown }
      return shown + String(repeating: " ", count: max(0, column - DisplayWidth.of(text))) + right[number]
    }
  }

  /// A table, or blocks where its columns do not fit.
  func table(heads: [[TextTable.Line]], rows: [[[TextTable.Line]]]) -> [String] {
    TextTable(heads: heads, rows: rows, width: width, style: style).lines
  }

  /// A section under its heading, with a blank line before it.
  func section(_ section: Grid.Section) -> [String] {
    var lines = [""] + heading(section.title, "-") + wrapped(section.intro)
    for part in section.parts { lines += self.part(part) }
    return lines
  }

  private func part(_ part: Grid.Part) -> [String] {
    switch part {
    case .table(let table):
      (table.caption.isEmpty ? [] : strong(table.caption))
        + [""]
        + self.table(
          heads: table.columns.map { [strongLine($0)] },
          rows: table.rows.map { row in
            row.map { cell in
              cell.split(separator: "\n").map { TextTable.Line(text: Visible.line(String($0))) }
            }
          })
    case .list(let list):
      (list.title.isEmpty ? [] : [""] + strong(list.title)) + list.items.flatMap { item($0) }
    }
  }
}
