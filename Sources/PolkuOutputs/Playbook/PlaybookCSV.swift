extension PlaybookSheet {
  /// The steps as CSV after RFC 4180: one head row, then one row for every step, CRLF at every end, UTF-8.
  ///
  /// Heads are words of the room; their order is that of ``PlaybookWords/Sheet``. Days are counted from the trigger,
  /// which is day 0, and are empty where a time on the way is not known. Several things in one field are divided by a
  /// line feed, so that a sheet shows one a line. Texts that a spreadsheet would run as a formula get an apostrophe
  /// before them (``CSVText``); numbers stay numbers. A playbook without steps has no row.
  ///
  /// - Parameter hasMark: whether to begin with a byte order mark, which Excel needs to see that this is UTF-8 and
  ///   which strict readers take for a part of the first head.
  public func csv(byteOrderMark hasMark: Bool = false) -> String {
    var text = hasMark ? "\u{FEFF}" : ""
    text += Self.row(words.sheet.heads.map { CSVText.field($0) })
    for book in books {
      let facts = Self.facts(book)
      for step in book.steps { text += Self.row(Self.fields(book, facts, step)) }
    }
    return text
  }

  /// The fields that every step of a playbook has in common, written once.
  private static func facts(_ book: PlaybookPage) -> [String: String] {
    var result = ["reason": field(book.reasons.map(\.title))]
    for key in ["trigger", "for", "at", "measured-by", "stop", "escalation"] { result[key] = field(book.texts(key)) }
    result["every"] = field(book.texts("every"))
    // A rhythm is a trigger.
    if book.texts("trigger").isEmpty { result["trigger"] = field(book.texts("every")) }
    return result
  }

  private static func fields(
    _ book: PlaybookPage, _ facts: [String: String], _ step: PlaybookPage.Step
  ) -> [String] {
    func common(_ key: String) -> String { facts[key] ?? "" }
    let span = step.span.flatMap { $0.isKnown ? $0 : nil }
    return [
      CSVText.field(book.id), CSVText.field(book.title), common("trigger"), common("for"), common("at"),
      CSVText.field(step.id), CSVText.field(step.number), CSVText.field(step.title), field(step.after),
      CSVText.field(step.condition), field(step.roles), CSVText.field(step.how), field(step.channels),
      field(step.contents), day(span?.earliestStart), day(span?.latestStart), day(span?.latestEnd),
      CSVText.field(step.start), CSVText.field(step.due), CSVText.field(step.startDate),
      CSVText.field(step.dueDate.isEmpty ? step.lastDate : step.dueDate),
      step.repeats.isEmpty ? common("every") : CSVText.field(step.repeats), CSVText.field(step.work),
      CSVText.field(book.priority), common("reason"),
      common("measured-by"), common("stop"), common("escalation"),
    ]
  }

  private static func field(_ lines: [String]) -> String {
    CSVText.field(lines.map { CSVText.line($0) }.joined(separator: "\n"))
  }

  private static func day(_ minutes: Double?) -> String {
    minutes.flatMap { DecimalText.of($0 / PlaybookPage.Span.minutesOfDay) } ?? ""
  }

  private static func row(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }
}
