import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

@Suite struct RendererTests {
  private static let text = """
    touchpoint blog: Our blog
      at: awarness
    \ttouchpoint blög\u{202E}: 日本 x

    """

  private func model(_ texts: [String] = [text]) -> Model {
    Model(
      files: texts.enumerated().map { number, text in
        ModelFile(tree: Tree(Source(path: ["a.journey", "b.journey"][number], bytes: Array(text.utf8))))
      })
  }

  private func place(_ model: Model, _ part: String, file: Int = 0) throws -> Location {
    let bytes = model.files[file].tree.source.bytes
    let found = try #require(bytes.firstRange(of: Array(part.utf8)))
    return Location(file: file, range: ByteRange(found))
  }

  private func render(_ finding: Finding, _ model: Model, colour: String = "never") -> String {
    TextRenderer(messages: Messages("en"), style: Style(colour), width: 80).lines(finding, model).joined(
      separator: "\n")
  }

  @Test func aFindingWithEverything() throws {
    let model = model([Self.text, "stage other\n"])
    let finding = Finding(
      RuleID(102), .warning, at: try place(model, "awarness"), Message("Nothing is called awarness."),
      labels: [
        .init(try place(model, "at:"), Message("asked here")), .init(try place(model, "blog"), Message("of this")),
        .init(try place(model, "other", file: 1), Message("there is this")),
      ],
      help: [Message("Declare it.")],
      edits: [
        Edit(Message("Write awareness."), [.init(try place(model, "awarness"), "awareness")]),
        Edit(Message("Declare it."), [.init(Location(file: 1, range: ByteRange(0, 0)), "stage awarness\n")]),
      ])
    #expect(
      render(finding, model) == """
        warning: Nothing is called awarness. [P102]
         --> a.journey:2:7
          |
        2 |   at: awarness
          |       ^^^^^^^^
          |   --- asked here
          |
        1 | touchpoint blog: Our blog
          |            ---- of this
         ::: b.journey:1:7
        1 | stage other
          |       ----- there is this
          = help: Declare it.
          = help: Write awareness.
        2 ~   at: awareness
          = help: Declare it.
        1 + stage awarness
        """)
  }

  @Test func wideLettersTabsAndControls() throws {
    let model = model()
    let finding = Finding(RuleID(1), .error, at: try place(model, "x"), Message("No \u{1B}[0m here\u{202E}."))
    #expect(
      render(finding, model) == """
        error: No \\u{1B}[0m here\\u{202E}. [P1]
         --> a.journey:3:23
          |
        3 |     touchpoint blög\\u{202E}: 日本 x
          |                                   ^
        """)
  }

  @Test func changesOfOneLineAreShownTogether() throws {
    let model = model(["a -> b -> c\nx\n"])
    let changes = [
      Edit.Change(Location(file: 0, range: ByteRange(0, 1)), "A"),
      Edit.Change(Location(file: 0, range: ByteRange(10, 11)), "C"),
      Edit.Change(Location(file: 0, range: ByteRange(12, 14)), ""),
    ]
    let finding = Finding(
      RuleID(1), .note, at: changes[0].location, Message("m"), edits: [Edit(Message("e"), changes)])
    #expect(render(finding, model).hasSuffix("  = help: e\n1 ~ A -> b -> C\n2 - x"))
  }

  @Test func coloursRepeatWords() throws {
    let model = model()
    let finding = Finding(RuleID(1), .error, at: try place(model, "x"), Message("m"))
    let coloured = render(finding, model, colour: "always")
    #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(coloured.replacing(/\x1b\[[0-9;]*m/, with: "") == render(finding, model))
  }

  @Test(arguments: ["", "\u{FEFF}", "\r\n", "x"])
  func placesInAlmostEmptyFiles(_ text: String) {
    let model = model([text])
    let end = text.utf8.count
    let finding = Finding(RuleID(1), .error, at: Location(file: 0, range: ByteRange(end, end)), Message("m"))
    #expect(render(finding, model).hasPrefix("error: m [P1]\n --> a.journey:1:"))
  }

  @Test func oneLineEach() throws {
    let model = model(["stage å b c\nstage d\u{7}\n"])
    let places = try ["å", "b", "c", "stage d", "d"].map { try place(model, $0) }
    let report = Report([model]) { _ in
      places.map { Finding(RuleID(7), .warning, at: $0, Message("say\nit")) }
    }
    let renderer = LineRenderer(speech: Speech(Messages("en")))
    var positions = PositionFinder()
    let lines = report.items.map { renderer.line($0, report, &positions) }
    let columns = [(1, 7), (1, 9), (1, 11), (2, 1), (2, 7)]
    #expect(lines == columns.map { "a.journey:\($0):\($1): warning: say it [P7]" })
    for (place, column) in zip(places, columns) {
      #expect(model.files[0].tree.position(Int(place.range.start)).column == column.1)
    }
  }

  @Test func whatTwoModelsSayOfOneFileIsSaidOnce() {
    let finding = Finding(RuleID(1), .error, at: Location(file: 0, range: ByteRange(0, 1)), Message("m"))
    let report = Report([model(), model()]) { _ in [finding] }
    #expect(report.items.count == 1)
    #expect(report.counts == [.error: 1])
    #expect(report.hasErrors)
  }

  @Test func theHeavierFindingsAreKept() {
    let severities: [Severity] = [.note, .error, .warning, .note, .error, .warning]
    let report = Report([model()]) { _ in
      severities.enumerated().map { i, severity in
        Finding(RuleID(1), severity, at: Location(file: 0, range: ByteRange(i, i + 1)), Message("m"))
      }
    }
    #expect(report.first(3).map { $0.finding.location.range.start } == [1, 2, 4])
    #expect(report.first(6).count == 6)
    #expect(report.first(100).count == 6)
  }
}

extension Report {
  /// A report of findings that no rule found.
  init(_ models: [Model], find: (Model) -> [Finding]) {
    self.init(models, models.map { CheckReport(findings: find($0)) })
  }
}

extension RendererTests {
  /// A line of a megabyte with 100 000 findings: counting columns anew for each would take minutes.
  @Test func manyFindingsOnOneLine() {
    let model = Model(Tree(Source(path: "x", bytes: [UInt8](repeating: 0x61, count: 1_000_000))))
    let report = Report([model]) { _ in
      (0..<100_000).map {
        Finding(RuleID(1), .note, at: Location(file: 0, range: ByteRange($0 * 10, $0 * 10 + 1)), Message("m"))
      }
    }
    var positions = PositionFinder()
    let renderer = LineRenderer(speech: Speech(Messages("en")))
    let clock = ContinuousClock()
    let start = clock.now
    let lines = report.items.map { renderer.line($0, report, &positions) }
    #expect(lines.last == "x:1:999991: note: m [P1]")
    #expect(clock.now - start < .seconds(60))
  }
}
