extension PlaybookSheet {
  /// The playbooks as one page of HTML that fetches nothing and needs no script; each begins a sheet of paper.
  public func html() -> String {
    HTMLPage.text(language: language, title: title, style: Self.style) { page in
      page.add("<header>")
      page.add("<h1 dir=\"auto\">\(HTMLText.escaped(title))</h1>")
      for text in subtitle { page.add("<p dir=\"auto\">\(HTMLText.escaped(text))</p>") }
      page.add("</header>")
      page.add("<main>")
      if books.isEmpty { page.add("<p dir=\"auto\">\(HTMLText.escaped(words.nothing))</p>") }
      if books.count > 1 { overview(&page) }
      for (number, book) in books.enumerated() { book.write(words, id: "book-\(number + 1)", &page) }
      for (number, section) in sections.enumerated() {
        Grid.section("section-\(number + 1)", section.title, &page) { section.write(&$0) }
      }
      page.add("</main>")
    }
  }

  /// The playbooks by name, so that one is found among many.
  private func overview(_ page: inout HTMLLines) {
    page.add("<nav aria-labelledby=\"overview\">")
    page.add("<h2 dir=\"auto\" id=\"overview\">\(HTMLText.escaped(words.overview))</h2>")
    page.add("<ul class=\"overview\" role=\"list\">")
    for (number, book) in books.enumerated() {
      let summary = book.summary.isEmpty ? "" : " <span dir=\"auto\">\(HTMLText.escaped(book.summary))</span>"
      page.add(
        "<li><a href=\"#book-\(number + 1)\" dir=\"auto\">\(HTMLText.escaped(book.name))</a>"
          + "\(book.priorityMark(words))\(summary)</li>")
    }
    page.add("</ul>")
    page.add("</nav>")
  }
}

extension PlaybookPage {
  /// What stands where a playbook is named.
  fileprivate var name: String { title.isEmpty ? id : title }

  fileprivate func priorityMark(_ words: PlaybookWords) -> String {
    if priority.isEmpty { return "" }
    return " <span class=\"priority\" dir=\"auto\">\(HTMLText.escaped(words.priority + ": " + priority))</span>"
  }

  fileprivate func write(_ words: PlaybookWords, id: String, _ page: inout HTMLLines) {
    page.add("<article class=\"book\" id=\"\(id)\" aria-labelledby=\"\(id)-title\">")
    page.add("<header>")
    page.add(
      "<h2 id=\"\(id)-title\"><span dir=\"auto\">\(HTMLText.escaped(name))</span>\(priorityMark(words))</h2>")
    if !summary.isEmpty { page.add("<p class=\"summary\" dir=\"auto\">\(HTMLText.escaped(summary))</p>") }
    page.add("</header>")
    if !reasons.isEmpty || !openingFacts.isEmpty {
      page.add("<div class=\"about\">")
      write(reasons, words, id: id, &page)
      Self.write(openingFacts, words.facts, id: id + "-facts", &page)
      page.add("</div>")
    }
    if !steps.isEmpty {
      Grid.section(id + "-times", words.timeline.title, &page, level: 3) { timeline(words, id: id, &$0) }
    }
    Grid.section(id + "-steps", words.steps, &page, level: 3) { page in
      if steps.isEmpty {
        page.add("<p dir=\"auto\">\(HTMLText.escaped(words.noSteps))</p>")
      } else {
        checklist(words, id: id, &page)
      }
    }
    Self.write(closingFacts, words.ending, id: id + "-ending", &page)
    for (number, section) in sections.enumerated() {
      Grid.section("\(id)-section-\(number + 1)", section.title, &page, level: 3) { section.write(&$0, level: 3) }
    }
    page.add("</article>")
  }

  // MARK: - Reasons and facts

  private func write(_ reasons: [Reason], _ words: PlaybookWords, id: String, _ page: inout HTMLLines) {
    if reasons.isEmpty { return }
    Grid.section(id + "-reasons", words.reasons, &page, level: 3) { page in
      page.add("<ul class=\"reasons\" role=\"list\">")
      for reason in reasons {
        let part =
          reason.part.isEmpty ? "" : " <span class=\"part\" dir=\"auto\">(\(HTMLText.escaped(reason.part)))</span>"
        page.add("<li><p><strong dir=\"auto\">\(HTMLText.escaped(reason.title))</strong>\(part)</p>")
        if !reason.lines.isEmpty { page.add("<ul>" + reason.lines.map { Grid.entry($0) }.joined() + "</ul>") }
        if !reason.evidence.isEmpty {
          page.add(
            "<p class=\"evidence\"><b dir=\"auto\">\(HTMLText.escaped(words.evidence)):</b> "
              + reason.evidence.map { "<span dir=\"auto\">\(HTMLText.escaped($0))</span>" }.joined(separator: "; ")
              + "</p>")
        }
        page.add("</li>")
      }
      page.add("</ul>")
    }
  }

  private static func write(_ facts: [Fact], _ heading: String, id: String, _ page: inout HTMLLines) {
    if facts.isEmpty { return }
    Grid.section(id, heading, &page, level: 3) { page in
      page.add("<dl>")
      for fact in facts {
        let texts = fact.texts.map { "<dd dir=\"auto\">\(HTMLText.escaped($0, breaks: true))</dd>" }
        page.add(
          "<div><dt dir=\"auto\">\(HTMLText.escaped(fact.label))</dt>"
            + (texts.isEmpty ? "<dd></dd>" : texts.joined()) + "</div>")
      }
      page.add("</dl>")
    }
  }

  // MARK: - The timeline

  private func timeline(_ words: PlaybookWords, id: String, _ page: inout HTMLLines) {
    let picture = PlaybookTimeline(self, words.timeline, prefix: id + "-times")
    page.add("<figure>")
    // On a narrow screen the picture scrolls by itself, also by keyboard.
    page.add("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)-times\">")
    picture.write(&page)
    page.add("</div>")
    page.add("<figcaption>")
    let left = steps.count - picture.steps.count
    if left > 0 { page.add("<p dir=\"auto\">\(HTMLText.escaped(words.timeline.more(left)))</p>") }
    page.add("<ul class=\"marks\" role=\"list\">")
    for kind in picture.kinds {
      let sample = TimelineMark.sample(kind, hatching: id + "-times-hatching")
      page.add("<li>\(sample) <span dir=\"auto\">\(HTMLText.escaped(words.timeline.meaning(kind)))</span></li>")
    }
    page.add("</ul>")
    page.add("</figcaption>")
    page.add("</figure>")
  }
}

extension PlaybookWords.Timeline {
  /// What a kind of mark is.
  func meaning(_ kind: TimelineMark.Kind) -> String {
    switch kind {
    case .running: running
    case .beginning: beginning
    case .instant: instant
    case .open: open
    case .conditional: conditional
    case .unknown: unknown
    }
  }
}
