import Foundation
import PolkuOutputs
import Testing

/// Any reader of JSON gets everything back.
@Suite struct PlaybookJSONTests {
  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func everythingComesBack(_ name: String) throws {
    let sheet = HostilePlaybooks.named(name)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(sheet.json())) as? [String: Any])
    #expect(json["version"] as? Int == 1)
    #expect(json["title"] as? String == sheet.title)
    #expect(json["subtitle"] as? [String] == sheet.subtitle)
    #expect((json["sections"] as? [[String: Any]])?.map { $0["title"] as? String } == sheet.sections.map(\.title))
    let books = try #require(json["playbooks"] as? [[String: Any]])
    #expect(books.count == sheet.books.count)
    for (book, expected) in zip(books, sheet.books) {
      #expect(book["id"] as? String == expected.id)
      #expect(book["priority"] as? String ?? "" == expected.priority)
      #expect(book["priorityRank"] as? Int == expected.priorityRank)
      let reasons = try #require(book["reasons"] as? [[String: Any]])
      #expect(reasons.map { $0["evidence"] as? [String] } == expected.reasons.map(\.evidence))
      #expect(reasons.map { $0["title"] as? String } == expected.reasons.map(\.title))
      let facts = try #require(book["facts"] as? [[String: Any]])
      #expect(facts.map { $0["texts"] as? [String] } == expected.facts.map(\.texts))
      #expect(facts.map { $0["ids"] as? [String] } == expected.facts.map(\.ids))
      let steps = try #require(book["steps"] as? [[String: Any]])
      #expect(steps.count == expected.steps.count)
      for (step, expected) in zip(steps, expected.steps) { expect(step, expected) }
    }
  }

  private func expect(_ json: [String: Any], _ step: PlaybookPage.Step) {
    let texts = [
      ("id", step.id), ("number", step.number), ("title", step.title), ("how", step.howKey), ("howWord", step.how),
      ("condition", step.condition), ("start", step.start), ("due", step.due), ("ifNot", step.ifNot),
      ("repeats", step.repeats), ("work", step.work), ("startDate", step.startDate), ("dueDate", step.dueDate),
    ]
    for (key, text) in texts { #expect(json[key] as? String ?? "" == text, "\(key)") }
    let lists = [
      ("roles", step.roles), ("roleIDs", step.roleIDs), ("channels", step.channels), ("channelIDs", step.channelIDs),
      ("contents", step.contents), ("contentIDs", step.contentIDs), ("comes", step.comes), ("after", step.after),
      ("notes", step.notes),
    ]
    for (key, list) in lists { #expect(json[key] as? [String] == list, "\(key)") }
    let span = json["span"] as? [String: Any]
    #expect((span == nil) == (step.span == nil))
    #expect(json.count == texts.count + lists.count + 1)
    guard let span, let expected = step.span else { return }
    #expect(span["isKnown"] as? Bool == expected.isKnown && span["isCertain"] as? Bool == expected.isCertain)
    let times: [(String, Double?)] = [
      ("earliestStart", expected.earliestStart), ("latestStart", expected.latestStart),
      ("earliestEnd", expected.earliestEnd), ("latestEnd", expected.latestEnd),
    ]
    // What is too great to be written to a hundredth is as good as open.
    for (key, time) in times {
      #expect(span[key] as? Double == time.flatMap { $0.magnitude < 1e13 ? $0 : nil }, "\(key)")
    }
  }
}
