import Foundation
import PolkuOutputs
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// A sheet of playbooks in the terminal: golden, within its width, and with a picture that says what the spans say.
@Suite struct PlaybookTextTests {
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Playbook")

  private static func text(_ sheet: PlaybookSheet, _ width: Int, _ colour: String = "never") -> String {
    PlaybookText(sheet, style: Style(colour), width: width).lines.joined(separator: "\n") + "\n"
  }

  private static let sheets: [(name: String, sheet: PlaybookSheet)] = [
    ("sample", PlaybookTextSample.sheet), ("strange", strange),
    ("no-books", PlaybookSheet(language: "en", title: "Playbooks", books: [], words: PlaybookTextSample.words)),
  ]

  /// A sheet in which every text is a strange one.
  private static let strange: PlaybookSheet = {
    let texts = HostileGrids.texts
    func text(_ number: Int) -> String { texts[number % texts.count] }
    let steps = texts.indices.map { i in
      PlaybookPage.Step(
        id: text(i), number: i % 3 == 0 ? "" : "\(i)", title: text(i + 1), roles: [text(i + 2)], how: text(i + 3),
        channels: [text(i + 4)], contents: [text(i + 5)], comes: [text(i + 6)], condition: text(i + 7),
        start: text(i + 8), due: text(i + 9), ifNot: text(i + 10), repeats: text(i + 11), work: text(i + 12),
        notes: [text(i + 13)],
        span: PlaybookPage.Span(
          earliestStart: [0, -1e9, .infinity, .nan][i % 4], latestStart: i % 5 == 0 ? nil : Double(i) * 1e5,
          earliestEnd: 0, latestEnd: i % 3 == 0 ? nil : 1e300, isKnown: i % 2 == 0, isCertain: i % 7 > 0),
        startDate: text(i), dueDate: text(i + 14))
    }
    let book = PlaybookPage(
      id: "", title: text(12), summary: text(13), priority: text(14),
      reasons: texts.map { .init(id: $0, title: $0, part: $0, lines: [$0], evidence: [$0]) },
      facts: texts.map { .init(key: $0, label: $0, texts: [$0, $0]) } + [.init(key: "stop", label: "", texts: [])],
      steps: steps, sections: [Grid.Section(id: "", title: "", parts: [.list(Grid.List(id: "", items: texts))])])
    return PlaybookSheet(
      language: "en", title: "", subtitle: texts, books: [book], words: PlaybookTextSample.words)
  }()

  private static func named(_ name: String) throws -> PlaybookSheet {
    try #require(sheets.first { $0.name == name }?.sheet)
  }

  @Test(arguments: sheets.map(\.name), ["80", "40", "colour"])
  func golden(_ name: String, _ form: String) throws {
    let text = Self.text(try Self.named(name), Int(form) ?? 80, form == "colour" ? "always" : "never")
    let file = Self.folder.appending(path: "sheet-\(name).\(form).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(Data(text.utf8) == (try Data(contentsOf: file)), "sheet-\(name).\(form).txt differs")
  }

  @Test(arguments: sheets.map(\.name), [24, 30, 40, 60, 80, 120])
  func noLineIsTooWide(_ name: String, _ width: Int) throws {
    for line in PlaybookText(try Self.named(name), style: Style("never"), width: width).lines {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
      #expect(!line.unicodeScalars.contains { Visible.acts($0) }, "\(line)")
      #expect(line.last != " ", "\(line)|")
    }
  }

  @Test(arguments: sheets.map(\.name))
  func coloursAddNothing(_ name: String) throws {
    let sheet = try Self.named(name)
    #expect(Self.text(sheet, 80, "always").replacing(/\u{1B}\[[0-9;]*m/, with: "") == Self.text(sheet, 80))
  }

  // MARK: - The picture

  private static func picture(_ spans: [PlaybookPage.Span?], columns: Int) -> TimelineText {
    TimelineText(
      PlaybookPage(id: "b", title: "B", steps: spans.map { PlaybookPage.Step(id: "s", title: "S", span: $0) }),
      PlaybookTextSample.words.timeline, columns: columns)
  }

  private static func days(
    _ start: Double, _ latest: Double?, _ end: Double?, known: Bool = true, certain: Bool = true
  ) -> PlaybookPage.Span {
    .init(
      earliestStart: start * 1440, latestStart: latest.map { $0 * 1440 }, earliestEnd: start * 1440,
      latestEnd: end.map { $0 * 1440 }, isKnown: known, isCertain: certain)
  }

  /// Eleven days on twelve columns, a column a day; the others are for signs.
  @Test(arguments: [
    (days(0, 0, 11), " ████████████"), (days(0, 11, 11), " ░░░░░░░░░░░░"), (days(2, 4, 6), "   ░░███"),
    (days(3, 3, 3), "    ◆"), (days(3, 3, 3, certain: false), "   [◆]"),
    (days(11, 11, 11, certain: false), "           [◆]"), (days(8, nil, nil), "         ░░░░→"),
    (days(8, 9, nil), "         ░███→"), (days(9, nil, nil, known: false, certain: false), "         [░░░→]?"),
    (days(4, 4, 6, known: false), "     ███?"),
  ])
  func bar(_ span: PlaybookPage.Span, _ bar: String) {
    // The first span sets the scale.
    let picture = Self.picture([Self.days(0, 0, 11), span, nil], columns: 16)
    #expect(picture.bars == [" ████████████", bar, " ?"])
  }

  @Test(arguments: [16, 40, 100])
  func theAxisStandsAboveItsDays(_ columns: Int) {
    let picture = Self.picture([Self.days(0, 0, 56), Self.days(7, 7, 7)], columns: columns)
    #expect(picture.unit == "Days after the trigger")
    #expect(DisplayWidth.of(picture.axis) <= columns)
    let mark = picture.bars[1].prefix { $0 == " " }.count
    // Where there is no room between two names, the second is left out.
    #expect(columns == 16 || Array(picture.axis)[mark] == "7")
    #expect(!picture.axis.contains("07"))
    #expect(picture.legend.map(\.sign) == ["█", "◆"])
  }
}
