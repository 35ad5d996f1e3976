extension Workbook {
  /// The sheets as one page of HTML, with nothing around it: no script, no network.
  ///
  /// On paper every sheet begins on a page of its own, with lines to write on.
  public func html() -> String {
    HTMLPage.text(language: words.language, title: title, style: Self.style) { page in
      page.add("<header>")
      page.add("<h1 dir=\"auto\">\(HTMLText.escaped(title))</h1>")
      page.add("<p>\(HTMLText.escaped(lead))</p>")
      contents(&page)
      page.add("</header>")
      page.add("<main>")
      for (number, sheet) in sheets.enumerated() { add(sheet, number, &page) }
      page.add("</main>")
      if closing.isEmpty { return }
      page.add("<footer>")
      for text in closing { page.add("<p>\(HTMLText.escaped(text))</p>") }
      page.add("</footer>")
    }
  }

  private func contents(_ page: inout HTMLLines) {
    if sheets.count < 2 { return }
    page.add("<nav aria-label=\"\(HTMLText.escaped(words.contents))\">")
    page.add("<ol>")
    for (number, sheet) in sheets.enumerated() {
      page.add(
        "<li><a dir=\"auto\" href=\"#sheet-\(number + 1)\">\(HTMLText.escaped(sheet.title))</a> "
          + "<span class=\"count\">\(HTMLText.escaped(sheet.count))</span></li>")
    }
    page.add("</ol>")
    page.add("</nav>")
  }

  private func add(_ sheet: Sheet, _ number: Int, _ page: inout HTMLLines) {
    page.add("<section class=\"sheet\" id=\"sheet-\(number + 1)\" aria-labelledby=\"title-\(number + 1)\">")
    page.add("<p class=\"running\" dir=\"auto\">\(HTMLText.escaped(title))</p>")
    page.add("<h2 dir=\"auto\" id=\"title-\(number + 1)\">\(HTMLText.escaped(sheet.title))</h2>")
    for line in sheet.about { page.add("<p class=\"about\" dir=\"auto\">\(HTMLText.escaped(line))</p>") }
    page.add("<p class=\"count\">\(HTMLText.escaped(sheet.count))</p>")
    for section in sheet.sections {
      page.add("<h3>\(HTMLText.escaped(section.title))</h3>")
      for topic in section.topics { add(topic, &page) }
    }
    page.add("</section>")
  }

  private func add(_ topic: Topic, _ page: inout HTMLLines) {
    // On paper a short table stays in one piece, so that no head is left alone at the foot of a page.
    let isShort = topic.items.reduce(0) { $0 + $1.asks.count } <= 8
    page.add(isShort ? "<table class=\"short\">" : "<table>")
    page.add("<caption>\(HTMLText.escaped(topic.question))</caption>")
    let heads = [words.thing, words.question, words.answer, words.who]
    page.add("<thead><tr>" + heads.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined() + "</tr></thead>")
    page.add("<tbody>")
    for item in topic.items {
      for (number, ask) in item.asks.enumerated() {
        let place = "<span class=\"place\">\(HTMLText.escaped(ask.place))</span>"
        let head = number == 0 ? thing(item) : ""
        page.add(
          "<tr>\(head)<td dir=\"auto\">\(HTMLText.escaped(ask.text)) \(place)</td>"
            + "<td class=\"blank\"></td><td class=\"blank\"></td></tr>")
      }
    }
    page.add("</tbody>")
    page.add("</table>")
  }
}

extension Workbook {
  /// The head of an item's rows.
  private func thing(_ item: Item) -> String {
    let rows = item.asks.count > 1 ? " rowspan=\"\(item.asks.count)\"" : ""
    return "<th scope=\"\(item.asks.count > 1 ? "rowgroup" : "row")\"\(rows) dir=\"auto\">"
      + HTMLText.escaped(item.thing) + "</th>"
  }
}
