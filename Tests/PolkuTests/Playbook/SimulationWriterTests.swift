import Foundation
import PolkuOutputs
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// Dry runs are well formed whatever stands in them, and nothing of them is lost.
@Suite struct SimulationWriterTests {
  private static let names = HostileSimulations.all.map(\.name)

  // MARK: - HTML

  @Test(arguments: names)
  func thePageIsWellMade(_ name: String) throws {
    let sheet = HostileSimulations.named(name)
    let page = try HTMLReading(sheet.html())
    #expect(page.all("h1").count == 1)
    #expect(page.all("article").count == sheet.books.count)
    let runs = sheet.books.flatMap(\.runs)
    let ways = page.all("section").filter { $0.attributes["class"] == "way" }
    #expect(ways.count == runs.count)
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in page.elements {
      if let label = element.attributes["aria-labelledby"] { #expect(ids.contains(label)) }
      if let address = element.attributes["href"] {
        #expect(address.hasPrefix("#") && ids.contains(String(address.dropFirst())))
      }
      for key in ["src", "action", "srcset", "style", "onclick"] { #expect(element.attributes[key] == nil) }
    }
    #expect(page.all("script").isEmpty)
    for text in ["http", "@import", "url("] { #expect(!page.all("style").contains { $0.text.contains(text) }) }
    let list = page.all("ol").filter { $0.attributes["class"] == "days" }
    #expect(list.count == runs.filter { !$0.events.isEmpty }.count)
    #expect(page.all("strong").count == runs.reduce(0) { $0 + $1.events.count })
  }

  /// Every text of an event stands in its way.
  @Test(arguments: names)
  func thePageLosesNothing(_ name: String) throws {
    let sheet = HostileSimulations.named(name)
    let ways = try HTMLReading(sheet.html()).all("section").filter { $0.attributes["class"] == "way" }
    for (shown, run) in zip(ways, sheet.books.flatMap(\.runs)) {
      for text in Self.texts(of: run) {
        let plain = text.replacing(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]+/, with: "§").split(separator: "§")
        for part in plain { #expect(shown.text.contains(part), "\(part) is not there") }
      }
    }
  }

  private static func texts(of run: SimulationSheet.Run) -> [String] {
    var texts = run.decisions.map(\.text) + [run.title, run.ending]
    for event in run.events {
      texts += [event.title, event.day, event.due] + event.roles + event.channels
      texts += event.contents + event.because + event.notes
    }
    return texts
  }

  @Test func hostileTextStaysText() {
    let page = HostileSimulations.named("strange").html()
    for tag in ["<script", "<b>marks", "<x", "<1>"] { #expect(!page.contains(tag), "\(tag)") }
    #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{1B}"))
  }

  // MARK: - JSON

  @Test(arguments: names)
  func everythingComesBack(_ name: String) throws {
    let sheet = HostileSimulations.named(name)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(sheet.json())) as? [String: Any])
    #expect(json["version"] as? Int == SimulationSheet.version)
    #expect(json["title"] as? String == sheet.title)
    #expect(json["subtitle"] as? [String] == sheet.subtitle)
    let books = try #require(json["playbooks"] as? [[String: Any]])
    #expect(books.map { $0["title"] as? String } == sheet.books.map(\.title))
    #expect(books.map { $0["areMore"] as? Bool } == sheet.books.map(\.areMore))
    for (book, expected) in zip(books, sheet.books) {
      #expect(book["notes"] as? [String] == expected.notes)
      let runs = try #require(book["runs"] as? [[String: Any]])
      #expect(runs.map { $0["number"] as? Int } == expected.runs.map(\.number))
      #expect(runs.map { $0["ending"] as? String } == expected.runs.map(\.endingKey))
      for (run, expected) in zip(runs, expected.runs) { try expect(run, expected) }
    }
  }

  private func expect(_ run: [String: Any], _ expected: SimulationSheet.Run) throws {
    let decisions = try #require(run["decisions"] as? [[String: Any]])
    #expect(decisions.map { $0["text"] as? String } == expected.decisions.map(\.text))
    #expect(decisions.map { $0["asked"] as? [String] } == expected.decisions.map(\.asked))
    #expect(decisions.map { $0["condition"] as? String } == expected.decisions.map(\.condition))
    #expect(decisions.map { $0["isAssumed"] as? Bool } == expected.decisions.map(\.isAssumed))
    let events = try #require(run["events"] as? [[String: Any]])
    #expect(events.count == expected.events.count)
    for (event, expected) in zip(events, expected.events) {
      #expect(event["step"] as? String ?? "" == expected.stepID)
      #expect(event["title"] as? String == expected.title)
      #expect(event["round"] as? Int == expected.round)
      #expect(event["isLeftOut"] as? Bool == expected.isLeftOut)
      #expect(event["isKnown"] as? Bool == expected.isKnown)
      #expect(event["roles"] as? [String] == expected.roles)
      #expect(event["because"] as? [String] == expected.because)
      #expect(event["notes"] as? [String] == expected.notes)
      #expect(event["startDate"] as? String ?? "" == expected.date)
      #expect(event["dueDate"] as? String ?? "" == expected.dueDate)
      if expected.latestMinutes == nil { #expect(event["latestStart"] is NSNull) }
      let causes = try #require(event["causes"] as? [[String: Any]])
      #expect(causes.map { $0["event"] as? Int } == expected.causes.map(\.event))
      #expect(causes.map { $0["condition"] as? String ?? "" } == expected.causes.map(\.condition))
    }
  }

  // MARK: - Terminal

  @Test(arguments: names, [24, 40, 47, 48, 80, 120])
  func noLineIsTooWide(_ name: String, _ width: Int) {
    for line in SimulationText(HostileSimulations.named(name), style: Style("never"), width: width).lines {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
      #expect(!line.unicodeScalars.contains { Visible.acts($0) }, "\(line)")
      #expect(line.last != " ", "\(line)|")
    }
  }

  /// Colours repeat what is there already.
  @Test(arguments: names)
  func coloursAddNothing(_ name: String) {
    let sheet = HostileSimulations.named(name)
    let bare = SimulationGoldenTests.text(sheet, 80, "always").replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == SimulationGoldenTests.text(sheet, 80))
  }

  @Test(arguments: [30, 80])
  func everyWordIsShown(_ width: Int) {
    let sheet = SimulationSample.sheet
    let shown = SimulationGoldenTests.text(sheet, width)
    for run in sheet.books.flatMap(\.runs) {
      for text in Self.texts(of: run) + run.events.map(\.whoText) + run.events.map(\.dueText) {
        for word in text.split(separator: " ") where word.count < 12 { #expect(shown.contains(word), "\(word)") }
      }
    }
  }

  // MARK: - Markdown

  @Test(arguments: names)
  func markdownHasALineForEach(_ name: String) {
    let sheet = HostileSimulations.named(name)
    let lines = sheet.markdown().split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("# ") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("## ") || $0 == "##" }.count == sheet.books.count)
    #expect(lines.filter { $0.hasPrefix("### ") }.count == sheet.books.flatMap(\.runs).count)
    for line in lines { #expect(!line.unicodeScalars.contains("\u{1B}") && !line.contains("<b>")) }
  }

  // MARK: - Days

  /// What follows on one day stands together, and comes back another day apart.
  @Test func eventsAreGroupedByDay() {
    func event(_ title: String, _ day: String, _ date: String = "") -> SimulationSheet.Event {
      .init(stepID: title, title: title, day: day, dateText: date)
    }
    let run = SimulationSheet.Run(
      number: 1,
      events: [event("a", "1"), event("b", "1"), event("c", "2", "Mon"), event("d", "2", "Tue"), event("e", "1")],
      ending: "", endingKey: "done")
    #expect(run.days.map { $0.events.map(\.event.title) } == [["a", "b"], ["c"], ["d"], ["e"]])
    #expect(run.days.map { $0.events.map(\.number) } == [[0, 1], [2], [3], [4]])
    #expect(run.days.map(\.text) == ["1", "2 (Mon)", "2 (Tue)", "1"])
  }
}
