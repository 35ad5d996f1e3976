extension PlaybookSheet {
  /// The playbooks as Markdown: headings, lists, and a box to tick before each step.
  public func markdown() -> String {
    var lines = ["# " + MarkdownText.escaped(title)]
    for text in subtitle { lines += ["", MarkdownText.escaped(text)] }
    if books.isEmpty { lines += ["", MarkdownText.escaped(words.nothing)] }
    for book in books { lines += book.markdown(words) }
    for section in sections { lines += section.markdown() }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension PlaybookPage {
  fileprivate func markdown(_ words: PlaybookWords) -> [String] {
    var lines = ["", "## " + MarkdownText.escaped(title)]
    if !summary.isEmpty { lines += ["", MarkdownText.escaped(summary)] }
    if !priority.isEmpty { lines += ["", Self.labelled(words.priority, priority)] }
    if !reasons.isEmpty {
      lines += ["", "### " + MarkdownText.escaped(words.reasons), ""]
      for reason in reasons { lines += reason.markdown(words) }
    }
    lines += Self.markdown(words.facts, openingFacts)
    lines += ["", "### " + MarkdownText.escaped(words.steps), ""]
    if steps.isEmpty { lines.append(MarkdownText.escaped(words.noSteps)) }
    for step in steps { lines += step.markdown(words.checklist) }
    lines += Self.markdown(words.ending, closingFacts)
    for section in sections { lines += section.markdown(level: 3) }
    return lines
  }

  private static func markdown(_ heading: String, _ facts: [Fact]) -> [String] {
    if facts.isEmpty { return [] }
    return ["", "### " + MarkdownText.escaped(heading), ""]
      + facts.flatMap { fact in
        fact.texts.count > 1
          ? ["- " + MarkdownText.strong(fact.label + ":")] + fact.texts.map { "  - " + MarkdownText.escaped($0) }
          : ["- " + labelled(fact.label, fact.texts.joined())]
      }
  }

  /// A text behind its label.
  fileprivate static func labelled(_ label: String, _ text: String) -> String {
    MarkdownText.strong(label + ":") + " " + MarkdownText.escaped(text, isFirst: false)
  }
}

extension PlaybookPage.Reason {
  fileprivate func markdown(_ words: PlaybookWords) -> [String] {
    let extent = part.isEmpty ? "" : " (" + MarkdownText.escaped(part) + ")"
    let proof = evidence.joined(separator: "; ")
    return ["- " + MarkdownText.strong(title) + extent] + lines.map { "  - " + MarkdownText.escaped($0) }
      + (proof.isEmpty ? [] : ["  - " + PlaybookPage.labelled(words.evidence, proof)])
  }
}

extension PlaybookPage.Step {
  fileprivate func markdown(_ words: PlaybookWords.Checklist) -> [String] {
    var lines = ["- [ ] " + MarkdownText.strong(heading)]
    func add(_ label: String, _ text: String) {
      if !text.isEmpty { lines.append("  - " + PlaybookPage.labelled(label, text)) }
    }
    add(words.condition, condition)
    add(words.who, whoText)
    add(words.channel, channels.joined(separator: "; "))
    add(words.content, contents.joined(separator: "; "))
    add(words.start, startText)
    // What leads to the step stands under when it starts, where that is said.
    let isUnderStart = !start.isEmpty || !startDate.isEmpty
    lines += comes.map { (isUnderStart ? "    - " : "  - ") + MarkdownText.escaped($0) }
    add(words.due, dueText)
    add(words.ifNot, ifNot)
    add(words.repeats, repeats)
    add(words.work, work)
    return lines + notes.map { "  - " + MarkdownText.escaped($0) }
  }
}
