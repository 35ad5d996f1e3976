extension Grid {
  /// The cells as CSV after RFC 4180: one head row, then one row for every cell, CRLF at every end, UTF-8.
  ///
  /// The columns are: row, its second line, column, its second line, state, weight, one for every measure, items, note,
  /// change; their heads are words of the room. Items are divided by a line feed, so that a sheet shows one a line.
  /// Texts that a spreadsheet would run as a formula get an apostrophe before them (``CSVText``); numbers stay numbers.
  /// The cells alone are written: the plan and what else stands under the grid is in the other formats.
  ///
  /// - Parameter hasMark: whether to begin with a byte order mark, which Excel needs to see that this is UTF-8 and
  ///   which strict readers take for a part of the first head.
  public func csv(byteOrderMark hasMark: Bool = false) -> String {
    var text = hasMark ? "\u{FEFF}" : ""
    let sheet = words.sheet
    let heads =
      [rowName, sheet.rowDetail, columnName, sheet.columnDetail, sheet.state, sheet.weight] + measures.map(\.title)
      + [sheet.items, sheet.note, sheet.change]
    text += Self.csv(heads.map { CSVText.field($0) })
    let known = stateOrder
    for row in rows {
      for (column, cell) in zip(columns, row.cells) {
        text += Self.csv(csv(row.header, column, cell, known[cell.state]?.state.word ?? ""))
      }
    }
    return text
  }

  private func csv(_ row: Header, _ column: Header, _ cell: Cell, _ state: String) -> [String] {
    let values = Dictionary(cell.values.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let texts = [row.title, row.detail, column.title, column.detail, state, cell.weight?.word ?? ""]
    return texts.map { CSVText.field($0) }
      + measures.map { measure in
        switch values[measure.key] {
        case .number(let number): "\(number)"
        case .text(let text): CSVText.field(text)
        case nil: ""
        }
      }
      + [
        CSVText.field(cell.items.map { CSVText.line($0) }.joined(separator: "\n")), CSVText.field(cell.note),
        CSVText.field(cell.change?.text ?? ""),
      ]
  }

  private static func csv(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }
}
