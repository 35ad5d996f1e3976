import PolkuOutputs

/// A grid as text for the terminal.
struct GridText {
  let grid: Grid
  let style: Style
  /// How many columns no line goes beyond; fewer than 24 count as 24.
  let width: Int

  init(_ grid: Grid, style: Style, width: Int = Wrapping.page) {
    self.grid = grid
    self.style = style
    self.width = max(24, width)
  }

  var lines: [String] {
    var lines = heading(grid.title, "=")
    for text in grid.subtitle { lines += wrapped(text) }
    lines += [""] + (grid.isEmpty ? wrapped(grid.words.nothing) : cells)
    if !grid.coverage.isEmpty {
      lines += [""] + heading(grid.words.coverage, "-") + grid.coverage.flatMap { item($0) }
    }
    if !grid.states.isEmpty { lines += [""] + heading(grid.words.legend, "-") + legend }
    for section in grid.sections {
      lines += [""] + heading(section.title, "-") + wrapped(section.intro)
      for part in section.parts { lines += self.part(part) }
    }
    return lines
  }

  // MARK: - The grid

  private var cells: [String] {
    let known = grid.stateOrder
    return wrapped(grid.caption).map { style.strong($0) } + [""]
      + table(
        heads: [[strong(grid.rowName)]] + grid.columns.map { head($0) },
        rows: grid.rows.map { row in
          [head(row.header)] + row.cells.map { cell($0, known[$0.state]?.state) }
        })
  }

  private func head(_ header: Grid.Header) -> [TextTable.Line] {
    [strong(header.title)] + (header.detail.isEmpty ? [] : [TextTable.Line(text: Visible.line(header.detail))])
  }

  private func cell(_ cell: Grid.Cell, _ state: Grid.State?) -> [TextTable.Line] {
    var lines: [TextTable.Line] = []
    let mark = [state?.mark, cell.weight.map { "(" + $0.word + ")" }].compactMap { $0 }.joined(separator: " ")
    if !mark.isEmpty { lines.append(.init(text: Visible.line(mark), look: .tone(state?.tone ?? .quiet))) }
    lines += cell.items.map { .init(text: Visible.line($0), lead: "- ") }
    if !cell.note.isEmpty { lines.append(.init(text: Visible.line(cell.note))) }
    if let change = cell.change { lines.append(.init(text: Visible.line(change.text), lead: "Δ ", look: .strong)) }
    return lines
  }

  private var legend: [String] {
    let marks = grid.states.map { Visible.line($0.mark) }
    let column = min(marks.map { DisplayWidth.of($0) }.max() ?? 0, width / 3) + 2
    return zip(grid.states, marks).flatMap { state, mark in
      let names = Wrapping.fitted(mark, width: column - 2)
      let meaning = Wrapping.fitted(Visible.line(state.meaning), width: width - column)
      return (0..<max(names.count, meaning.count)).map { number in
        let name = number < names.count ? names[number] : ""
        if number >= meaning.count { return style.tone(name, state.tone) }
        let fill = String(repeating: " ", count: column - DisplayWidth.of(name))
        return style.tone(name, state.tone) + fill + meaning[number]
      }
    }
  }

  // MARK: - What stands under it

  private func part(_ part: Grid.Part) -> [String] {
    switch part {
    case .table(let table):
      (table.caption.isEmpty ? [] : wrapped(table.caption).map { style.strong($0) })
        + [""]
        + self.table(
          heads: table.columns.map { [strong($0)] },
          rows: table.rows.map { row in
            row.map { cell in
              cell.split(separator: "\n").map { TextTable.Line(text: Visible.line(String($0))) }
            }
          })
    case .list(let list):
      (list.title.isEmpty ? [] : [""] + wrapped(list.title).map { style.strong($0) })
        + list.items.flatMap { item($0) }
    }
  }

  private func table(heads: [[TextTable.Line]], rows: [[[TextTable.Line]]]) -> [String] {
    TextTable(heads: heads, rows: rows, width: width, style: style).lines
  }

  private func strong(_ text: String) -> TextTable.Line { .init(text: Visible.line(text), look: .strong) }

  private func item(_ text: String) -> [String] {
    Wrapping.fitted(Visible.line(text), width: width - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private func wrapped(_ text: String) -> [String] { Wrapping.fitted(Visible.line(text), width: width) }

  private func heading(_ title: String, _ mark: Character) -> [String] {
    let lines = wrapped(title)
    let width = lines.map { DisplayWidth.of($0) }.max() ?? 0
    return lines.map { style.strong($0) } + (width == 0 ? [] : [String(repeating: mark, count: width)])
  }
}
