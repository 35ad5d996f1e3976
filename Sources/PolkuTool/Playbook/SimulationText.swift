import PolkuOutputs
import PolkuSyntax

/// A dry run as text for the terminal: days on the left, what happens beside them.
struct SimulationText {
  let sheet: SimulationSheet
  let layout: TextLayout
  /// Where what happens begins; 0 where it stands below its day, since the width is too small for both.
  private let column: Int

  /// What stands before each title, so that events of one day stay apart.
  private static let indent = 2

  init(_ sheet: SimulationSheet, style: Style, width: Int = Wrapping.page) {
    self.sheet = sheet
    layout = TextLayout(style: style, width: width)
    column = Self.column(sheet, layout.width)
  }

  var lines: [String] {
    var lines = layout.heading(sheet.title, "=")
    for text in sheet.subtitle { lines += layout.wrapped(text) }
    if sheet.books.isEmpty { lines += [""] + layout.wrapped(sheet.words.nothing) }
    for book in sheet.books {
      lines += [""] + layout.heading(book.name, "-") + book.notes.flatMap { layout.item($0) }
      if book.runs.isEmpty { lines += layout.wrapped(sheet.words.noRuns) }
      for run in book.runs { lines += [""] + self.run(run) }
    }
    return lines
  }

  // MARK: - A way

  private func run(_ run: SimulationSheet.Run) -> [String] {
    var lines = rule(run.heading(sheet.words))
    if !run.decisions.isEmpty {
      lines += layout.wrapped(sheet.words.decisions + ":")
      lines += run.decisions.flatMap { decision in
        layout.item(decision.text + (decision.isAssumed ? " (\(sheet.words.assumed))" : ""))
      }
    }
    if run.events.isEmpty { lines += [""] + layout.wrapped(sheet.words.noEvents) }
    for day in run.days {
      lines.append("")
      let when = [day.day, day.dateText].map { Visible.line($0) }
      lines += row(when, day.events.flatMap { event($0.event) })
    }
    if !run.ending.isEmpty { lines += [""] + row([Visible.line(sheet.words.ending)], fitted(run.ending)) }
    return lines
  }

  /// The head of a way, drawn out to the whole width so that ways are seen apart.
  private func rule(_ title: String) -> [String] {
    let lines = Wrapping.fitted(Visible.line(title), width: layout.width - 3)
    return lines.enumerated().map { number, line in
      let text = (number == 0 ? "── " : "   ") + line
      let rest = layout.width - DisplayWidth.of(text) - 1
      let rule = number == lines.count - 1 && rest > 0 ? " " + String(repeating: "─", count: rest) : ""
      return layout.style.strong(text) + rule
    }
  }

  /// What stands on the left, and what happens beside it or below it.
  private func row(_ left: [String], _ right: [String]) -> [String] {
    if column == 0 {
      let head = left.flatMap { layout.wrapped($0) }.map { layout.style.strong($0) }
      return head + right.map { $0.isEmpty ? "" : String(repeating: " ", count: Self.indent) + $0 }
    }
    let first = Wrapping.fitted(left.first ?? "", width: column - 2)
    let others = left.dropFirst().flatMap { Wrapping.fitted($0, width: column - 2) }
    return layout.beside(
      first + others, look: { $0 < first.count ? layout.style.strong($1) : $1 }, column: column, right)
  }

  private static func column(_ sheet: SimulationSheet, _ width: Int) -> Int {
    if width < 48 { return 0 }
    var widest = DisplayWidth.of(Visible.line(sheet.words.ending))
    for event in sheet.books.flatMap(\.runs).flatMap(\.events) {
      for text in [event.day, event.dateText] { widest = max(widest, DisplayWidth.of(Visible.line(text))) }
    }
    return min(widest, width / 4) + 2
  }

  // MARK: - An event

  private func event(_ event: SimulationSheet.Event) -> [String] {
    let words = sheet.words
    let marks = event.marks(words)
    let title = event.name + (marks.isEmpty ? "" : " (" + marks.joined(separator: "; ") + ")")
    let facts = [
      event.whoText, event.channels.joined(separator: ", "),
      labelled(words.content, event.contents.joined(separator: ", ")), labelled(words.due, event.dueText),
      labelled(words.latest, event.latestText),
    ]
    var lines = fitted(title).map { event.isLeftOut ? layout.style.faint($0) : layout.style.strong($0) }
    lines += moved(facts.filter { !$0.isEmpty }.joined(separator: " · "))
    for text in event.because { lines += moved(labelled(words.because, text)).map { layout.style.faint($0) } }
    for note in event.notes { lines += moved("- " + note).map { layout.style.tone($0, .weak) } }
    return lines
  }

  private func labelled(_ label: String, _ text: String) -> String { text.isEmpty ? "" : label + ": " + text }

  private func fitted(_ text: String) -> [String] {
    Wrapping.fitted(Visible.line(text), width: layout.width - max(column, Self.indent))
  }

  private func moved(_ text: String) -> [String] {
    Wrapping.fitted(Visible.line(text), width: layout.width - max(column, Self.indent) - Self.indent)
      .map { String(repeating: " ", count: Self.indent) + $0 }
  }
}
