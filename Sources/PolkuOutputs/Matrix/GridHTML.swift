extension Grid {
  /// The grid as one page of HTML that fetches nothing and can be read without its script.
  ///
  /// States are told by sign, word and colour. The script only puts buttons into the heads of columns that sort the
  /// rows, the most pressing state first; a third press restores the order.
  public func html() -> String {
    HTMLPage.text(language: words.language, title: title, style: Self.style, script: Self.script) { page in
      page.add("<header>")
      page.add("<h1 dir=\"auto\">\(HTMLText.escaped(title))</h1>")
      for text in subtitle { page.add("<p dir=\"auto\">\(HTMLText.escaped(text))</p>") }
      page.add("</header>")
      page.add("<main>")
      if isEmpty { page.add("<p>\(HTMLText.escaped(words.nothing))</p>") } else { table(&page) }
      if !coverage.isEmpty {
        Self.section("coverage", words.coverage, &page) { page in
          for text in coverage { page.add("<p dir=\"auto\">\(HTMLText.escaped(text))</p>") }
        }
      }
      if !states.isEmpty {
        Self.section("legend", words.legend, &page) { legend(&$0) }
      }
      for (number, section) in sections.enumerated() {
        Self.section("section-\(number + 1)", section.title, &page) { section.write(&$0) }
      }
      page.add("</main>")
    }
  }

  /// A part of a page under a heading.
  static func section(
    _ id: String, _ title: String, _ page: inout HTMLLines, level: Int = 2, _ content: (inout HTMLLines) -> Void
  ) {
    page.add("<section aria-labelledby=\"\(id)\">")
    page.add("<h\(level) dir=\"auto\" id=\"\(id)\">\(HTMLText.escaped(title))</h\(level)>")
    content(&page)
    page.add("</section>")
  }

  private func legend(_ page: inout HTMLLines) {
    // One browser takes a list without dots for no list.
    page.add("<ul class=\"legend\" role=\"list\">")
    for state in states {
      page.add("<li>\(Self.mark(state)) <span dir=\"auto\">\(HTMLText.escaped(state.meaning))</span></li>")
    }
    page.add("</ul>")
  }

  private static func mark(_ state: State) -> String {
    // Readers who listen hear the word; what a sign is called would be in the way.
    let sign = state.sign.isEmpty ? "" : "<span aria-hidden=\"true\">\(HTMLText.escaped(state.sign))</span> "
    return "<span class=\"mark \(state.tone.rawValue)\" dir=\"auto\">\(sign)\(HTMLText.escaped(state.word))</span>"
  }

  /// An entry of a list: its dot stands in line with the others whichever way the text runs.
  static func entry(_ text: String) -> String {
    "<li><span dir=\"auto\">\(HTMLText.escaped(text))</span></li>"
  }

  // MARK: - The grid

  private func table(_ page: inout HTMLLines) {
    // A wide grid scrolls by itself, also by keyboard; others keep their heads in sight while the page scrolls.
    let isWide = columns.count > 5
    if isWide { page.add("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"caption\">") }
    page.add("<table class=\"grid\(isWide ? " wide" : "")\">")
    page.add("<caption id=\"caption\" dir=\"auto\">\(HTMLText.escaped(caption))</caption>")
    page.add("<thead>")
    page.add("<tr><th scope=\"col\" dir=\"auto\">\(HTMLText.escaped(rowName))</th>")
    for column in columns { page.add(Self.head(column, "col")) }
    page.add("</tr>")
    page.add("</thead>")
    page.add("<tbody>")
    let known = stateOrder
    for row in rows {
      page.add("<tr>" + Self.head(row.header, "row"))
      for (column, cell) in zip(columns, row.cells) { add(cell, column, known[cell.state], &page) }
      page.add("</tr>")
    }
    page.add("</tbody>")
    page.add("</table>")
    if isWide { page.add("</div>") }
  }

  private static func head(_ header: Header, _ scope: String) -> String {
    let detail =
      header.detail.isEmpty ? "" : " <span class=\"detail\" dir=\"auto\">\(HTMLText.escaped(header.detail))</span>"
    return "<th scope=\"\(scope)\"><span dir=\"auto\">\(HTMLText.escaped(header.title))</span>\(detail)</th>"
  }

  private func add(
    _ cell: Cell, _ column: Header, _ known: (order: Int, state: State)?, _ page: inout HTMLLines
  ) {
    let classes = (known?.state.tone ?? .quiet).rawValue + (cell.change == nil ? "" : " changed")
    let order = known?.order ?? states.count
    var text =
      "<td class=\"\(classes)\" data-order=\"\(order)\" data-label=\"\(HTMLText.escaped(column.title))\">"
    let weight = cell.weight.map {
      "<span class=\"weight\" dir=\"auto\">\(HTMLText.escaped($0.word))</span>"
    }
    let marks = [known.map { Self.mark($0.state) }, weight].compactMap { $0 }
    if !marks.isEmpty { text += "<p>" + marks.joined(separator: " <span aria-hidden=\"true\">·</span> ") + "</p>" }
    if !cell.items.isEmpty {
      text += "<ul>" + cell.items.map { Self.entry($0) }.joined() + "</ul>"
    }
    if !cell.note.isEmpty { text += "<p class=\"note\" dir=\"auto\">\(HTMLText.escaped(cell.note))</p>" }
    if let change = cell.change {
      text +=
        "<p class=\"change\" dir=\"auto\"><span aria-hidden=\"true\">Δ</span> \(HTMLText.escaped(change.text))</p>"
    }
    page.add(text + "</td>")
  }
}

// MARK: - What stands under the grid

extension Grid.Section {
  /// Writes what stands under the section's heading, which is at a level.
  func write(_ page: inout HTMLLines, level: Int = 2) {
    if !intro.isEmpty { page.add("<p dir=\"auto\">\(HTMLText.escaped(intro))</p>") }
    for part in parts {
      switch part {
      case .table(let table): if !table.columns.isEmpty { write(table, &page) }
      case .list(let list):
        if !list.title.isEmpty {
          page.add("<h\(level + 1) dir=\"auto\">\(HTMLText.escaped(list.title))</h\(level + 1)>")
        }
        if list.items.isEmpty { continue }
        page.add("<ul>")
        for item in list.items { page.add(Grid.entry(item)) }
        page.add("</ul>")
      }
    }
  }

  private func write(_ table: Grid.Table, _ page: inout HTMLLines) {
    page.add("<table class=\"plain\">")
    // Where the heading above says it already, only those hear it who jump from table to table.
    let isSaid = table.caption.isEmpty
    page.add(
      "<caption\(isSaid ? " class=\"unseen\"" : "") dir=\"auto\">"
        + "\(HTMLText.escaped(isSaid ? title : table.caption))</caption>")
    let heads = table.columns.map { "<th scope=\"col\" dir=\"auto\">\(HTMLText.escaped($0))</th>" }
    page.add("<thead>\n<tr>\(heads.joined())</tr>\n</thead>")
    page.add("<tbody>")
    for row in table.rows {
      var text = "<tr>"
      for (number, (head, cell)) in zip(table.columns, row).enumerated() {
        let inside = HTMLText.escaped(cell, breaks: true)
        text +=
          number == 0
          ? "<th scope=\"row\" dir=\"auto\">\(inside)</th>"
          : "<td dir=\"auto\" data-label=\"\(HTMLText.escaped(head))\">\(inside)</td>"
      }
      page.add(text + "</tr>")
    }
    page.add("</tbody>")
    page.add("</table>")
  }
}
