extension PlaybookPage {
  /// Writes the steps as a table with a box to tick before each.
  func checklist(_ words: PlaybookWords, id: String, _ page: inout HTMLLines) {
    let labels = words.checklist
    let heads = [
      labels.done, labels.step, labels.who, labels.channel, labels.content, labels.start, labels.due, labels.ifNot,
    ]
    page.add("<table class=\"plain steps\">")
    page.add("<caption class=\"unseen\" dir=\"auto\">\(HTMLText.escaped(words.steps + ": " + title))</caption>")
    let cells = heads.enumerated().map { number, head in
      "<th scope=\"col\" dir=\"auto\"\(number == 0 ? " id=\"\(id)-done\"" : "")>\(HTMLText.escaped(head))</th>"
    }
    page.add("<thead>\n<tr>\(cells.joined())</tr>\n</thead>")
    page.add("<tbody>")
    for (number, step) in steps.enumerated() {
      page.add(step.row(labels, heads: heads, done: id + "-done", id: "\(id)-step-\(number + 1)"))
    }
    page.add("</tbody>")
    page.add("</table>")
  }
}

extension PlaybookPage.Step {
  /// The step as a row: what is said of it in the order of the heads.
  fileprivate func row(_ words: PlaybookWords.Checklist, heads: [String], done: String, id: String) -> String {
    let box = "<input type=\"checkbox\" aria-labelledby=\"\(done) \(id)\">"
    let title =
      Self.line(heading, id: id) + Self.labelled(words.condition, condition) + Self.labelled(words.repeats, repeats)
      + Self.labelled(words.work, work)
      + notes.map { "<span class=\"note\" dir=\"auto\">\(HTMLText.escaped($0, breaks: true))</span>" }.joined()
    let details = [
      Self.lines(roles) + Self.detail(how), Self.lines(channels), Self.lines(contents),
      Self.lines([startText]) + comes.map { Self.detail($0) }.joined(),
      Self.lines([due]) + Self.detail(dueDay), Self.lines([ifNot]),
    ]
    var row = "<tr><td class=\"done\" data-label=\"\(HTMLText.escaped(heads[0]))\">\(box)</td>"
    row += "<th scope=\"row\">\(title)</th>"
    for (head, text) in zip(heads.dropFirst(2), details) {
      row += "<td data-label=\"\(HTMLText.escaped(head))\">\(text)</td>"
    }
    return row + "</tr>"
  }

  private static func line(_ text: String, id: String) -> String {
    "<span class=\"line\" id=\"\(id)\" dir=\"auto\">\(HTMLText.escaped(text, breaks: true))</span>"
  }

  private static func lines(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.map {
      "<span class=\"line\" dir=\"auto\">\(HTMLText.escaped($0, breaks: true))</span>"
    }.joined()
  }

  private static func detail(_ text: String) -> String {
    text.isEmpty ? "" : "<span class=\"detail\" dir=\"auto\">\(HTMLText.escaped(text, breaks: true))</span>"
  }

  private static func labelled(_ label: String, _ text: String) -> String {
    if text.isEmpty { return "" }
    return "<span class=\"detail\"><b dir=\"auto\">\(HTMLText.escaped(label)):</b> "
      + "<span dir=\"auto\">\(HTMLText.escaped(text, breaks: true))</span></span>"
  }
}
