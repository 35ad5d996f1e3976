import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Puts a matrix of contents into words.
package struct MatrixBuilder {
  package let words: MapWords
  package let matrix: ContentMatrix
  package let division: MatrixColumn.Division
  /// What changed since another matrix; nil where it was not compared.
  package var changes: MatrixChanges?

  /// Builds the grid of a matrix, with what changed in it where that is known.
  package init(words: MapWords, matrix: ContentMatrix, division: MatrixColumn.Division, changes: MatrixChanges? = nil) {
    self.words = words
    self.matrix = matrix
    self.division = division
    self.changes = changes
  }

  package func grid() -> Grid {
    let coverage = matrix.coverage
    return Grid(
      id: division == .phases ? "persona-phase" : "persona-stage", title: say("tool.matrix.title", ["map": words.map]),
      subtitle: words.daySentences() + [date, limits], rowName: say("tool.matrix.rows"),
      columnName: say("tool.matrix.columns." + division.rawValue), columns: matrix.columns.map { header($0) },
      rows: matrix.personas.indices.map { row($0) }, states: MatrixCell.Outcome.allCases.map { state($0) },
      measures: ["supply", "contents", "questions", "unanswered"].map {
        Grid.Measure($0, say("tool.matrix.measure." + $0))
      },
      values: [
        ("date", .text(words.date?.text ?? "")), ("day", .text(words.day ?? "as-is")),
        ("quality", .text(words.number(matrix.thresholds.quality * 5))),
        ("enough", .text(words.number(matrix.thresholds.enough))),
        ("crowd", .text(words.number(matrix.thresholds.crowd))),
        ("covered", .number(coverage.covered)), ("owed", .number(coverage.owed)),
        ("coveredMusts", .number(coverage.coveredMusts)), ("musts", .number(coverage.musts)),
        ("coveredWeighted", .number(coverage.coveredWeight)), ("owedWeighted", .number(coverage.owedWeight)),
        ("notNeeded", .number(coverage.notNeeded)), ("deliberatelyEmpty", .number(coverage.deliberatelyEmpty)),
        ("toAsk", .number(coverage.toAsk)),
      ],
      coverage: coverageSentences, sections: MatrixSections(words: words, matrix: matrix, changes: changes).all,
      words: words.words(nothing: "tool.matrix.nothing", items: "tool.matrix.sheet.items"))
  }

  // MARK: - Heads

  private func header(_ column: MatrixColumn) -> Grid.Header {
    if let stage = column.stage {
      let phase = column.phase.map { words.phase($0) } ?? ""
      let title = words.title(stage)
      return Grid.Header(title, detail: phase == title ? "" : phase, id: column.id)
    }
    return Grid.Header(column.phase.map { words.phase($0) } ?? column.id, id: column.id)
  }

  private func row(_ number: Int) -> Grid.Row {
    Grid.Row(
      Grid.Header(words.title(matrix.personas[number]), id: matrix.personaIDs[number]),
      matrix.cells[number].enumerated().map { cell($1, changes?.cells[number][$0]) })
  }

  private func state(_ outcome: MatrixCell.Outcome) -> Grid.State {
    let (sign, tone): (String, Grid.Tone) =
      switch outcome {
      case .gap: ("✗", .missing)
      case .thin: ("~", .weak)
      case .planned: ("○", .coming)
      case .unknown: ("?", .open)
      case .excess: ("»", .excess)
      case .adequate: ("✓", .good)
      case .deliberatelyEmpty: ("∅", .chosen)
      case .notNeeded: ("–", .quiet)
      }
    return Grid.State(
      outcome.rawValue, sign: sign, word: say("tool.matrix.state." + outcome.rawValue), tone: tone,
      meaning: say("tool.matrix.meaning." + outcome.rawValue))
  }

  // MARK: - Cells

  private func cell(_ cell: MatrixCell, _ change: MatrixChanges.Cell?) -> Grid.Cell {
    Grid.Cell(
      cell.outcome.rawValue,
      weight: Grid.Weight(cell.demand.rawValue, say("tool.matrix.demand." + cell.demand.rawValue)),
      items: cell.contents.map { content($0) } + questions(cell), note: note(cell),
      change: change.map { self.change($0) },
      values: [
        ("supply", .number(cell.out.count)), ("contents", .number(cell.contents.count)),
        ("questions", .number(cell.questions.count)), ("unanswered", .number(cell.unanswered.count)),
      ])
  }

  private func content(_ content: MatrixContent) -> String {
    var (key, since, channels) = ("out", "", "")
    switch content.status {
    case .published, .unstated: break
    case .open: key = "open"
    case .idea, .planned: key = "to-come"
    case .retired: key = "retired"
    case .deliberatelyNone: key = "none"
    }
    if key == "out" {
      if case .overdue(let day) = content.age { (key, since) = ("overdue", day) }
      if content.quality == .poor { key = key == "overdue" ? "poor-overdue" : "poor" }
      if key == "out", case .missed(let list) = content.fit { (key, channels) = ("missed", words.titles(list)) }
    }
    return say(
      "tool.matrix.content." + key, ["name": words.title(content.content), "since": since, "channels": channels])
  }

  /// The questions that are not answered one by one, and how many are.
  private func questions(_ cell: MatrixCell) -> [String] {
    let answered = cell.questions.count { $0.standing == .answered || $0.standing == .onRequest }
    var lines = cell.questions.filter { $0.standing != .answered && $0.standing != .onRequest }.map { question in
      say("tool.matrix.question." + question.standing.rawValue, ["name": words.title(question.question)])
    }
    if answered > 0 {
      lines.append(
        say("tool.matrix.question.answered", ["count": "\(answered)", "all": "\(cell.questions.count)"]))
    }
    return lines
  }

  private func note(_ cell: MatrixCell) -> String {
    var sentences = cell.shortfalls.map { say("tool.matrix.short." + $0.rawValue) }
    if cell.outcome == .unknown, cell.demand == .ask { sentences.append(say("tool.matrix.no-say")) }
    if cell.outcome == .unknown, !cell.mayBelong.isEmpty {
      sentences.append(say("tool.matrix.may-belong", ["names": words.quoted(cell.mayBelong)]))
    }
    if let reason = cell.reason { sentences.append(reason.isEmpty ? say("tool.matrix.no-reason") : reason) }
    return sentences.joined(separator: " ")
  }

  private func change(_ change: MatrixChanges.Cell) -> Grid.Change {
    var sentences: [String] = []
    if let before = change.before {
      if before != change.outcome {
        sentences.append(say("tool.matrix.change.was", ["state": say("tool.matrix.state." + before.rawValue)]))
      }
      if let demand = change.demandBefore, demand != change.demand {
        sentences.append(say("tool.matrix.change.owed", ["demand": say("tool.matrix.demand." + demand.rawValue)]))
      }
    } else {
      sentences.append(say("tool.matrix.change.new"))
    }
    let lists = [
      ("came", words.quoted(change.cameOut)), ("went", Placed.quoted(change.went)),
      ("answered", words.quoted(change.answered)), ("opened", words.quoted(change.opened)),
    ]
    for (key, names) in lists where !names.isEmpty {
      sentences.append(say("tool.matrix.change." + key, ["names": names]))
    }
    return Grid.Change(from: change.before?.rawValue, sentences.joined(separator: " "))
  }

  // MARK: - About the whole

  private var date: String {
    words.date.map { say("tool.matrix.date", ["date": PlaybookPhrases(words: words).date($0)]) }
      ?? say("tool.matrix.no-date")
  }

  private var limits: String {
    let thresholds = matrix.thresholds
    let rules = thresholds.stated.map(\.description).joined(separator: ", ")
    return say(
      "tool.matrix.limits",
      [
        "quality": words.number(thresholds.quality * 5), "enough": words.number(thresholds.enough),
        "crowd": words.number(thresholds.crowd),
        "source": rules.isEmpty
          ? say("tool.matrix.limits.usual") : say("tool.matrix.limits.stated", ["rules": rules]),
      ])
  }

  private var coverageSentences: [String] {
    let coverage = matrix.coverage
    var sentences = [
      say(
        "tool.matrix.coverage.plain",
        [
          "covered": "\(coverage.covered)", "owed": "\(coverage.owed)", "coveredMusts": "\(coverage.coveredMusts)",
          "musts": "\(coverage.musts)",
        ]),
      say(
        "tool.matrix.coverage.weighted",
        [
          "covered": "\(coverage.coveredWeight)", "owed": "\(coverage.owedWeight)",
          "must": "\(MatrixThresholds.mustWeight)", "wanted": "\(MatrixThresholds.wantedWeight)",
        ]),
    ]
    let apart = [
      ("not-needed", coverage.notNeeded), ("deliberately-empty", coverage.deliberatelyEmpty), ("ask", coverage.toAsk),
    ]
    for (key, count) in apart where count > 0 {
      sentences.append(say("tool.matrix.coverage." + key, ["count": "\(count)"]))
    }
    if let changes {
      let all = matrix.cells.reduce(0) { $0 + $1.count }
      sentences.append(say("tool.matrix.change.cells", ["count": "\(changes.count)", "all": "\(all)"]))
    }
    return sentences
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { words.say(key, places) }
}
