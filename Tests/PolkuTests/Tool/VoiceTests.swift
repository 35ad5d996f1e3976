import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuRules
@testable import PolkuTool

/// Both voices speak of the same findings, and the facilitator's says what the rules mean and ask.
@Suite struct VoiceTests {
  /// The lines of each finding in the facilitator's voice, and the report they are of.
  private func spoken(
    _ bytes: some Sequence<UInt8>, path: String = "room.journey", rules: [Rule] = Catalogue.rules, width: Int = 80
  ) -> (report: Report, lines: [[String]]) {
    let model = Model(Tree(Source(path: path, bytes: Array(bytes))))
    let report = Report([model], [Checker.check(model, today: CalendarDate(year: 2040), rules: rules)])
    var text = FacilitatorText(report, messages: Messages("en"), style: Style("never"), width: width)
    return (report, report.items.map { text.lines($0) })
  }

  /// Text with every run of blanks and line ends as one blank.
  private func unwrapped(_ lines: [String]) -> String {
    lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// Every rule is heard: what it means and asks stands once, however many findings there are.
  @Test(arguments: Catalogue.rules.map(\.id), [1, 2])
  func everyRuleIsHeard(_ id: RuleID, _ times: Int) throws {
    let rule = try #require(Catalogue.rule(id))
    let example = Array(repeating: rule.examples.bad, count: times).joined(separator: "\n")
    let (report, lines) = spoken(example.utf8, rules: [rule])
    let isHeard = report.items.contains { RoomTalk.isFor($0.finding) }
    if times == 1 { #expect(isHeard == !Self.silent.contains(id.description)) }
    let text = unwrapped(lines.flatMap(\.self))
    for (key, start) in [("why", "Why: "), ("question", "Ask the room: ")] {
      let sentence = start + unwrapped([Messages("en").say(Message("\(id).\(key)"))])
      #expect(text.components(separatedBy: sentence).count - 1 == (isHeard ? 1 : 0), "\(text)")
    }
  }

  /// Slips with one sure reading: nobody needs to be asked about them.
  private static let silent: Set = ["P102"]

  @Test(arguments: EditTests.texts.map(\.name))
  func theIdsAreTheSame(_ name: String) throws {
    let source = try #require(EditTests.texts.first { $0.name == name })
    let (report, lines) = spoken(source.bytes)
    let engineer = TextRenderer(messages: Messages("en"), style: Style("never"), width: 80)
    for (item, spoken) in zip(report.items, lines) {
      let written = engineer.lines(item.finding, report.models[item.model])
      let headline = written.prefix { !$0.hasSuffix("[\(item.finding.rule)]") }.count
      #expect(headline < written.count)
      // The file is named before its first finding.
      let own = spoken.first == "room.journey" ? spoken.dropFirst(2) : spoken[...]
      #expect(own.prefix(headline + 1) == written.prefix(headline + 1))
    }
  }

  /// Nothing is wider than the terminal, unless a single word is.
  @Test(arguments: [40, 80], EditTests.texts.map(\.name))
  func linesFit(_ width: Int, _ name: String) throws {
    let source = try #require(EditTests.texts.first { $0.name == name })
    for line in spoken(source.bytes, width: width).lines.flatMap(\.self) where DisplayWidth.of(line) > width {
      #expect(line.split(separator: " ").contains { DisplayWidth.of(String($0)) > width - 14 }, "\(line)")
    }
  }

  @Test func messagesBesideTheQuestionExist() {
    for key in RoomTalk.besideTheQuestion { #expect(Messages("en")[key] != nil, "\(key)") }
  }

  /// What is the same for every finding of a rule is said at the first of them.
  @Test func nothingIsSaidTwice() throws {
    let rules = Catalogue.rules.filter { $0.id == RuleID(703) }
    let (_, lines) = spoken("critical a\n  at: x\ncritical b\n  at: x\n".utf8, rules: rules)
    #expect(lines.count == 2 && lines[0].contains { $0.hasPrefix("  Let an improvement") })
    #expect(
      lines[1] == [
        "warning: Nothing is proposed for “b”, and nobody has decided to live with",
        "         it. [P703]", "  line 3   critical b", "                    ^",
      ])
  }

  /// A finding that points at dozens of places shows the first few and counts the rest.
  @Test(arguments: [(4, nil), (5, "… and 1 more place: --voice engineer shows it."), (9, "… and 5 more places:")])
  func manyPlacesAreCounted(_ count: Int, _ said: String?) throws {
    let model = Model(Tree(Source(path: "a.journey", bytes: Array("stage a\n".utf8))))
    let place = Location(file: 0, range: ByteRange(0, 5))
    let labels = (0..<count).map { _ in Finding.Label(place, Message("P702.also")) }
    let finding = Finding(RuleID(702), .note, at: place, Message("P702.what"), labels: labels)
    let report = Report([model]) { _ in [finding] }
    var text = FacilitatorText(report, messages: Messages("en"), style: Style("never"), width: 80)
    let lines = text.lines(report.items[0])
    #expect(lines.filter { $0.contains(" ----- ") }.count == 4)
    let remark = lines.first { $0.contains("… and ") }?.split(separator: " ").joined(separator: " ")
    #expect(said.map { remark?.hasPrefix($0) == true } ?? (remark == nil))
  }

  /// What is said of a place goes below it where it does not fit beside.
  @Test func longRemarksAreWrapped() {
    let model = Model(Tree(Source(path: "a.journey", bytes: Array("stage a\n".utf8))))
    let place = Location(file: 0, range: ByteRange(0, 5))
    let finding = Finding(
      RuleID(702), .note, at: place, Message("P702.what"), labels: [.init(place, Message("P101.why"))])
    let report = Report([model]) { _ in [finding] }
    var text = FacilitatorText(report, messages: Messages("en"), style: Style("never"), width: 40)
    #expect(text.lines(report.items[0]).contains("           -----"))
  }
}
