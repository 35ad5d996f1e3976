import Foundation
import PolkuOutputs
import Testing

/// The page is well made, can be used without seeing it, and fetches nothing.
@Suite struct GridHTMLTests {
  @Test(arguments: HostileGrids.all.map(\.name))
  func thePageIsWellMade(_ name: String) throws {
    let grid = HostileGrids.named(name)
    let page = try HTMLReading(grid.html())
    for head in page.all("th") {
      #expect(["col", "row"].contains(head.attributes["scope"]))
      #expect((head.attributes["scope"] == "col") == head.parents.contains("thead"))
    }
    let tables = page.all("table").count
    let listed = grid.sections.flatMap(\.parts).filter {
      if case .table(let t) = $0 { !t.columns.isEmpty } else { false }
    }
    #expect(tables == listed.count + (grid.isEmpty ? 0 : 1))
    #expect(page.all("caption").count == tables)
    #expect(page.all("thead").count == tables && page.all("tbody").count == tables)
    #expect(page.all("h1").count == 1)
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in page.elements {
      if let label = element.attributes["aria-labelledby"] { #expect(ids.contains(label)) }
      for key in ["src", "href", "action", "srcset", "style", "onclick"] { #expect(element.attributes[key] == nil) }
    }
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "p", "main", "section", "ul", "li",
      "span", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "br", "script",
    ]
    #expect(Set(page.elements.map(\.name)).isSubset(of: known))
    for code in page.all("style") + page.all("script") {
      for foreign in ["http", "//", "@import", "url(", "fetch(", "import(", "XMLHttp"] {
        #expect(!code.text.contains(foreign))
      }
    }
  }

  /// Every cell is in the page, in its row and with its state as a word.
  @Test(arguments: HostileGrids.all.map(\.name))
  func nothingIsLost(_ name: String) throws {
    let grid = HostileGrids.named(name)
    if grid.isEmpty { return }
    let page = try HTMLReading(grid.html())
    let cells = page.all("td").filter { $0.attributes["data-order"] != nil }
    #expect(cells.count == grid.rows.count * grid.columns.count)
    for (shown, cell) in zip(cells, grid.rows.flatMap(\.cells)) {
      let word = grid.states.first { $0.id == cell.state }?.word ?? ""
      for text in [word, cell.weight?.word ?? "", cell.note, cell.change?.text ?? ""] + cell.items {
        // What the page leaves out or writes as a blank: controls, line feeds, and signs that turn directions.
        let plain = text.replacing(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]+/, with: "§").split(separator: "§")
        for part in plain { #expect(shown.text.contains(part), "\(shown.text) lacks \(part)") }
      }
    }
    #expect(page.all("th").count >= grid.rows.count + grid.columns.count + 1)
  }

  @Test func hostileTextStaysText() throws {
    let page = HostileGrids.named("strange").html()
    #expect(page.components(separatedBy: "<script").count == 2)
    for tag in ["<b>", "<i>", "<x", "<legend", "<nothing"] { #expect(!page.contains(tag), "\(tag)") }
    #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{1B}"))
  }

  /// A wide grid scrolls in a region that the keyboard reaches and that has a name.
  @Test func aWideGridIsReachedByKeyboard() throws {
    let region = try #require(try HTMLReading(HostileGrids.named("large").html()).all("div").first)
    #expect(region.attributes["tabindex"] == "0" && region.attributes["role"] == "region")
    #expect(region.attributes["aria-labelledby"] == "caption")
    #expect(try HTMLReading(GridSample.grid.html()).all("div").isEmpty)
  }

  // MARK: - Colours

  @Test(arguments: ["light", "dark", "paper"], Grid.Tone.allCases)
  func stateCanBeRead(_ theme: String, _ tone: Grid.Tone) throws {
    let colours = try #require(try PageColours.themes(GridSample.grid.html())[theme])
    let paper = try #require(colours["on-" + tone.rawValue])
    for ink in [tone.rawValue, "ink"] {
      let contrast = PageColours.contrast(try #require(colours[ink]), paper)
      #expect(contrast >= 4.5, "\(ink) on \(tone) in \(theme): \(contrast)")
    }
  }

  @Test(
    arguments: ["light", "dark", "paper"], [("ink", "paper"), ("soft", "paper"), ("soft", "tint"), ("ink", "tint")])
  func restCanBeRead(_ theme: String, _ pair: (ink: String, paper: String)) throws {
    let colours = try #require(try PageColours.themes(GridSample.grid.html())[theme])
    #expect(PageColours.contrast(try #require(colours[pair.ink]), try #require(colours[pair.paper])) >= 4.5)
  }

  /// Every tone has its colours in the style, and every cell has a tone.
  @Test func everyCellHasATone() throws {
    let page = try HTMLReading(HostileGrids.named("large").html())
    let tones = Set(Grid.Tone.allCases.map(\.rawValue))
    for cell in page.all("td") {
      #expect(tones.contains(String(cell.attributes["class"]?.split(separator: " ").first ?? "")))
    }
  }
}
