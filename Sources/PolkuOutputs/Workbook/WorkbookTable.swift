extension Workbook {
  /// The questions of one sort as a table: each question to the room stands as a row above its things.
  ///
  /// - Parameter heading: the id of the heading that names the table.
  func add(_ section: Section, heading: String, _ page: inout HTMLLines) {
    page.add("<table aria-labelledby=\"\(heading)\">")
    let heads = [words.thing, words.question, words.answer, words.who, words.place]
    page.add("<thead><tr>" + heads.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined() + "</tr></thead>")
    for topic in section.topics { add(topic, columns: heads.count, &page) }
    page.add("</table>")
  }

  private func add(_ topic: Topic, columns: Int, _ page: inout HTMLLines) {
    // On paper a short group stays in one piece, so that no question is left alone at the foot of a page.
    let isShort = topic.items.reduce(0) { $0 + $1.asks.count } <= 6
    page.add(isShort ? "<tbody class=\"short\">" : "<tbody>")
    page.add(
      "<tr class=\"topic\"><th colspan=\"\(columns)\" scope=\"rowgroup\">\(HTMLText.escaped(topic.question))</th></tr>")
    for item in topic.items {
      for (number, ask) in item.asks.enumerated() {
        page.add(
          (number == 0 ? "<tr>" + head(item) : "<tr class=\"more\">")
            + "<td dir=\"auto\"\(lang(ask.language))>\(HTMLText.escaped(ask.text))</td>"
            + "<td class=\"blank\"></td><td class=\"blank\"></td>"
            + "<td class=\"place\">\(HTMLText.escaped(ask.place))</td></tr>")
      }
    }
    page.add("</tbody>")
  }

  /// The head of an item's rows.
  private func head(_ item: Item) -> String {
    let rows = item.asks.count > 1 ? " rowspan=\"\(item.asks.count)\"" : ""
    let name = item.name.isEmpty ? "" : " <span class=\"name\">\(HTMLText.escaped(item.name))</span>"
    return "<th scope=\"row\"\(rows) dir=\"auto\"\(lang(item.language))>\(HTMLText.escaped(item.thing))\(name)</th>"
  }

  /// The attribute of text in another language than the page's.
  func lang(_ code: String) -> String {
    code == words.language || code.isEmpty ? "" : " lang=\"\(HTMLText.escaped(code))\""
  }
}
