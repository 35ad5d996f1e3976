import PolkuOutputs

/// Dry runs that no writer may stumble over, by name.
enum HostileSimulations {
  static let all: [(name: String, sheet: SimulationSheet)] = [
    ("sample", SimulationSample.sheet), ("strange", strange), ("no-books", sheet([])),
    ("no-runs", sheet([.init(id: "id", title: "", runs: [])])),
    (
      "no-events",
      sheet([.init(id: "id", title: "", runs: [.init(number: 1, events: [], ending: "", endingKey: "done")])])
    ),
    ("long", long),
  ]

  static func named(_ name: String) -> SimulationSheet { all.first { $0.name == name }?.sheet ?? sheet([]) }

  private static func sheet(_ books: [SimulationSheet.Book]) -> SimulationSheet {
    SimulationSheet(language: "en", title: "Maija", books: books, words: SimulationSample.words)
  }

  /// A dry run in which every text is a strange one.
  private static let strange: SimulationSheet = {
    let texts = HostileGrids.texts
    func text(_ number: Int) -> String { texts[number % texts.count] }
    let events = texts.indices.map { i in
      SimulationSheet.Event(
        stepID: text(i), title: text(i + 1), round: i % 3, day: text(i / 2), date: text(i + 2), dateText: text(i / 4),
        earliestMinutes: [-1, .infinity, 0.125, 1e300][i % 4], latestMinutes: i % 2 == 0 ? nil : -.infinity,
        isKnown: i % 5 > 0, lastDate: text(i + 3), due: text(i + 4), dueDate: text(i + 5),
        roles: [text(i + 6), text(i)],
        roleIDs: [text(i)], how: text(i + 7), howKey: "manual", channels: [text(i + 8)], channelIDs: [text(i)],
        contents: [text(i + 9)], contentIDs: [text(i)], because: [text(i + 10), text(i + 11)],
        causes: [.init(event: i, condition: text(i))], isLeftOut: i % 4 == 0, notes: [text(i + 12), text(i + 13)])
    }
    let decisions = texts.indices.map { i in
      SimulationSheet.Decision(
        after: text(i), stepID: text(i + 1), asked: [text(i), text(i + 3)], condition: i % 2 == 0 ? nil : text(i),
        isAssumed: i % 3 == 0, text: text(i + 4))
    }
    let words = SimulationSheet.Words(
      nothing: "<b>", noRuns: "|", noEvents: "\"", overview: "=", way: { "<\($0)>" }, decisions: "\u{202E}|",
      assumed: "&", events: "#", who: "- a", channel: "*", content: "_", due: "1.", latest: "", because: "`",
      leftOut: "~", again: { "[\($0)](x)" }, unknown: "\n", ending: "</p>")
    let runs = texts.indices.prefix(4).map { i in
      SimulationSheet.Run(
        number: i, title: text(i * 9), decisions: decisions, events: i == 0 ? events : [events[i]],
        ending: text(i + 12),
        endingKey: "open")
    }
    return SimulationSheet(
      language: "\"><x", title: "Titles | with <b>marks</b>\nand lines", subtitle: texts,
      books: [
        .init(id: "<", title: text(12), runs: runs, notes: texts, areMore: true), .init(id: "", title: "", runs: []),
      ],
      values: [("\"", .text("\n")), ("\"", .number(-1))], words: words)
  }()

  /// Ways of many events, for the time that writing takes.
  private static let long: SimulationSheet = {
    let events = (0..<500).map { i in
      SimulationSheet.Event(
        stepID: "book/s\(i)", title: "Step \(i)", day: "day \(i / 3)", earliestMinutes: Double(i / 3) * 1440,
        because: ["It follows “Step \(i - 1)”."], causes: i == 0 ? [] : [.init(event: i - 1)])
    }
    return sheet([
      .init(
        id: "book", title: "Book",
        runs: (1...40).map { .init(number: $0, title: "Way", events: events, ending: "Done.", endingKey: "done") })
    ])
  }()
}
