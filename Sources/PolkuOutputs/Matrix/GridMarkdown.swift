extension Grid {
  /// The grid as Markdown with the tables of GitHub: one line a row, `<br>` between the lines of a cell.
  public func markdown() -> String {
    var lines = ["# " + MarkdownText.escaped(title)]
    for text in subtitle { lines += ["", MarkdownText.escaped(text)] }
    lines.append("")
    if isEmpty {
      lines.append(MarkdownText.escaped(words.nothing))
    } else {
      let known = stateOrder
      if !caption.isEmpty { lines += ["**" + MarkdownText.escaped(caption) + "**", ""] }
      lines += MarkdownText.table(
        heads: [MarkdownText.escaped(rowName)] + columns.map { Self.markdown($0) },
        rows: rows.map { row in
          [Self.markdown(row.header, isStrong: true)] + row.cells.map { Self.markdown($0, known[$0.state]?.state) }
        })
    }
    if !coverage.isEmpty {
      lines += ["", "## " + MarkdownText.escaped(words.coverage), ""]
      lines += coverage.map { "- " + MarkdownText.escaped($0) }
    }
    if !states.isEmpty {
      lines += ["", "## " + MarkdownText.escaped(words.legend), ""]
      lines += states.map { "- **" + MarkdownText.escaped($0.mark) + "** " + MarkdownText.escaped($0.meaning) }
    }
    for section in sections { lines += section.markdown() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func markdown(_ header: Header, isStrong: Bool = false) -> String {
    let title = MarkdownText.escaped(header.title)
    let head = isStrong && !title.isEmpty ? "**" + title + "**" : title
    return header.detail.isEmpty ? head : head + "<br>" + MarkdownText.escaped(header.detail)
  }

  private static func markdown(_ cell: Cell, _ state: State?) -> String {
    var lines: [String] = []
    let marks = [
      state.map { "**" + MarkdownText.escaped($0.mark) + "**" },
      cell.weight.map { "(" + MarkdownText.escaped($0.word) + ")" },
    ]
    let mark = marks.compactMap { $0 }.joined(separator: " ")
    if !mark.isEmpty { lines.append(mark) }
    lines += cell.items.map { "• " + MarkdownText.escaped($0) }
    if !cell.note.isEmpty { lines.append(MarkdownText.escaped(cell.note)) }
    if let change = cell.change { lines.append("Δ " + MarkdownText.escaped(change.text)) }
    return lines.joined(separator: "<br>")
  }
}

extension Grid.Section {
  /// The section as Markdown, with its heading at a level.
  func markdown(level: Int = 2) -> [String] {
    let mark = String(repeating: "#", count: level)
    var lines = ["", mark + " " + MarkdownText.escaped(title)]
    if !intro.isEmpty { lines += ["", MarkdownText.escaped(intro)] }
    for part in parts {
      switch part {
      case .table(let table):
        if !table.caption.isEmpty { lines += ["", mark + "# " + MarkdownText.escaped(table.caption)] }
        if table.columns.isEmpty { continue }
        lines.append("")
        lines += MarkdownText.table(
          heads: table.columns.map { MarkdownText.escaped($0) },
          rows: table.rows.map { $0.map { MarkdownText.lines($0).joined(separator: "<br>") } })
      case .list(let list):
        if !list.title.isEmpty { lines += ["", mark + "# " + MarkdownText.escaped(list.title)] }
        if list.items.isEmpty { continue }
        lines.append("")
        lines += list.items.map { "- " + MarkdownText.escaped($0) }
      }
    }
    return lines
  }
}
