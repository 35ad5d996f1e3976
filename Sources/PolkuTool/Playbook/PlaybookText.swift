import PolkuOutputs
import PolkuSyntax

/// Playbooks as text for the terminal.
struct PlaybookText {
  let sheet: PlaybookSheet
  let layout: TextLayout

  init(_ sheet: PlaybookSheet, style: Style, width: Int = Wrapping.page) {
    self.sheet = sheet
    layout = TextLayout(style: style, width: width)
  }

  var lines: [String] {
    var lines = layout.heading(sheet.title, "=")
    for text in sheet.subtitle { lines += layout.wrapped(text) }
    if sheet.books.isEmpty { lines += [""] + layout.wrapped(sheet.words.nothing) }
    for book in sheet.books { lines += ["", ""] + self.book(book) }
    if !sheet.sections.isEmpty { lines.append("") }
    for section in sheet.sections { lines += layout.section(section) }
    return lines
  }

  private func book(_ book: PlaybookPage) -> [String] {
    var lines = layout.heading(book.title.isEmpty ? book.id : book.title, "=")
    lines += layout.wrapped(book.summary)
    if !book.priority.isEmpty { lines += layout.wrapped(sheet.words.priority + ": " + book.priority) }
    lines += reasons(book)
    lines += facts(sheet.words.facts, book.openingFacts)
    if !book.steps.isEmpty { lines += timeline(book) }
    lines += [""] + layout.heading(sheet.words.steps, "-")
    if book.steps.isEmpty { lines += layout.wrapped(sheet.words.noSteps) }
    for (number, step) in book.steps.enumerated() { lines += (number == 0 ? [] : [""]) + self.step(step) }
    lines += facts(sheet.words.ending, book.closingFacts)
    for section in book.sections { lines += layout.section(section) }
    return lines
  }

  private func reasons(_ book: PlaybookPage) -> [String] {
    if book.reasons.isEmpty { return [] }
    var lines = [""] + layout.heading(sheet.words.reasons, "-")
    let inside = layout.narrower(by: 2)
    for reason in book.reasons {
      lines += layout.item(reason.title + (reason.part.isEmpty ? "" : " (\(reason.part))"))
      let evidence = reason.evidence.joined(separator: "; ")
      let said = reason.lines + (evidence.isEmpty ? [] : [sheet.words.evidence + ": " + evidence])
      lines += said.flatMap { inside.item($0) }.map { "  " + $0 }
    }
    return lines
  }

  // MARK: - Labels and what they say

  private func facts(_ heading: String, _ facts: [PlaybookPage.Fact]) -> [String] {
    if facts.isEmpty { return [] }
    return [""] + layout.heading(heading, "-") + labelled(facts.map { ($0.label, $0.texts) })
  }

  /// Labels in a column, and beside each what is said under it, a line or more each.
  private func labelled(_ rows: [(label: String, texts: [String])], indent: Int = 0) -> [String] {
    let rows = rows.map { (label: Visible.line($0.label), texts: $0.texts.flatMap { $0.split(separator: "\n") }) }
    let room = layout.width - indent
    let column = min(rows.map { DisplayWidth.of($0.label) }.max() ?? 0, room / 3) + 2
    let margin = String(repeating: " ", count: indent)
    return rows.flatMap { row in
      layout.beside(
        Wrapping.fitted(row.label, width: column - 2), look: { layout.style.faint($1) }, column: column,
        row.texts.flatMap { Wrapping.fitted(Visible.line(String($0)), width: room - column) })
    }.map { $0.isEmpty ? "" : margin + $0 }
  }

  // MARK: - Steps

  private func step(_ step: PlaybookPage.Step) -> [String] {
    let words = sheet.words.checklist
    let all: [(label: String, texts: [String])] = [
      (words.condition, [step.condition]), (words.who, [step.whoText]),
      (words.channel, [step.channels.joined(separator: ", ")]),
      (words.content, [step.contents.joined(separator: ", ")]),
      (words.start, [step.startText] + step.comes),
      (words.due, [step.dueText]), (words.ifNot, [step.ifNot]),
      (words.repeats, [step.repeats]), (words.work, [step.work]),
    ]
    let rows = all.map { row in (label: row.label, texts: row.texts.filter { !$0.isEmpty }) }
    let inside = layout.narrower(by: Self.indent)
    return layout.strong(step.heading) + labelled(rows.filter { !$0.texts.isEmpty }, indent: Self.indent)
      + step.notes.flatMap { inside.item($0) }.map { String(repeating: " ", count: Self.indent) + $0 }
  }

  private static let indent = 3

  // MARK: - The timeline

  private func timeline(_ book: PlaybookPage) -> [String] {
    let words = sheet.words.timeline
    let names = book.steps.prefix(TimelineText.mostRows).map { Visible.line($0.heading) }
    let column = min(names.map { DisplayWidth.of($0) }.max() ?? 0, layout.width * 2 / 5 - 2) + 2
    // Where the bars have no room they say nothing that the steps do not.
    guard layout.width - column >= TimelineText.leastColumns else { return [] }
    let picture = TimelineText(book, words, columns: layout.width - column)
    let margin = String(repeating: " ", count: column)
    var lines = [""] + layout.heading(words.title, "-")
    lines += Wrapping.fitted(Visible.line(picture.unit), width: layout.width - column).map { margin + $0 }
    lines.append(margin + picture.axis)
    for (name, bar) in zip(names, picture.bars) {
      lines.append(Wrapping.padded(Self.cut(name, column - 2), column) + bar)
    }
    lines += layout.wrapped(picture.more)
    return lines + [""] + layout.rows(picture.legend.map { ($0.sign, { $0 }, $0.meaning) })
  }

  /// The beginning of a name in one line; the whole stands in the step.
  private static func cut(_ name: String, _ width: Int) -> String {
    guard DisplayWidth.of(name) > width else { return name }
    return (Wrapping.fitted(name, width: width - 1).first ?? "") + "…"
  }
}
