import Polku
import Testing

/// Places are lines and columns as people count them, and bytes of the text.
@Suite struct LibraryPlaceTests {
  /// Every place that findings and items speak of.
  private func places(_ journey: Journey) -> [Journey.Place] {
    let findings = journey.check()
    return findings.map(\.place) + findings.flatMap { $0.labels.map(\.place) }
      + findings.flatMap { $0.fixes.flatMap { $0.edits.map(\.place) } }
      + Journey.Item.Kind.allCases.flatMap { journey.items($0).map(\.place) }
  }

  @Test(arguments: CommandParity.all, ["", "\u{FEFF}"])
  func linesColumnsAndBytesAgree(_ example: CommandParity, _ mark: String) throws {
    let text = mark + example.text
    let bytes = Array(text.utf8)
    let found = places(Journey(text))
    #expect(!found.isEmpty)
    for place in found {
      #expect(place.utf8.upperBound <= bytes.count)
      let before = String(decoding: bytes[..<place.utf8.lowerBound], as: UTF8.self).unicodeScalars
      let line = before.filter { $0 == "\n" }.count + 1
      let column = before.reversed().prefix { $0 != "\n" }.filter { $0 != "\u{FEFF}" }.count + 1
      #expect(place.line == line && place.column == column, "\(place)")
    }
  }

  /// Line ends and a byte-order mark change no line and no column.
  @Test(arguments: CommandParity.all)
  func lineEndsChangeNothing(_ example: CommandParity) {
    func said(_ text: String) -> [String] { Journey(text).check().map(\.description) }
    let expected = said(example.text)
    #expect(
      said(example.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")) == expected)
    #expect(said("\u{FEFF}" + example.text) == expected)
  }

  @Test func columnsCountScalarsAndBytesBytes() throws {
    let journey = Journey(
      "kartta ä: 👩‍💻\r\nkosketuspiste päätös\r\n  vastuu: 👩‍💻 tiimi, myyntitiimi\r\n", path: "a b.journey")
    let owner = try #require(journey.items(.role).first { $0.id == "myyntitiimi" })
    #expect(!owner.isDescribed)
    #expect(owner.place.description == "a b.journey:3:22")
    #expect(owner.place.utf8.count == "myyntitiimi".utf8.count)
    #expect(journey.language == .finnish)
  }

  /// An edit, made where it says, mends what the finding speaks of.
  @Test func editsCanBeMade() throws {
    let text = "\u{FEFF}map m\r\ntouchpiont blog: Viisi vinkkiä\r\n"
    let finding = try #require(Journey(text).check().first { !$0.fixes.isEmpty })
    var bytes = Array(text.utf8)
    for edit in finding.fixes[0].edits.sorted(by: { $0.place.utf8.lowerBound > $1.place.utf8.lowerBound }) {
      bytes.replaceSubrange(edit.place.utf8, with: edit.replacement.utf8)
    }
    let mended = String(decoding: bytes, as: UTF8.self)
    #expect(mended == text.replacing("touchpiont", with: "touchpoint"))
    #expect(!Journey(mended).check().contains { $0.rule == finding.rule && $0.message == finding.message })
    #expect(finding.fixes[0].isSafe)
  }
}
