import PolkuOutputs

/// A grid with every state, weight and kind of section, as an engine would fill it.
enum GridSample {
  static let must = Grid.Weight("must", "must")
  static let wanted = Grid.Weight("wanted", "wanted")
  static let none = Grid.Weight("none", "none")
  static let ask = Grid.Weight("ask", "ask")

  static let words = Grid.Words(
    language: "en", legend: "How to read it", coverage: "Coverage", nothing: "There is nothing to compare yet.",
    sheet: Grid.Words.Sheet(
      rowDetail: "Role", columnDetail: "Stages", state: "State", weight: "Weight", items: "Content and questions",
      note: "Why", change: "Change"))

  static let states = [
    Grid.State(
      "gap", sign: "✗", word: "gap", tone: .missing,
      meaning: "Content is owed here, and there is none, or none that is good enough."),
    Grid.State(
      "unknown", sign: "?", word: "unknown", tone: .open,
      meaning: "Nobody knows what this persona decides here: ask before writing anything."),
    Grid.State(
      "thin", sign: "~", word: "thin", tone: .weak,
      meaning: "There is content, but it is old, or leaves questions without an answer."),
    Grid.State(
      "planned", sign: "○", word: "planned", tone: .coming, meaning: "Content is being made; nothing is published yet."),
    Grid.State(
      "excess", sign: "»", word: "excess", tone: .excess,
      meaning: "Five contents or more say the same; some of them could go."),
    Grid.State("adequate", sign: "✓", word: "adequate", tone: .good, meaning: "What is owed here is there."),
    Grid.State(
      "deliberately-empty", sign: "∅", word: "empty on purpose", tone: .chosen,
      meaning: "Somebody decided that nothing is made here, and said why."),
    Grid.State(
      "not-needed", sign: "–", word: "not needed", tone: .quiet, meaning: "The persona has no say in this phase."),
  ]

  static let rows: [Grid.Row] = [
    Grid.Row(
      Grid.Header("Minna", detail: "HR director", id: "minna"),
      [
        Grid.Cell(
          "gap", weight: wanted, items: ["? Why should we change anything at all?"],
          values: [("supply", .number(0)), ("unanswered", .number(1))]),
        Grid.Cell(
          "unknown", weight: ask, note: "How much say Minna has here is open.",
          values: [("supply", .number(0)), ("unanswered", .number(0))]),
        Grid.Cell(
          "adequate", weight: must, items: ["Reference stories", "Product brochures"],
          change: Grid.Change(from: "thin", "was ~ thin"), values: [("supply", .number(2)), ("unanswered", .number(0))]),
        Grid.Cell(
          "deliberately-empty", weight: wanted, note: "The account owner calls every director in person.",
          values: [("supply", .number(0)), ("unanswered", .number(0))]),
      ]),
    Grid.Row(
      Grid.Header("Maija", detail: "HR manager", id: "maija"),
      [
        Grid.Cell(
          "excess", weight: must,
          items: [
            "Five tips for getting better applications", "Five ways to improve the applicant experience",
            "Five tips for a better applicant experience", "Guide: positive employer image",
            "Guide: employer image in technology",
          ], values: [("supply", .number(5)), ("unanswered", .number(0))]),
        Grid.Cell(
          "thin", weight: must,
          items: ["Guide: automating recruitment communication", "? What does it cost to begin?"],
          note: "Past its review date since 1 March 2026.", change: Grid.Change(from: "gap", "was ✗ gap"),
          values: [("supply", .number(1)), ("unanswered", .number(1))]),
        Grid.Cell(
          "gap", weight: must,
          items: ["? How long does the change take?", "? Who helps us when it is in use?"],
          values: [("supply", .number(0)), ("unanswered", .number(2))]),
        Grid.Cell(
          "planned", weight: wanted, items: ["Onboarding programme (draft)"],
          values: [("supply", .number(0)), ("unanswered", .number(0))]),
      ]),
    Grid.Row(
      Grid.Header("Kalle", detail: "CIO", id: "kalle"),
      [
        Grid.Cell("not-needed", weight: none),
        Grid.Cell(
          "adequate", weight: wanted, items: ["Guide: integrating HR systems into the IT architecture"],
          values: [("supply", .number(1)), ("unanswered", .number(0))]),
        Grid.Cell(
          "planned", weight: must, items: ["Security white paper, summer 2026"],
          values: [("supply", .number(0)), ("unanswered", .text("2–3"))]),
        Grid.Cell("not-needed", weight: none, change: Grid.Change(from: nil, "new")),
      ]),
  ]

  static let sections = [
    Grid.Section(
      id: "plan", title: "Plan",
      intro: "The gaps in the order to close them: what must be there before what is wanted.",
      parts: [
        .table(
          Grid.Table(
            keys: ["number", "cell", "weight", "questions", "channel", "leads-to"],
            columns: ["No.", "For whom, when", "Weight", "Unanswered questions", "Channel", "Leads to"],
            rows: [
              [
                "1", "Maija × Decision", "must", "How long does the change take?\nWho helps us when it is in use?",
                "E-mail", "Demo with a seller",
              ],
              ["2", "Kalle × Decision", "must", "", "LinkedIn", "Security white paper"],
              [
                "3", "Minna × Awareness", "wanted", "Why should we change anything at all?", "Seminar",
                "Guide download",
              ],
            ]))
      ]),
    Grid.Section(
      id: "left-over", title: "Left over",
      parts: [
        .list(Grid.List(id: "for-nobody", title: "For nobody", items: ["Free demo registration", "Press release"])),
        .list(
          Grid.List(
            id: "past-review", title: "Past the review date", items: ["Guide: automating recruitment communication"])),
      ]),
  ]

  static let grid = Grid(
    id: "persona-phase", title: "What is missing for whom, when: Smart Rekry",
    subtitle: [
      "Held against 21 November 2026, as things are today.",
      "Content counts for 18 months after its last review; 3 of 5 is good enough; 5 contents are too many.",
    ], rowName: "Persona", columnName: "Buying phase",
    columns: [
      Grid.Header("Awareness", id: "awareness"), Grid.Header("Consideration", id: "consideration"),
      Grid.Header("Decision", id: "decision"),
      Grid.Header("Customership", detail: "Onboarding, use", id: "customership"),
    ], rows: rows, states: states,
    measures: [Grid.Measure("supply", "Contents"), Grid.Measure("unanswered", "Questions without an answer")],
    values: [
      ("date", .text("2026-11-21")), ("covered", .number(4)), ("owed", .number(9)), ("coveredWeighted", .number(7)),
      ("owedWeighted", .number(14)),
    ],
    coverage: [
      "4 of 9 cells that are owed content have it.", "Weighted: 7 of 14 points, where must counts 2 and wanted 1.",
    ], sections: sections, words: words)
}
