import PolkuOutputs
import Testing

/// Sheets of playbooks that no writer may stumble over, by name.
enum HostilePlaybooks {
  static let texts =
    HostileGrids.texts + [
      "   1. deep list", "    code", "- [ ] box", "\u{200F}rtl mark", "a\u{2028}b\u{85}c", "</title></svg>",
    ]

  static let all: [(name: String, sheet: PlaybookSheet)] = [
    ("sample", PlaybookSample.sheet), ("one", sheet([PlaybookSample.leadResponse])), ("nothing", sheet([])),
    ("empty", sheet([PlaybookPage(id: "", title: ""), PlaybookPage(id: "a", title: "", steps: [bare])])),
    ("strange", strange), ("times", times), ("many", many), ("long", long),
  ]

  static func named(_ name: String) -> PlaybookSheet { all.first { $0.name == name }?.sheet ?? sheet([]) }

  /// The page of a sheet; a long one is written and read once for all tests.
  static func page(_ name: String) throws -> HTMLReading { try #require(pages[name]).get() }

  private static let pages = Dictionary(
    uniqueKeysWithValues: all.map { entry in (entry.name, Result { try HTMLReading(entry.sheet.html()) }) })

  private static let bare = PlaybookPage.Step(id: "", title: "")

  private static func sheet(_ books: [PlaybookPage]) -> PlaybookSheet {
    PlaybookSheet(language: "en", title: "", books: books, words: PlaybookSample.words)
  }

  private static func text(_ number: Int) -> String { texts[number % texts.count] }

  /// A sheet in which every text is a strange one.
  private static let strange: PlaybookSheet = {
    let reasons = texts.indices.map { i in
      PlaybookPage.Reason(id: text(i), title: text(i), part: text(i + 1), lines: [text(i + 2)], evidence: texts)
    }
    let keys = ["trigger", "for", "at", "measured-by", "stop", "escalation", "<key>"]
    let facts = keys.enumerated().map { i, key in
      PlaybookPage.Fact(key: key, label: text(i * 3), texts: i % 2 == 0 ? texts : [text(i)], ids: texts)
    }
    let steps = texts.indices.map { i in
      let t = { (shift: Int) in text(i + shift) }
      return PlaybookPage.Step(
        id: t(0), number: t(1), title: t(2), roles: [t(3), t(4)], roleIDs: [t(5)], how: t(6), howKey: "manual",
        channels: [t(7), t(8)], channelIDs: [t(9)], contents: [t(10)], contentIDs: [t(11)], comes: [t(12), t(13)],
        after: [t(14), t(15)], condition: t(16), start: t(17), due: t(18), ifNot: t(19), repeats: t(20),
        work: t(21), notes: [t(22), t(23)],
        span: PlaybookPage.Span(earliestStart: Double(i * 600), latestStart: Double(i * 900), earliestEnd: 0),
        startDate: t(24), dueDate: t(25))
    }
    let section = Grid.Section(
      id: "<", title: "<h1>|", intro: "- a",
      parts: [
        .table(Grid.Table(caption: "|", keys: ["=a"], columns: ["a|", "<b>"], rows: texts.map { [$0, $0] })),
        .list(Grid.List(id: "|", title: "1. |", items: texts)),
      ])
    let page = PlaybookPage(
      id: "<id>", title: "# Titles | with <b>marks</b>\nand lines", summary: "1. \n- a", priority: "<p>|",
      priorityRank: -1, reasons: reasons, facts: facts, steps: steps, sections: [section],
      values: [("\"", .text("\n")), ("\"", .number(-1))])
    return PlaybookSheet(
      language: "\"><x", title: "=a\n# <script>", subtitle: texts, books: [page, page], sections: [section],
      words: PlaybookSample.words)
  }()

  /// Times that are no times.
  private static let times: PlaybookSheet = {
    let values: [Double] = [0, -1440, 1, 1e300, .infinity, -.infinity, .nan, 525_600]
    let ends: [Double] = values + [-1]
    var steps: [PlaybookPage.Step] = []
    for start in values {
      for end in ends {
        let last: Double? = end == -1 ? nil : end
        let span = PlaybookPage.Span(
          earliestStart: start, latestStart: steps.count % 3 == 0 ? nil : end, earliestEnd: start, latestEnd: last,
          isKnown: steps.count % 2 == 0, isCertain: steps.count % 5 != 0)
        steps.append(PlaybookPage.Step(id: "s\(steps.count)", title: "\(start) to \(end)", span: span))
      }
    }
    var books: [PlaybookPage] = []
    for first in stride(from: 0, to: steps.count, by: ends.count) {
      let some = Array(steps[first..<first + ends.count])
      books.append(PlaybookPage(id: "b\(first)", title: "Times \(first)", steps: some))
    }
    return sheet(books)
  }()

  /// Thousands of steps.
  private static let many = sheet([
    PlaybookPage(
      id: "many", title: "Many steps",
      steps: (1...3000).map { i in
        PlaybookPage.Step(
          id: "many/\(i)", number: "\(i)", title: "Step \(i)", after: i > 1 ? ["many/\(i - 1)"] : [],
          span: hours(i))
      })
  ])

  private static func hours(_ hour: Int) -> PlaybookPage.Span {
    let start = Double(hour * 60)
    return PlaybookPage.Span(earliestStart: start, latestStart: start, earliestEnd: start, latestEnd: start + 1440)
  }

  /// Titles of ten thousand letters.
  private static let long: PlaybookSheet = {
    let words = String(repeating: "Word ", count: 2000)
    let joined = String(repeating: "ä👩‍👩‍👧", count: 1500)
    return sheet([
      PlaybookPage(
        id: "long", title: words, summary: joined,
        facts: [PlaybookPage.Fact(key: "trigger", label: words, texts: [joined])],
        steps: [
          PlaybookPage.Step(id: "a", number: "1", title: words, roles: [joined], start: joined),
          PlaybookPage.Step(
            id: "b", number: "2", title: joined, roles: [words],
            span: PlaybookPage.Span(earliestStart: 0, latestStart: 5, earliestEnd: 5, latestEnd: 90)),
        ])
    ])
  }()
}
