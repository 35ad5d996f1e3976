extension SimulationSheet.Run {
  /// What happens at one time: events that follow each other and say the same day.
  public struct Day: Sendable {
    /// When, in words; empty where nobody knows.
    public let day: String
    /// The day in words; empty without a calendar.
    public let dateText: String
    /// What happens, each with its number among the events of the way.
    public var events: [(number: Int, event: SimulationSheet.Event)]

    /// Both in one line: `day 5 (Wed 25 Nov 2026)`.
    public var text: String { day.isEmpty || dateText.isEmpty ? day + dateText : day + " (" + dateText + ")" }
  }

  /// The events by day, in their order.
  public var days: [Day] {
    var result: [Day] = []
    for (number, event) in events.enumerated() {
      if let last = result.last, last.day == event.day, last.dateText == event.dateText {
        result[result.count - 1].events.append((number, event))
      } else {
        result.append(Day(day: event.day, dateText: event.dateText, events: [(number, event)]))
      }
    }
    return result
  }

  /// What stands over the way: `Way 2: If “no answer”`.
  public func heading(_ words: SimulationSheet.Words) -> String {
    title.isEmpty ? words.way(number) : words.way(number) + ": " + title
  }
}

extension SimulationSheet.Book {
  /// What the playbook is called; its id where nobody said.
  public var name: String { title.isEmpty ? id : title }
}

extension SimulationSheet.Event {
  /// What is done; the id where nobody said, and `?` for the open question.
  public var name: String { title.isEmpty ? (stepID.isEmpty ? "?" : stepID) : title }

  /// Who does it and how: `seller (by hand)`.
  public var whoText: String {
    let names = roles.joined(separator: ", ")
    return names.isEmpty || how.isEmpty ? names + how : names + " (" + how + ")"
  }

  /// By when, in words and by the calendar: `within 24 hours (Thu 26 Nov 2026)`.
  public var dueText: String {
    let day = dueDateText.isEmpty ? dueDate : dueDateText
    return due.isEmpty || day.isEmpty ? due + day : due + " (" + day + ")"
  }

  /// The last day on which it can start, where that is another than the first.
  public var latestText: String { lastDate == date ? "" : lastDateText.isEmpty ? lastDate : lastDateText }

  /// What is to be marked: that it is left out, that it happens once more, that its time is not known.
  public func marks(_ words: SimulationSheet.Words) -> [String] {
    [
      isLeftOut ? words.leftOut : "", round > 0 ? words.again(round + 1) : "", isKnown ? "" : words.unknown,
    ].filter { !$0.isEmpty }
  }

  /// What is known of it besides, each under its label.
  func facts(_ words: SimulationSheet.Words) -> [(label: String, text: String)] {
    [
      (words.who, whoText), (words.channel, channels.joined(separator: ", ")),
      (words.content, contents.joined(separator: ", ")), (words.due, dueText), (words.latest, latestText),
    ].filter { !$0.1.isEmpty }
  }
}
