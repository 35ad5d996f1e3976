extension SimulationSheet {
  /// The dry run as Markdown: a heading a way, a list of days, and under each what happens and why.
  public func markdown() -> String {
    var lines = ["# " + MarkdownText.escaped(title)]
    for text in subtitle { lines += ["", MarkdownText.escaped(text)] }
    if books.isEmpty { lines += ["", MarkdownText.escaped(words.nothing)] }
    for book in books { lines += book.markdown(words) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text behind its label; what stands in it is no longer at the beginning of a line.
  fileprivate static func labelled(_ label: String, _ text: String) -> String {
    MarkdownText.strong(label + ":") + " " + MarkdownText.escaped(text)
  }

  fileprivate static func list(_ label: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", MarkdownText.strong(label), ""] + items
  }
}

extension SimulationSheet.Book {
  fileprivate func markdown(_ words: SimulationSheet.Words) -> [String] {
    var lines = ["", "## " + MarkdownText.escaped(name)]
    if !notes.isEmpty { lines.append("") }
    lines += notes.map { "- " + MarkdownText.escaped($0) }
    if runs.isEmpty { lines += ["", MarkdownText.escaped(words.noRuns)] }
    for run in runs { lines += run.markdown(words) }
    return lines
  }
}

extension SimulationSheet.Run {
  fileprivate func markdown(_ words: SimulationSheet.Words) -> [String] {
    var lines = ["", "### " + MarkdownText.escaped(heading(words))]
    lines += SimulationSheet.list(
      words.decisions,
      decisions.map { decision in
        let mark = decision.isAssumed ? " (" + MarkdownText.escaped(words.assumed) + ")" : ""
        return "- " + MarkdownText.escaped(decision.text) + mark
      })
    lines += SimulationSheet.list(words.events, days.flatMap { $0.markdown(words) })
    if events.isEmpty { lines += ["", MarkdownText.escaped(words.noEvents)] }
    if !ending.isEmpty { lines += ["", SimulationSheet.labelled(words.ending, ending)] }
    return lines
  }
}

extension SimulationSheet.Run.Day {
  fileprivate func markdown(_ words: SimulationSheet.Words) -> [String] {
    // Without a word for when it is, what happens stands a level higher.
    let when = MarkdownText.strong(text)
    let indent = when.isEmpty ? "" : "  "
    return (when.isEmpty ? [] : ["- " + when]) + events.flatMap { $0.event.markdown(words).map { indent + $0 } }
  }
}

extension SimulationSheet.Event {
  fileprivate func markdown(_ words: SimulationSheet.Words) -> [String] {
    let marks = marks(words).map { MarkdownText.escaped($0) }.joined(separator: "; ")
    var lines = ["- " + MarkdownText.strong(name) + (marks.isEmpty ? "" : " (" + marks + ")")]
    lines += facts(words).map { "  - " + SimulationSheet.labelled($0.label, $0.text) }
    lines += because.map { "  - " + SimulationSheet.labelled(words.because, $0) }
    return lines + notes.map { "  - " + MarkdownText.escaped($0) }
  }
}
