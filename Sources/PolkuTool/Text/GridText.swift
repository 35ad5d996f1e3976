import PolkuOutputs
import PolkuSyntax

/// A grid as text for the terminal.
struct GridText {
  let grid: Grid
  let layout: TextLayout

  init(_ grid: Grid, style: Style, width: Int = Wrapping.page) {
    self.grid = grid
    layout = TextLayout(style: style, width: width)
  }

  var lines: [String] {
    var lines = layout.heading(grid.title, "=")
    for text in grid.subtitle { lines += layout.wrapped(text) }
    lines += [""] + (grid.isEmpty ? layout.wrapped(grid.words.nothing) : cells)
    if !grid.coverage.isEmpty {
      lines += [""] + layout.heading(grid.words.coverage, "-") + grid.coverage.flatMap { layout.item($0) }
    }
    if !grid.states.isEmpty { lines += [""] + layout.heading(grid.words.legend, "-") + legend }
    for section in grid.sections { lines += layout.section(section) }
    return lines
  }

  // MARK: - The grid

  private var cells: [String] {
    let known = grid.stateOrder
    return layout.strong(grid.caption) + [""]
      + layout.table(
        heads: [[layout.strongLine(grid.rowName)]] + grid.columns.map { head($0) },
        rows: grid.rows.map { row in
          [head(row.header)] + row.cells.map { cell($0, known[$0.state]?.state) }
        })
  }

  private func head(_ header: Grid.Header) -> [TextTable.Line] {
    [layout.strongLine(header.title)]
      + (header.detail.isEmpty ? [] : [TextTable.Line(text: Visible.line(header.detail))])
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
    layout.rows(grid.states.map { state in (state.mark, { layout.style.tone($0, state.tone) }, state.meaning) })
  }
}
