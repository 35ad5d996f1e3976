import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// The contents in the matrix of persona and buying phase, and what answers the customers' questions.
@Suite struct ContentMatrixTests {
  /// The lines of contents, and what the cell of Minna at the decision then holds.
  static let supplies: [(lines: String, supply: ContentCells.Supply)] = [
    ("", .nothing),
    ("content a\n  for: minna\n  at: decision", .adequate),
    ("content a\n  for: everyone\n  at: decision\n  status: published", .adequate),
    ("content a\n  for: firms\n  at: decision\n  status: done", .adequate),
    ("content a\n  for: minna\n  at: meeting", .adequate),
    ("content a\n  for: minna\n  at: awareness", .nothing),
    ("content a\n  for: kalle\n  at: decision", .nothing),
    ("content a\n  for: minna\n  at: decision\n  quality: 2 of 5", .poor),
    ("content a\n  for: minna\n  at: decision\n  quality: 3 of 5", .adequate),
    ("content a\n  for: minna\n  at: decision\n  quality: ?", .adequate),
    ("content a\n  for: minna\n  at: decision\n  quality: good enough", .adequate),
    ("content a\n  for: minna\n  at: decision\n  status: draft", .planned),
    ("content a\n  for: minna\n  at: decision\n  status: retired", .retired),
    ("content a\n  for: minna\n  at: decision\n  status: ?", .open),
    ("content a\n  for: minna\n  at: decision\n  status: none because we tell her", .deliberatelyNone),
    ("content a\n  for: kalle, …\n  at: decision", .open),
    ("content a\n  for: minna\n  at: ?", .open),
    ("content a\n  for: ?\n  at: ?", .nothing),
    ("content a\n  at: decision", .nothing),
  ]

  @Test(arguments: supplies.indices)
  func supply(_ number: Int) throws {
    let (lines, supply) = Self.supplies[number]
    let text = """
      persona minna: Minna
        belongs to: firms
      persona kalle: Kalle
      segment firms: Firms
      touchpoint meeting: Meeting
        at: decision
      \(lines)
      """
    let context = CheckContext(Model(Tree(Source(path: "test.journey", bytes: Array(text.utf8)))))
    let minna = try #require(context.model.find(.persona, "minna"))
    #expect(context.states[0].contentCells.supply(minna, .decision) == supply, "\(lines)")
  }

  /// The book's matrix: five cells of much say, three of little, one of none, and two of the little ones empty.
  @Test func matrixOfTheBook() throws {
    let file = try #require(Journeys.examples.first { $0.path.hasSuffix("smart-rekry.journey") })
    let tree = Tree(file.source)
    let context = CheckContext(Model(tree))
    let phases: [ValueWord] = [.awareness, .consideration, .decision]
    let personas = try ["Minna", "Maija", "Kalle"].map { try #require(context.model.find(.persona, $0)) }
    let levels = personas.flatMap { persona in phases.map { context.influences.level(persona, $0) } }
    #expect(levels.filter { $0 == .high }.count == 5)
    #expect(levels.filter { $0 == .low }.count == 3)
    #expect(levels.filter { $0 == Influences.Level.none }.count == 1)
    let cells = context.states[0].contentCells
    let supplies = personas.map { persona in phases.map { cells.supply(persona, $0) } }
    let expected: [[ContentCells.Supply]] = [
      [.nothing, .nothing, .adequate], [.adequate, .adequate, .adequate], [.nothing, .adequate, .adequate],
    ]
    #expect(supplies == expected)
    let gaps = Checked(bytes: file.bytes).findings.filter { [P601.id, P602.id].contains($0.rule) }
    #expect(gaps.map(\.rule) == [P602.id])
  }

  /// What is open is said to be unchecked, and by what.
  @Test func leftOpen() throws {
    let bytes = try FindingFixtureTests.read("content-left-open.journey").bytes
    let model = Model(Tree(Source(path: "test.journey", bytes: bytes)))
    let skipped = Checker.check(model, rules: FindingFixtureTests.rules(bytes)).skipped
    let expected = [
      "P601 Whether “buyer”, “user” find something good enough was not checked in every phase, because it is open"
        + " whom these contents are for, or where they belong: “film”, “table”.",
      "P604 Whether anything answers “one” was not checked, because it is open what else is answered by “film”.",
      "P605 Whether “two” can be learned without asking was not checked, because it is open what else is told by"
        + " “film”, “visit”.",
      "P607 Whether anybody meets “film”, “shelf”, “table” was not checked, because it is open what else is shown by"
        + " “visit”.",
    ]
    #expect(skipped.map { "\($0.rule) " + Messages("en").say($0.reason) } == expected)
  }
}
