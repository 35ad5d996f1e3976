import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// What each pair of kinds comes to, cell by cell.
@Suite struct CrossGridTests {
  /// A grid as text: each row with its state, its count and its cells.
  private static func reading(
    _ pair: CrossGrid.Pair, _ text: String, _ selection: Selection? = nil
  ) throws -> [String] {
    let model = Model(Tree(Source(path: "grid.journey", bytes: Array(text.utf8))))
    let grid = try #require(CrossGrid(model, pair, selection: selection))
    return zip(grid.rows, grid.cells).map { head, line in
      let cells = zip(grid.columns, line).filter { $1.state != .empty }.map { column, cell in
        let states = ([cell.state] + cell.others).map(\.rawValue).joined(separator: "+")
        let names = cell.names.map { model.name($0) }.joined(separator: "+")
        return " | \(column.id) \(states)" + (names.isEmpty ? "" : " (\(names))")
      }
      return "\(head.id) \(head.state.rawValue) \(head.count)" + cells.joined()
    }
  }

  @Test func questions() throws {
    let found = try Self.reading(
      .questionsContents,
      """
      question told: Told
      question asked: Asked
      question shelved: Shelved
      question coming: Coming
      question spoken: Spoken
      question open: Open
        reply: ?
      question gone: Gone
      question unsure: Unsure
      content film: Film
        answers: told, asked
      content sheet: Sheet
        answers: asked, told
      content box: Box
        answers: shelved
      content draft: Draft
        status: draft
        answers: coming
      content old: Old
        status: retired
        answers: gone
      content maybe: Maybe
        status: ?
        answers: unsure
      touchpoint visit: Visit
        from: company
        shows: film, maybe
      touchpoint call: Call
        from: customer
        shows: sheet, film
        answers: spoken
      """)
    #expect(
      found == [
        "told before 2 | film before (call+visit) | sheet on-request (call)",
        "asked before 2 | film before (call+visit) | sheet on-request (call)", "shelved unmet 1 | box unmet",
        "coming planned 0 | draft planned", "spoken on-request 0", "open accepted 0", "gone missing 0",
        "unsure before 1 | maybe unknown (visit)",
      ])
  }

  @Test func roles() throws {
    let found = try Self.reading(
      .rolesTouchpoints,
      """
      stage sale: Sale
        by: anna
      role anna: Anna
      role ben: Ben
      role cleo: Cleo
      role idle: Idle
      touchpoint talk: Talk
        at: sale
        backup: ben
        agreed by: anna, ben
      touchpoint pass: Pass
        at: sale
        by: ben
      playbook answer: Answer
        at: talk
        by: ben
        step tell: Tell her
          tells: cleo, anna
      """)
    #expect(
      found == [
        "anna does 1 | talk does+told+agreed (tell)",
        "ben does 2 | talk does+backup+agreed (tell) | pass does", "cleo told 0 | talk told (tell)", "idle empty 0",
      ])
  }

  @Test func channels() throws {
    let found = try Self.reading(
      .channelsStages,
      """
      stage one: One
      stage two: Two
      channel mail: Mail
      channel fax: Fax
      touchpoint b: B
        at: one, two
        on: mail
      touchpoint a: A
        at: one
        on: mail
      """)
    #expect(found == ["mail some 2 | one some (a+b) | two some (b)", "fax empty 0"])
  }

  /// Contacts are added up as ranges, and what nobody counted is counted apart.
  @Test func segments() throws {
    let text = """
      channel mail: Mail
      segment large: Large
      segment small: Small
      segment none: None
      persona pia: Pia
        belongs to: large
      persona rob: Rob
        belongs to: large, small
      touchpoint letter: Letter
        from: company
        every: 2..4 per day
        for: everyone
      touchpoint visit: Visit
        from: company
        every: at least 1 per day
        for: large
      touchpoint call: Call
        from: company
        every: ?
        for: large
      touchpoint gift: Gift
        from: company
        for: small
      """
    #expect(
      try Self.reading(.segmentsTouchpoints, text) == [
        "large counted 3 | letter counted | visit counted | call uncounted",
        "small counted 1 | letter counted | gift once", "none counted 1 | letter counted",
        // Who belongs to one segment gets what it gets; who belongs to two is in one of them, nobody knows which.
        "pia counted 3 | letter counted | visit counted | call uncounted", "rob counted 1 | letter counted",
      ])
    let model = Model(Tree(Source(path: "grid.journey", bytes: Array(text.utf8))))
    let grid = try #require(CrossGrid(model, .segmentsTouchpoints))
    let letter = CrossGrid.Load(low: 2, high: 4, isUnbounded: false, uncounted: 0)
    #expect(grid.cells.map { $0[0].load } == [letter, letter, letter, letter, letter])
    #expect(grid.rows[0].load == CrossGrid.Load(low: 3, high: 5, isUnbounded: true, uncounted: 1))
    #expect(grid.rows[1].load == letter)
    #expect(grid.columns.map(\.count) == [5, 2, 2, 1])
  }

  @Test func criticalPoints() throws {
    let text = """
      critical whole: Whole
      critical part: Part
      critical lived: Lived
        accepted because: we like it
      critical open: Open
        solved by: ?
      critical bare: Bare
      improvement plan: Plan
        solves: whole
        partly solves: part
      improvement refused: Refused
        solves: bare
        status: rejected
      playbook help: Help
        partly solves: whole
      playbook other: Other
      """
    #expect(
      try Self.reading(.criticalsImprovements, text) == [
        "whole full 2 | plan full | help part", "part part 1 | plan part", "lived accepted 0", "open unknown 0",
        "bare missing 0 | refused rejected",
      ])
    // Today nothing that is proposed is done; the playbook is there.
    #expect(
      try Self.reading(.criticalsImprovements, text, .asIs).prefix(2) == ["whole part 1 | help part", "part missing 0"])
  }

  @Test func pairsGoByTheirWords() {
    for pair in CrossGrid.Pair.allCases { #expect(CrossGrid.Pair(rows: pair.rows, columns: pair.columns) == pair) }
    #expect(CrossGrid.Pair(rows: "roles", columns: "stages") == nil)
  }

  /// Nobody reads more than a million cells.
  @Test func largeGridsAreRefused() {
    let text =
      (0..<1001).map { "channel c\($0): C\n" }.joined() + (0..<1000).map { "stage s\($0): S\n" }.joined()
    let model = Model(Tree(Source(path: "grid.journey", bytes: Array(text.utf8))))
    #expect(CrossGrid(model, .channelsStages) == nil)
    #expect(CrossGrid(model, .rolesTouchpoints)?.rows.isEmpty == true)
  }
}
