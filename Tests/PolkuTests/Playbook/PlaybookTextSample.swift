import PolkuOutputs

/// A sheet of playbooks in which everything occurs that the terminal must show.
enum PlaybookTextSample {
  static let words = PlaybookWords(
    nothing: "The map has no playbook.", noSteps: "The playbook has no step.", overview: "Playbooks",
    priority: "Priority", reasons: "Why it exists", evidence: "Evidence", facts: "In short", steps: "Steps",
    ending: "How it ends",
    checklist: PlaybookWords.Checklist(
      done: "Done", step: "Step", who: "Who", channel: "Channel", content: "Content", start: "When", due: "Deadline",
      ifNot: "If not", condition: "Only if", repeats: "Repeats", work: "Work"),
    timeline: PlaybookWords.Timeline(
      title: "Timeline", days: "Days after the trigger", hours: "Hours after the trigger",
      minutes: "Minutes after the trigger", running: "can be under way", beginning: "may begin",
      instant: "takes no time", open: "without a fixed end", conditional: "only under a condition",
      unknown: "a time on the way is not known", more: { "\($0) more steps are in the checklist." }),
    sheet: PlaybookWords.Sheet(
      playbookID: "Playbook id", playbook: "Playbook", trigger: "Trigger", segment: "For", place: "At",
      stepID: "Step id", number: "No.", task: "Step", follows: "After", condition: "Only if", owner: "Who", how: "How",
      channel: "Channel", content: "Content", earliestStartDay: "First day", latestStartDay: "Last day",
      dueDay: "Due day", start: "When", due: "Deadline", startDate: "Start", dueDate: "Due", repeats: "Repeats",
      work: "Work", priority: "Priority", reason: "Why", success: "Success", stop: "Stops", escalation: "Escalates"))

  static let sheet = PlaybookSheet(
    language: "en", title: "Playbooks of Smart Rekry", subtitle: ["As-is, seen by the whole room."],
    books: [lead, bare],
    sections: [
      Grid.Section(
        id: "work", title: "Work", intro: "By role and week.",
        parts: [
          .table(Grid.Table(keys: ["role", "work"], columns: ["Role", "Work"], rows: [["Seller", "2 h a week"]])),
          .list(Grid.List(id: "open", title: "Open", items: ["Nobody says how long a call takes."])),
        ])
    ], words: words)

  private static let bare = PlaybookPage(id: "renewal", title: "")

  private static func step(
    _ number: Int, _ title: String, _ span: PlaybookPage.Span?, condition: String = ""
  ) -> PlaybookPage.Step {
    .init(id: "lead/\(number)", number: "\(number)", title: title, condition: condition, span: span)
  }

  static let day = 1440.0

  private static let lead: PlaybookPage = {
    var call = step(
      1, "Call the lead",
      .init(earliestStart: 0, latestStart: 0, earliestEnd: 0, latestEnd: day))
    call.roles = ["Seller"]
    call.how = "by hand"
    call.channels = ["Telephone", "Text message"]
    call.start = "at once"
    call.startDate = "2026-11-23"
    call.due = "within 24 hours"
    call.ifNot = "then to the head of sales, after 24 hours"
    call.repeats = "every 2 days"
    call.work = "30 min"
    call.notes = ["Ask Minna whether Saturdays count."]
    var mail = step(
      2, "Send the guide to a better advertisement to whoever did not answer",
      .init(earliestStart: 2 * day, latestStart: 5 * day, earliestEnd: 2 * day, latestEnd: 6 * day, isCertain: false),
      condition: "no answer")
    mail.contents = ["Guide to a better advertisement"]
    mail.start = "day 2 to 5"
    mail.comes = ["2 to 5 days after “Call the lead”, when “no answer”", "1 day after “Book a meeting”, otherwise"]
    return PlaybookPage(
      id: "lead-response", title: "Answer a new lead", summary: "6 steps; at the longest 2 weeks.", priority: "high",
      priorityRank: 1,
      reasons: [
        .init(
          id: "slow", title: "Nobody answers a lead for days", part: "in part",
          lines: ["Risk: they ask somebody else."],
          evidence: ["Interviews: p. 12", "assumed"])
      ],
      facts: [
        .init(key: "trigger", label: "Trigger", texts: ["a form is sent"]),
        .init(key: "for", label: "For", texts: ["Maija", "Everybody at small companies"]),
        .init(key: "owner", label: "Who answers for it in the end, whatever happens on the way", texts: ["Seller"]),
        .init(key: "stop", label: "Stops", texts: ["the lead asks not to be called"]),
      ],
      steps: [
        call, mail,
        step(3, "Wait", .init(earliestStart: 3 * day, latestStart: 3 * day, earliestEnd: 3 * day, latestEnd: 3 * day)),
        step(4, "Call again", .init(earliestStart: 7 * day, earliestEnd: 7 * day)),
        step(
          5, "Ask once more",
          .init(
            earliestStart: 14 * day, latestStart: 14 * day, earliestEnd: 14 * day, latestEnd: nil, isKnown: false,
            isCertain: false)), step(6, "Somewhere", nil),
      ],
      sections: [
        Grid.Section(
          id: "questions", title: "Open questions", parts: [.list(Grid.List(id: "q", items: ["Who is told?"]))])
      ])
  }()
}
