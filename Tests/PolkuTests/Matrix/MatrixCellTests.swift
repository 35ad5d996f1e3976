import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuRules

/// What single lines make of a cell, and what stands in none.
@Suite struct MatrixCellTests {
  private static let today = CalendarDate(year: 2026, .day(month: 6, day: 1))

  private static func matrix(
    _ text: String, _ division: MatrixColumn.Division = .phases, _ selection: Selection? = nil
  ) -> (ContentMatrix, Model) {
    let model = Model(Tree(Source(path: "cell.journey", bytes: Array(text.utf8))))
    return (ContentMatrix(model, selection: selection, today: today, columns: division), model)
  }

  /// What is said of Minna and of the content for her at the decision, and what her cell then comes to.
  static let cells: [(lines: String, outcome: MatrixCell.Outcome, shortfalls: [MatrixCell.Shortfall])] = [
    ("", .gap, []),
    ("content a\n  for: minna\n  at: decision", .adequate, []),
    ("content a\n  for: minna\n  at: decision\n  status: retired", .gap, []),
    ("content a\n  for: minna\n  at: decision\n  status: idea", .planned, []),
    ("content a\n  for: minna\n  at: decision\n  status: ?", .unknown, []),
    ("content a\n  for: minna\n  at: decision\n  status: none because we tell her", .deliberatelyEmpty, []),
    ("content a\n  for: minna\n  at: decision\n  quality: 2 of 5", .thin, [.poor]),
    ("content a\n  for: minna\n  at: decision\n  quality: ?", .adequate, []),
    ("content a\n  for: minna\n  at: decision\n  review every: 1 month\n  updated: 2026-01", .thin, [.overdue]),
    ("content a\n  for: minna\n  at: decision\n  review every: 1 month", .adequate, []),
    ("content a\n  for: minna\n  at: decision\n  review every: 1 month\n  updated: 2026-05-20", .adequate, []),
    ("content a\n  for: minna\n  at: decision\ntouchpoint t\n  on: phone\n  shows: a", .thin, [.missed]),
    ("content a\n  for: minna\n  at: decision\ntouchpoint t\n  on: mail\n  shows: a", .adequate, []),
    ("content a\n  for: minna\n  at: decision\ntouchpoint t\n  on: phone, ?\n  shows: a", .adequate, []),
    // Who uses mail gets through where a phone call falls back on it.
    ("content a\n  for: minna\n  at: decision\ntouchpoint t\n  on: fax\n  shows: a", .adequate, []),
    ("content a\n  for: minna\n  at: decision\nquestion q\n  for: minna\n  at: decision", .thin, [.unanswered]),
    ("content a\n  for: minna\n  at: decision\nquestion q\n  for: kalle\n  at: decision", .adequate, []),
    ("content a\n  for: minna\n  at: decision\n  answers: q\nquestion q\n  for: minna\n  at: decision", .adequate, []),
    ("content a\n  for: minna\n  at: decision\nquestion q\n  for: minna\n  at: decision\n  reply: ?", .adequate, []),
    ("content a\n  for: ?\n  at: decision", .unknown, []),
    ("content a\n  for: minna\n  at: ?", .unknown, []),
    ("content a\n  for: minna, …\n  at: decision\n  quality: 1 of 5", .thin, [.poor]),
    ("content a\n  for: kalle\n  at: decision", .gap, []),
  ]

  @Test(arguments: cells.indices)
  func outcome(_ number: Int) throws {
    let (lines, outcome, shortfalls) = Self.cells[number]
    let (matrix, _) = Self.matrix(
      """
      channel mail
      channel phone
      channel fax
        fallback: mail
      persona minna
        influence: decision high, awareness none, consideration none
        uses: mail
      persona kalle
      \(lines)
      """)
    let column = try #require(matrix.columns.firstIndex { $0.id == "decision" })
    #expect(matrix.cells[0][column].outcome == outcome, "\(lines)")
    #expect(matrix.cells[0][column].shortfalls == shortfalls, "\(lines)")
    #expect(matrix.cells[0][column].demand == .must)
  }

  /// Limits are the map's own, by the id or the name of their rules, and are told with the result.
  @Test func limitsAreTheMaps() {
    func made(_ limits: String) -> ContentMatrix {
      Self.matrix(
        """
        map m
          \(limits)
        persona minna
          influence: decision high
        content a
          for: minna
          at: decision
          quality: 4 of 5
        content b
          for: minna
          at: decision
          quality: 60 %
        """
      ).0
    }
    func last(_ matrix: ContentMatrix) -> MatrixCell.Outcome? { matrix.cells[0].last?.outcome }
    #expect(last(made("scope: purchase")) == .adequate)
    #expect(made("scope: purchase").thresholds.stated.isEmpty)
    #expect(last(made("limits: P602 3")) == .thin)
    #expect(last(made("limits: gap-in-key-cell 80 %, P602 2")) == .thin)
    #expect(last(made("limits: P603 2")) == .excess)
    #expect(made("limits: P603 2, P601 4").thresholds.stated == [P601.id, P603.id])
    #expect(made("limits: P601 4").thresholds.quality == 0.8)
    #expect(made("limits: P602 -1").thresholds.enough == 1)
  }

  /// Whatever stands in no cell, or helps nobody, is listed.
  @Test func nothingIsLost() {
    let (matrix, model) = Self.matrix(
      """
      map m
        scope: purchase
      persona minna
        influence: awareness none, decision high
      content nobody
        at: decision
        leads to: t
      content placeless
        for: minna
        leads to: t
      content open
        for: ?
        at: decision
        leads to: t
      content early
        for: minna
        at: awareness
        leads to: t
      content common
        for: everyone
        at: awareness
        leads to: t
      content old
        for: minna
        at: decision
        leads to: none because she reads it with us
        review every: 1 month
        reviewed: 2025
      content stuck
        for: minna
        at: decision
      content idea
        for: minna
        at: decision
        status: idea
      content gone
        status: retired
      touchpoint t
        at: decision
        shows: nobody, placeless, open, early, common, old
      """)
    let found = matrix.leftovers.map { "\($0.reason.rawValue) \(model.name($0.content))" }
    #expect(
      found == [
        "for-nobody nobody", "nowhere placeless", "open open", "no-part early", "overdue old", "leads-nowhere stuck",
        "met-nowhere stuck",
      ])
    #expect(matrix.leftovers.filter { $0.reason == .noPart }.map { [$0.row, $0.column] } == [[0, 0]])
  }

  /// The plan says with what, and where to: the persona's channel there, and a conversion it meets.
  @Test func whereThePlanLeads() throws {
    let (matrix, model) = Self.matrix(
      """
      channel mail
      channel phone
      persona minna
        influence: awareness high, consideration high, decision high
        uses: mail, phone
      persona kalle
        influence: awareness high, consideration none, decision none
      touchpoint read
        at: awareness
        on: mail
      touchpoint form
        at: consideration
        on: phone
        type: conversion
      touchpoint secret
        at: consideration
        backstage: yes
        on: mail
        type: conversion
      touchpoint talk
        at: decision
      path way
        for: minna
        read -> form -> talk
      """)
    let steps = matrix.plan.map { step in
      [
        matrix.personaIDs[step.row], matrix.columns[step.column].id, "\(step.paths)", "\(step.channelKnowledge)",
        step.channels.map { model.name($0) }.joined(separator: "+"), step.leadsTo.map { model.name($0) } ?? "-",
        "\(step.isOnOwnWay)",
      ].joined(separator: " ")
    }
    #expect(
      steps == [
        "minna awareness 1 here mail form true", "minna consideration 1 here phone form true",
        "minna decision 1 elsewhere mail+phone - false", "kalle awareness 0 unknown  - false",
      ])
  }

  /// A stage of the author's own has the say that is told of it, else that of its phase.
  @Test func stagesHaveTheirOwnSay() {
    let (matrix, _) = Self.matrix(
      """
      stage look
        phase: consideration
      stage try
        phase: decision
      stage sign
        phase: decision
      stage rest
        empty because: nobody is there
      persona minna
        influence: try low, decision high
      """, .stages)
    #expect(matrix.columns.map(\.id) == ["look", "try", "sign", "rest"])
    #expect(matrix.cells[0].map(\.demand) == [.ask, .wanted, .must, .ask])
    #expect(matrix.cells[0].map(\.outcome) == [.unknown, .gap, .gap, .deliberatelyEmpty])
    #expect(matrix.cells[0][3].reason == "nobody is there")
  }

  /// What a map is about decides which phases stand in it.
  @Test(arguments: [
    ("map m", ["awareness", "consideration", "decision"]),
    ("map m\n  scope: after sale", []),
    ("map m\n  scope: after sale\nstage s\n  phase: advocacy", ["advocacy"]),
    ("stage s\n  phase: customership", ["customership"]),
    ("stage s\n  phase: decision", ["awareness", "consideration", "decision"]),
    (
      "map m\n  scope: purchase\ncontent c\n  at: customership",
      ["awareness", "consideration", "decision", "customership"]
    ),
    ("persona p\n  influence: advocacy low", ["awareness", "consideration", "decision", "advocacy"]),
    ("persona p\n  influence: advocacy none", ["awareness", "consideration", "decision"]),
  ])
  func phasesOfAMap(_ text: String, _ phases: [String]) {
    #expect(Self.matrix(text).0.columns.map(\.id) == phases)
  }
}
