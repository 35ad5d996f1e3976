import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Puts a grid of two kinds of things into words.
package struct CrossBuilder {
  package let words: MapWords
  package let cross: CrossGrid
  /// What it is compared with; nil where it is not.
  package var earlier: CrossGrid?

  /// Builds the grid of two kinds of things, beside an earlier one where there is one.
  package init(words: MapWords, cross: CrossGrid, earlier: CrossGrid? = nil) {
    self.words = words
    self.cross = cross
    self.earlier = earlier
  }

  /// How many days a month has: contacts are shown for as many.
  private static let days = (TimeUnit.month.minutes ?? 0) / 1440

  package func grid() -> Grid {
    let pair = cross.pair
    let unchosen = pair == .criticalsImprovements ? "tool.cross.day.proposed" : "tool.matrix.day.as-is"
    let used = Set(
      cross.cells.joined().flatMap { [$0.state] + $0.others } + (hasStanding ? cross.rows.map(\.state) : []))
    let old = earlier.map { CrossComparison($0) }
    return Grid(
      id: pair.rawValue, title: say("tool.cross.title." + pair.rawValue, ["map": words.map]),
      subtitle: words.daySentences(unchosen: unchosen), rowName: say("tool.cross.axis." + pair.rows),
      columnName: say("tool.cross.axis." + pair.columns), columns: cross.columns.map { column($0) },
      rows: zip(cross.rows, cross.cells).map { head, line in
        Grid.Row(
          Grid.Header(words.title(head.thing), detail: detail(head, line), id: head.id),
          zip(cross.columns, line).map { column, cell in
            self.cell(cell, change: old.flatMap { $0.before(head, column, cell) })
          })
      },
      states: CrossGrid.State.allCases.filter { $0 != .empty && used.contains($0) }.map { state($0) },
      measures: measures, values: [("day", .text(words.day ?? "as-is"))], coverage: coverage,
      words: words.words(nothing: "tool.cross.nothing", items: "tool.matrix.sheet.names"))
  }

  /// Whether a row comes to one of the states of its cells.
  private var hasStanding: Bool { cross.pair == .questionsContents || cross.pair == .criticalsImprovements }

  // MARK: - Heads

  private func detail(_ head: CrossGrid.Head, _ line: [CrossGrid.Cell]) -> String {
    switch cross.pair {
    case .questionsContents, .criticalsImprovements: word(head.state)
    case .rolesTouchpoints:
      say(
        "tool.cross.row.roles",
        ["count": "\(head.count)", "all": "\(cross.columns.count)", "told": "\(told(line))"])
    case .channelsStages: say("tool.cross.row.channels", ["count": "\(head.count)"])
    case .segmentsTouchpoints: load(head.load)
    }
  }

  /// At how many touchpoints a role is told something.
  private func told(_ line: [CrossGrid.Cell]) -> Int {
    line.count { $0.state == .told || $0.others.contains(.told) }
  }

  private func column(_ head: CrossGrid.Head) -> Grid.Header {
    let detail = say(
      "tool.cross.column." + cross.pair.rawValue, ["count": "\(head.count)", "all": "\(cross.rows.count)"])
    return Grid.Header(words.title(head.thing), detail: detail, id: head.id)
  }

  private func state(_ state: CrossGrid.State) -> Grid.State {
    let (sign, tone): (String, Grid.Tone) =
      switch state {
      case .missing: ("✗", .missing)
      case .part: ("~", .weak)
      case .unknown: ("?", .open)
      case .planned: ("○", .coming)
      case .unmet: ("!", .missing)
      case .onRequest: ("«", .weak)
      case .before, .full: ("✓", .good)
      case .accepted: ("∅", .chosen)
      case .rejected: ("×", .quiet)
      case .does: ("●", .good)
      case .told: ("»", .coming)
      case .backup: ("+", .chosen)
      case .agreed: ("=", .chosen)
      case .some, .counted: ("#", .good)
      case .uncounted: ("?", .open)
      case .once: ("·", .quiet)
      case .empty: ("", .quiet)
      }
    return Grid.State(
      state.rawValue, sign: sign, word: word(state), tone: tone, meaning: say(key("meaning", state)))
  }

  // MARK: - Cells

  private func cell(_ cell: CrossGrid.Cell, change: CrossGrid.State??) -> Grid.Cell {
    var items = cell.names.map { words.title($0) }
    if let load = cell.load { items.insert(self.load(load), at: 0) }
    items += cell.others.map { say("tool.cross.also", ["word": word($0)]) }
    var values: [(key: String, value: Grid.Value)] = [("count", .number(cell.count))]
    if let load = cell.load {
      values.append(("low", .text(words.number(load.low))))
      values.append(("high", load.isUnbounded ? .text("") : .text(words.number(load.high))))
    }
    return Grid.Cell(
      cell.state == .empty ? "" : cell.state.rawValue, items: items,
      change: change.map { self.change($0) }, values: values)
  }

  private func change(_ before: CrossGrid.State?) -> Grid.Change {
    guard let before else { return Grid.Change(from: nil, say("tool.cross.change.new")) }
    if before == .empty { return Grid.Change(from: "", say("tool.cross.change.empty")) }
    return Grid.Change(from: before.rawValue, say("tool.cross.change.was", ["state": word(before)]))
  }

  private var measures: [Grid.Measure] {
    let keys = cross.pair == .segmentsTouchpoints ? ["count", "low", "high"] : ["count"]
    return keys.map { Grid.Measure($0, say("tool.cross.measure." + $0)) }
  }

  private func word(_ state: CrossGrid.State) -> String {
    state == .empty ? "" : say(key("state", state))
  }

  /// The key of a sentence about a state: what is missing or accepted differs with what the rows are.
  private func key(_ sort: String, _ state: CrossGrid.State) -> String {
    let own = "tool.cross.\(sort).\(cross.pair.rows).\(state.rawValue)"
    return words.messages.has(own) ? own : "tool.cross.\(sort).\(state.rawValue)"
  }

  /// How often contacts come; a range stays a range.
  private func load(_ load: CrossGrid.Load?) -> String {
    guard let load else { return say("tool.cross.load.none") }
    let (low, high) = (words.number(load.low * Self.days), words.number(load.high * Self.days))
    let unknown = ["count": "\(load.uncounted)"] as KeyValuePairs
    if load.high == 0, load.uncounted > 0 { return say("tool.cross.load.only-uncounted", unknown) }
    let key = load.isUnbounded ? "at-least" : low == high ? "exact" : "range"
    let counted = say("tool.cross.load." + key, ["low": low, "high": high])
    return load.uncounted == 0 ? counted : counted + ", " + say("tool.cross.load.uncounted", unknown)
  }

  // MARK: - About the whole

  private var coverage: [String] {
    func count(_ state: CrossGrid.State) -> String { "\(cross.rows.count { $0.state == state })" }
    let all = "\(cross.rows.count)"
    switch cross.pair {
    case .questionsContents:
      let open = cross.rows.count { $0.state == .unknown || $0.state == .accepted }
      let unmet = cross.rows.count { $0.state == .unmet }
      let sentence = say(
        "tool.cross.coverage.questions",
        [
          "before": count(.before), "all": all, "request": count(.onRequest), "open": "\(open)",
          "planned": count(.planned), "missing": count(.missing),
        ])
      return [sentence] + (unmet == 0 ? [] : [say("tool.cross.coverage.unmet", ["count": "\(unmet)"])])
    case .criticalsImprovements:
      return [
        say(
          "tool.cross.coverage.criticals",
          [
            "full": count(.full), "all": all, "part": count(.part), "accepted": count(.accepted),
            "open": count(.unknown), "missing": count(.missing),
          ])
      ]
    case .rolesTouchpoints:
      // Systems do not tire.
      let people = cross.rows.filter { words.model.declarations[Int($0.thing)].kind == .role }
      let most = people.map(\.count).max() ?? 0
      let unowned = cross.columns.count { $0.count == 0 }
      let touchpoints = "\(cross.columns.count)"
      let busiest = people.filter { most > 0 && $0.count == most }.map { head in
        say(
          "tool.cross.coverage.busiest",
          ["name": words.title(head.thing), "count": "\(head.count)", "all": touchpoints])
      }
      return busiest + (unowned == 0 ? [] : [say("tool.cross.coverage.unowned", ["count": "\(unowned)"])])
    case .channelsStages:
      let unused = cross.rows.count { $0.count == 0 }
      return unused == 0 ? [] : [say("tool.cross.coverage.unused", ["count": "\(unused)"])]
    case .segmentsTouchpoints: return []
    }
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { words.say(key, places) }
}

/// What the cells of a grid were before, by the ids of their rows and columns.
private struct CrossComparison {
  private let earlier: CrossGrid
  private let rows: [String: Int]
  private let columns: [String: Int]

  init(_ earlier: CrossGrid) {
    self.earlier = earlier
    func numbers(_ heads: [CrossGrid.Head]) -> [String: Int] {
      Dictionary(zip(heads.map(\.id), heads.indices), uniquingKeysWith: { first, _ in first })
    }
    (rows, columns) = (numbers(earlier.rows), numbers(earlier.columns))
  }

  /// What a cell was before, nil in it where there was none; nil where nothing changed.
  func before(_ row: CrossGrid.Head, _ column: CrossGrid.Head, _ now: CrossGrid.Cell) -> CrossGrid.State?? {
    guard let line = rows[row.id], let place = columns[column.id] else { return now.state == .empty ? nil : .some(nil) }
    let state = earlier.cells[line][place].state
    return state == now.state ? nil : .some(state)
  }
}
