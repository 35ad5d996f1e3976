import PolkuOutputs
import Testing

/// The page is well made, can be used without seeing it, and fetches nothing.
@Suite struct PlaybookHTMLTests {
  private static let known: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "h4", "p", "main", "section", "ul",
    "li", "span", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "br", "nav", "a", "article", "dl",
    "dt",
    "dd", "b", "strong", "figure", "figcaption", "input", "svg", "desc", "defs", "pattern", "path", "rect", "g", "text",
  ]

  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func thePageIsWellMade(_ name: String) throws {
    let sheet = HostilePlaybooks.named(name)
    let page = try HostilePlaybooks.page(name)
    #expect(Set(page.elements.map(\.name)).isSubset(of: Self.known))
    for head in page.all("th") {
      #expect((head.attributes["scope"] == "col") == head.parents.contains("thead"))
      #expect((head.attributes["scope"] == "row") == head.parents.contains("tbody"))
    }
    #expect(page.all("h1").count == 1)
    #expect(page.all("article").count == sheet.books.count)
    #expect(page.all("input").count == sheet.books.map(\.steps.count).reduce(0, +))
    let ids = page.elements.compactMap { $0.attributes["id"] }
    let known = Set(ids)
    #expect(known.count == ids.count)
    for element in page.elements {
      for label in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] {
        #expect(known.contains(String(label)))
      }
      if let link = element.attributes["href"] {
        #expect(link.hasPrefix("#") && known.contains(String(link.dropFirst())))
      }
      if let fill = element.attributes["fill"] {
        #expect(fill.hasPrefix("url(#") && known.contains(String(fill.dropFirst(5).dropLast())))
      }
      for key in ["src", "action", "srcset", "style", "onclick", "onload"] { #expect(element.attributes[key] == nil) }
    }
    for code in page.all("style") {
      for foreign in ["http", "//", "@import", "url("] { #expect(!code.text.contains(foreign)) }
    }
  }

  /// Every text is in the page, without what no page may hold.
  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func nothingIsLost(_ name: String) throws {
    let sheet = HostilePlaybooks.named(name)
    let page = try #require(try HostilePlaybooks.page(name).all("main").first).text
    for book in sheet.books {
      for text in Self.texts(book) {
        let plain = text.replacing(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]+/, with: "§").split(separator: "§")
        for part in plain where sheet.books.count < 100 && name != "many" {
          #expect(page.contains(part), "the page lacks \(part.prefix(40))")
        }
      }
    }
  }

  private static func texts(_ book: PlaybookPage) -> Set<String> {
    var texts: Set<String> = [book.title, book.summary]
    for step in book.steps {
      texts.formUnion([step.title, step.number, step.how, step.condition, step.start, step.due, step.ifNot])
      texts.formUnion([step.repeats, step.work, step.startDate, step.dueDate])
      for list in [step.roles, step.channels, step.contents, step.comes, step.notes] { texts.formUnion(list) }
    }
    for reason in book.reasons {
      texts.formUnion([reason.title, reason.part])
      texts.formUnion(reason.lines)
      texts.formUnion(reason.evidence)
    }
    for fact in book.facts {
      texts.insert(fact.label)
      texts.formUnion(fact.texts)
    }
    return texts
  }

  @Test func hostileTextStaysText() throws {
    let page = HostilePlaybooks.named("strange").html()
    for tag in ["<script", "<b>b", "<i>", "<x", "<p>|", "<h1>|", "</svg>&"] { #expect(!page.contains(tag), "\(tag)") }
    #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{1B}"))
  }

  /// A picture has a name and says in words what it shows.
  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func picturesAreTold(_ name: String) throws {
    let sheet = HostilePlaybooks.named(name)
    let page = try HostilePlaybooks.page(name)
    let pictures = page.all("svg").filter { $0.attributes["role"] == "img" }
    #expect(pictures.count == sheet.books.filter { !$0.steps.isEmpty }.count)
    for picture in pictures {
      let ids = try #require(picture.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
      #expect(ids.count == 2)
      for (id, kind) in zip(ids, ["title", "desc"]) {
        #expect(page.elements.contains { $0.attributes["id"] == id && $0.name == kind })
      }
    }
    for other in page.all("svg") where other.attributes["role"] != "img" {
      #expect(other.attributes["aria-hidden"] == "true" || other.parents.contains("svg"))
    }
  }

  @Test func boxesAreNamed() throws {
    let page = try HostilePlaybooks.page("one")
    let named = page.all("input").map { box in
      (box.attributes["aria-labelledby"] ?? "").split(separator: " ").map { id in
        page.elements.first { $0.attributes["id"] == String(id) }?.text ?? ""
      }
    }
    #expect(named[1] == ["Done", "2. Contact the lead"])
  }

  @Test func headsOfTheChecklist() throws {
    let page = try HostilePlaybooks.page("one")
    let heads = page.all("th").filter { $0.attributes["scope"] == "col" }.map(\.text)
    #expect(heads == ["Done", "Step", "Who", "Channel", "Content", "When", "Deadline", "If not"])
  }

  // MARK: - Colours

  @Test(
    arguments: ["light", "dark", "paper"],
    [
      ("ink", "paper"), ("soft", "paper"), ("ink", "tint"), ("soft", "tint"), ("bar", "paper"), ("bar", "tint"),
      ("doubt", "paper"), ("doubt", "tint"), ("mark", "paper"),
    ])
  func everythingCanBeRead(_ theme: String, _ pair: (ink: String, paper: String)) throws {
    let colours = try #require(try PageColours.themes(PlaybookSample.sheet.html())[theme])
    let contrast = PageColours.contrast(try #require(colours[pair.ink]), try #require(colours[pair.paper]))
    #expect(contrast >= 4.5, "\(pair) in \(theme): \(contrast)")
  }
}
