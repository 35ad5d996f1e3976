extension SimulationSheet {
  /// The dry run as one page of HTML that fetches nothing and needs no script: a block a way, a row a day.
  public func html() -> String {
    HTMLPage.text(language: language, title: title, style: Self.style) { page in
      page.add("<header>")
      page.add("<h1 dir=\"auto\">\(HTMLText.escaped(title))</h1>")
      for text in subtitle { page.add("<p dir=\"auto\">\(HTMLText.escaped(text))</p>") }
      page.add("</header>")
      page.add("<main>")
      if books.isEmpty { page.add("<p dir=\"auto\">\(HTMLText.escaped(words.nothing))</p>") }
      if books.reduce(0, { $0 + max($1.runs.count, 1) }) > 1 { overview(&page) }
      for (number, book) in books.enumerated() { book.write(words, id: "book-\(number + 1)", &page) }
      page.add("</main>")
    }
  }

  /// The playbooks and their ways by name, so that one is found among many.
  private func overview(_ page: inout HTMLLines) {
    page.add("<nav aria-labelledby=\"overview\">")
    page.add("<h2 dir=\"auto\" id=\"overview\">\(HTMLText.escaped(words.overview))</h2>")
    page.add("<ul class=\"overview\" role=\"list\">")
    for (number, book) in books.enumerated() {
      page.add("<li><a href=\"#book-\(number + 1)\" dir=\"auto\">\(HTMLText.escaped(book.name))</a>")
      if !book.runs.isEmpty { page.add("<ul>") }
      for (place, run) in book.runs.enumerated() {
        page.add(
          "<li><a href=\"#book-\(number + 1)-way-\(place + 1)\" dir=\"auto\">"
            + "\(HTMLText.escaped(run.heading(words)))</a></li>")
      }
      if !book.runs.isEmpty { page.add("</ul>") }
      page.add("</li>")
    }
    page.add("</ul>")
    page.add("</nav>")
  }

  fileprivate static func labelled(_ label: String, _ text: String) -> String {
    "<b dir=\"auto\">\(HTMLText.escaped(label)):</b> <span dir=\"auto\">\(HTMLText.escaped(text, breaks: true))</span>"
  }
}

extension SimulationSheet.Book {
  fileprivate func write(_ words: SimulationSheet.Words, id: String, _ page: inout HTMLLines) {
    page.add("<article class=\"book\" id=\"\(id)\" aria-labelledby=\"\(id)-title\">")
    page.add("<h2 id=\"\(id)-title\" dir=\"auto\">\(HTMLText.escaped(name))</h2>")
    if !notes.isEmpty { page.add("<ul class=\"notes\">" + notes.map { Grid.entry($0) }.joined() + "</ul>") }
    if runs.isEmpty { page.add("<p dir=\"auto\">\(HTMLText.escaped(words.noRuns))</p>") }
    for (number, run) in runs.enumerated() { run.write(words, id: "\(id)-way-\(number + 1)", &page) }
    page.add("</article>")
  }
}

extension SimulationSheet.Run {
  fileprivate func write(_ words: SimulationSheet.Words, id: String, _ page: inout HTMLLines) {
    page.add("<section class=\"way\" id=\"\(id)\" aria-labelledby=\"\(id)-title\">")
    let name = title.isEmpty ? "" : " <span dir=\"auto\">\(HTMLText.escaped(title))</span>"
    page.add(
      "<h3 id=\"\(id)-title\"><span class=\"number\" dir=\"auto\">\(HTMLText.escaped(words.way(number)))</span>\(name)</h3>"
    )
    if !decisions.isEmpty {
      Grid.section(id + "-holds", words.decisions, &page, level: 4) { page in
        page.add("<ul class=\"holds\">")
        for decision in decisions {
          let mark =
            decision.isAssumed ? " <span class=\"sign\" dir=\"auto\">\(HTMLText.escaped(words.assumed))</span>" : ""
          page.add("<li><span dir=\"auto\">\(HTMLText.escaped(decision.text))</span>\(mark)</li>")
        }
        page.add("</ul>")
      }
    }
    Grid.section(id + "-events", words.events, &page, level: 4) { page in
      if events.isEmpty {
        page.add("<p dir=\"auto\">\(HTMLText.escaped(words.noEvents))</p>")
      } else {
        page.add("<ol class=\"days\" role=\"list\">")
        for day in days { day.write(words, &page) }
        page.add("</ol>")
      }
    }
    if !ending.isEmpty { page.add("<p class=\"end\">\(SimulationSheet.labelled(words.ending, ending))</p>") }
    page.add("</section>")
  }
}

extension SimulationSheet.Run.Day {
  fileprivate func write(_ words: SimulationSheet.Words, _ page: inout HTMLLines) {
    let date =
      dateText.isEmpty ? "" : "<span class=\"detail\" dir=\"auto\">\(HTMLText.escaped(dateText))</span>"
    page.add("<li>")
    page.add(
      "<div class=\"when\"><span class=\"day\" dir=\"auto\">\(HTMLText.escaped(day))</span>\(date)</div>")
    page.add("<ul class=\"events\" role=\"list\">")
    for (_, event) in events { event.write(words, &page) }
    page.add("</ul>")
    page.add("</li>")
  }
}

extension SimulationSheet.Event {
  fileprivate func write(_ words: SimulationSheet.Words, _ page: inout HTMLLines) {
    page.add("<li\(isLeftOut ? " class=\"left\"" : "")>")
    let signs = marks(words).map { " <span class=\"sign\" dir=\"auto\">\(HTMLText.escaped($0))</span>" }.joined()
    page.add("<p class=\"what\"><strong dir=\"auto\">\(HTMLText.escaped(name, breaks: true))</strong>\(signs)</p>")
    let known = facts(words).map { "<span class=\"fact\">\(SimulationSheet.labelled($0.label, $0.text))</span>" }
    if !known.isEmpty { page.add("<p class=\"facts\">\(known.joined(separator: " "))</p>") }
    for text in because { page.add("<p class=\"why\">\(SimulationSheet.labelled(words.because, text))</p>") }
    if !notes.isEmpty { page.add("<ul class=\"notes\">" + notes.map { Grid.entry($0) }.joined() + "</ul>") }
    page.add("</li>")
  }
}
