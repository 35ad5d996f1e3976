import Foundation
import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// `polku ask` puts everything open on sheets, once, and safely in each format.
@Suite struct AskTests {
  private static let formats = ["text": "txt", "markdown": "md", "html": "html"]
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Workbook")

  private func ask(_ arguments: [String], _ text: String, name: String = "room.journey") throws -> Polku.Result {
    let directory = try TemporaryDirectory()
    try directory.write(name, text)
    return try Polku.run(["ask", name] + arguments, in: directory)
  }

  private func room() throws -> String {
    try String(contentsOf: Self.folder.appending(path: "room.journey"), encoding: .utf8)
  }

  /// `RECORD=1 swift test --filter AskTests` writes the sheets anew; look at them before keeping them.
  @Test(arguments: formats.keys.sorted(), ["stage", "persona"])
  func sheets(_ format: String, _ division: String) throws {
    let made = try ask(["--format", format, "--by", division], try room())
    #expect(made.code == 0)
    let ending = try #require(Self.formats[format])
    let golden = Self.folder.appending(path: "room.\(division).\(ending)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try made.output.write(to: golden, atomically: true, encoding: .utf8)
    } else {
      #expect(made.output == (try String(contentsOf: golden, encoding: .utf8)))
    }
  }

  /// Whatever is open stands on exactly one sheet.
  @Test(arguments: Journeys.examples.map(\.path), [RoomQuestions.Division.stages, .personas])
  func nothingIsLostOrAskedTwice(_ path: String, _ division: RoomQuestions.Division) throws {
    let file = try #require(Journeys.examples.first { $0.path == path })
    let model = Model(Tree(file.source))
    let report = Checker.check(model)
    let room = RoomQuestions(model, report, by: division)
    var findings: [Finding] = []
    for sheet in room.sheets {
      for question in sheet.questions {
        if case .finding(let finding) = question.content { findings.append(finding) }
      }
    }
    #expect(findings.count + room.slips == report.findings.count)
    #expect(Set(findings).count == findings.count)
    #expect(Set(findings).isSubset(of: Set(report.findings)))
    #expect(Set(room.sheets.map(\.place)).count == room.sheets.count)
  }

  @Test func oneSheetIsChosenByName() throws {
    let made = try ask(["--stage", "start"], try room())
    #expect(made.output.contains("The campaign starts"))
    #expect(!made.output.contains("The map as a whole"))
    #expect(try ask(["--stage", "strat"], try room()).code == 2)
    #expect(try ask(["--stage", "start", "--persona", "Maija"], try room()).code == 2)
  }

  @Test(arguments: [("sheets.html", "<!DOCTYPE html>"), ("sheets.md", "# "), ("sheets.txt", "After")])
  func theEndingDecidesTheFormat(_ name: String, _ start: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("room.journey", try room())
    #expect(try Polku.run(["ask", "room.journey", "-o", name], in: directory).code == 0)
    #expect(try String(contentsOfFile: directory.path + "/" + name, encoding: .utf8).hasPrefix(start))
  }

  /// Text that would be marks of the format stays text.
  @Test func hostileTitlesStayText() throws {
    let text = """
      map m: <script>alert(1)</script> & "quotes" | **bold** [link](x) `code` $tex$
      stage a: # heading <b>
        phase: decision
      touchpoint t: 1. list \u{202E}turned\u{202C} <img src=x onerror=y>
        at: a
        by: ?
        - ask <i>them</i> *now*
      """
    let html = try ask(["--format", "html"], text).output
    for tag in ["<script", "<b>", "<img", "<i>", "onerror=y>"] { #expect(!html.contains(tag), "\(tag)") }
    #expect(!html.unicodeScalars.contains("\u{202E}"))
    #expect(html.contains("&lt;script&gt;"))
    let markdown = try ask(["--format", "markdown"], text).output
    #expect(
      markdown.contains("\\<script\\>") && markdown.contains("\\*\\*bold\\*\\*") && markdown.contains("\\[link\\]"))
    #expect(markdown.contains("\n## \\# heading \\<b\\>"))
  }

  @Test func nothingOpenIsSaid() throws {
    let clean = try FindingFixtureTests.read("clean.journey").bytes
    let made = try ask([], String(decoding: clean, as: UTF8.self))
    #expect(made.code == 0)
    #expect(made.output.contains("Nothing is open"))
  }

  /// Headings follow each other, every table has its heading and heads, and nothing comes from elsewhere.
  @Test func thePageIsWellMade() throws {
    let html = try ask(["--format", "html"], try room()).output
    let tables = html.components(separatedBy: "<table").count - 1
    #expect(tables > 3)
    #expect(html.components(separatedBy: "<h3 id=\"section-").count - 1 == tables)
    #expect(html.components(separatedBy: "<table aria-labelledby=\"section-").count - 1 == tables)
    #expect(html.components(separatedBy: "<tr class=\"topic\"").count > tables)
    #expect(html.components(separatedBy: "<thead>").count - 1 == tables)
    #expect(html.components(separatedBy: "<h1").count - 1 == 1)
    for foreign in ["http://", "https://", "<script", "src=", "@import", "url("] { #expect(!html.contains(foreign)) }
    #expect(html.contains("<html lang=\"en\">"))
  }

  private static let finnish = """
    kieli: fi
    kartta k: Jäsenet
    vaihe jäsenyys: Jäsenyys
      ostovaihe: asiakkuus
    persoona sanna: Sanna
    persoona pekka: Pekka
    kosketuspiste kirje: Kirje
      vaiheessa: jäsenyys
      kenelle: sanna, pekka
      kanavassa: ?
    kosketuspiste soitto: Soitto
      vaiheessa: jäsenyys
      kenelle: sanna
      kanavassa: ?
    polku p: Polku
      soitto -> uusi asia -> kirje -> toinen asia
      soitto -> tapaaminen
      soitto -> tapaamninen
    kosketuspiste tapaaminen: Tapaaminen
      vaiheessa: jäsenyys
    """

  /// A stage is named as in the files: by its title, or bent.
  @Test(arguments: ["jäsenyys", "jäsenyydessä", "Jäsenyyden"])
  func aNameIsUnderstoodAsInFiles(_ name: String) throws {
    let made = try ask(["--stage", name], Self.finnish)
    #expect(made.code == 0)
    #expect(made.output.contains("Kirje"))
  }

  private let undescribed = Messages("fi").say(
    "tool.ask.undescribed", ["names": Placed.quoted(["uusi asia", "toinen asia"])])

  /// Our sentences are in the language that is spoken, and the author's words say theirs.
  @Test func languagesAreSaid() throws {
    let html = try ask(["--format", "html"], Self.finnish).output
    #expect(html.contains("<html lang=\"fi\">"))
    #expect(html.contains("<h2 dir=\"auto\" id=\"title-1\">Jäsenyys</h2>"))
    #expect(html.contains("<td dir=\"auto\">\(Language.finnish.meaning(.on))</td>"))
    #expect(html.contains(">" + undescribed + "</td>"))
    let english = try ask(["--format", "html", "--language", "en"], Self.finnish).output
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<h2 dir=\"auto\" lang=\"fi\" id=\"title-1\">Jäsenyys</h2>"))
    #expect(english.contains("<td dir=\"auto\">\(Language.english.meaning(.on))</td>"))
    #expect(english.contains("<td dir=\"auto\">Drawn, and not described yet: “uusi asia”, “toinen asia”</td>"))
  }

  /// What may be a slip of the hand is for whoever keeps the file, and other new names are one item.
  @Test func undescribedNamesAreOneItem() throws {
    let text = try ask([], Self.finnish).output
    #expect(text.split(separator: "\n").joined(separator: " ").components(separatedBy: "uusi asia").count == 2)
    #expect(!text.contains("tapaamninen"))
  }

  /// What several personas share has a sheet of its own.
  @Test func whatIsSharedStandsTogether() throws {
    let text = try ask(["--by", "persona"], Self.finnish).output
    let shared = try #require(
      text.components(separatedBy: Messages("fi").say("tool.ask.several") + "\n").dropFirst().first)
    #expect(shared.contains("Kirje") && text.contains("\nSanna\n"))
    let own = try #require(text.components(separatedBy: Messages("fi").say("tool.ask.several") + "\n").first)
    #expect(own.contains("Soitto") && !own.contains("Kirje"))
  }
}
