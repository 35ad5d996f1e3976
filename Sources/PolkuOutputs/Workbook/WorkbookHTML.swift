extension Workbook {
  /// The sheets as one page of HTML, with nothing around it: no script, no network.
  ///
  /// On paper every sheet begins on a page of its own, with lines to write on.
  public func html() -> String {
    HTMLPage.text(language: words.language, title: title, style: Self.style) { page in
      page.add("<header>")
      page.add("<h1 dir=\"auto\">\(HTMLText.escaped(title))</h1>")
      page.add("<p class=\"lead\">\(HTMLText.escaped(lead))</p>")
      if !counts.isEmpty { page.add("<p>\(HTMLText.escaped(counts))</p>") }
      if !use.isEmpty {
        page.add("<ul class=\"use\">")
        for line in use { page.add("<li>\(HTMLText.escaped(line))</li>") }
        page.add("</ul>")
      }
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
    page.add("<nav aria-labelledby=\"contents\">")
    page.add("<h2 id=\"contents\">\(HTMLText.escaped(words.contents))</h2>")
    page.add("<ol>")
    for (number, sheet) in sheets.enumerated() {
      page.add(
        "<li><a dir=\"auto\"\(lang(sheet.language)) href=\"#sheet-\(number + 1)\">\(HTMLText.escaped(sheet.title))</a> "
          + "<span class=\"count\">\(HTMLText.escaped(sheet.count))</span></li>")
    }
    page.add("</ol>")
    page.add("</nav>")
  }

  private func add(_ sheet: Sheet, _ number: Int, _ page: inout HTMLLines) {
    page.add("<section class=\"sheet\" id=\"sheet-\(number + 1)\" aria-labelledby=\"title-\(number + 1)\">")
    page.add("<p class=\"running\" dir=\"auto\">\(HTMLText.escaped(title))</p>")
    page.add("<h2 dir=\"auto\"\(lang(sheet.language)) id=\"title-\(number + 1)\">\(HTMLText.escaped(sheet.title))</h2>")
    for line in sheet.about { page.add("<p class=\"about\" dir=\"auto\">\(HTMLText.escaped(line))</p>") }
    page.add("<p class=\"count\">\(HTMLText.escaped(sheet.count))</p>")
    for (place, section) in sheet.sections.enumerated() {
      let heading = "section-\(number + 1)-\(place + 1)"
      page.add("<h3 id=\"\(heading)\">\(HTMLText.escaped(section.title))</h3>")
      add(section, heading: heading, &page)
    }
    page.add("</section>")
  }
}
