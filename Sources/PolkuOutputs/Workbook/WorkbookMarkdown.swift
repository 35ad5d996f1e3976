extension Workbook {
  /// The sheets as Markdown: headings, and a box to tick before each question.
  public func markdown() -> String {
    var lines = ["# " + MarkdownText.escaped(title), "", MarkdownText.escaped(lead)]
    if !counts.isEmpty { lines += ["", MarkdownText.escaped(counts)] }
    if !use.isEmpty { lines += [""] + use.map { "- " + MarkdownText.escaped($0) } }
    for sheet in sheets {
      lines += ["", "## " + MarkdownText.escaped(sheet.title), ""]
      lines += sheet.about.map { MarkdownText.escaped($0) + "  " }
      lines += [MarkdownText.escaped(sheet.count)]
      for section in sheet.sections {
        lines += ["", "### " + MarkdownText.escaped(section.title)]
        for topic in section.topics {
          lines += ["", "**" + MarkdownText.escaped(topic.question) + "**", ""]
          for item in topic.items { lines += self.lines(item) }
        }
      }
    }
    for text in closing { lines += ["", MarkdownText.escaped(text)] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A thing with one question is one line; several stand below it.
  private func lines(_ item: Item) -> [String] {
    let asks = item.asks.map { ask in
      MarkdownText.escaped(ask.text)
        + (ask.placeInText.isEmpty ? "" : " (" + MarkdownText.escaped(ask.placeInText) + ")")
    }
    if item.thing.isEmpty { return asks.map { "- [ ] " + $0 } }
    let name = item.name.isEmpty ? "" : " (" + MarkdownText.escaped(item.name) + ")"
    let thing = "**" + MarkdownText.escaped(item.thing) + "**" + name
    if asks.count == 1 { return ["- [ ] " + thing + ": " + asks[0]] }
    return ["- " + thing] + asks.map { "  - [ ] " + $0 }
  }
}
