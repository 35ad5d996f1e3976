import PolkuOutputs

/// Playbooks with every kind of reason, fact, step and time, as a tool would fill them.
enum PlaybookSample {
  static let words = PlaybookWords(
    nothing: "There is no playbook in this map yet.", noSteps: "This playbook has no steps yet.",
    overview: "Playbooks", priority: "Priority", reasons: "Why it exists", evidence: "Evidence", facts: "In short",
    steps: "Steps", ending: "How it ends, and how success is seen",
    checklist: PlaybookWords.Checklist(
      done: "Done", step: "Step", who: "Who", channel: "Channel", content: "Content", start: "When", due: "Deadline",
      ifNot: "If not", condition: "Only if", repeats: "Repeats", work: "Work"),
    timeline: PlaybookWords.Timeline(
      title: "Timeline", days: "Days after the trigger", hours: "Hours after the trigger",
      minutes: "Minutes after the trigger", running: "can be under way", beginning: "may begin",
      instant: "takes no time", open: "without a fixed end", conditional: "only under a condition",
      unknown: "a time on the way is not known", more: { "\($0) more steps are in the checklist only." }),
    sheet: PlaybookWords.Sheet(
      playbookID: "Playbook ID", playbook: "Playbook", trigger: "Trigger", segment: "For whom", place: "Where",
      stepID: "Step ID", number: "No.", task: "Task", follows: "Follows", condition: "Only if", owner: "Owner role",
      how: "How", channel: "Channel", content: "Content", earliestStartDay: "Earliest start day",
      latestStartDay: "Latest start day", dueDay: "Due day", start: "When", due: "Deadline", startDate: "Start date",
      dueDate: "Due date", repeats: "Repeats", work: "Work", priority: "Priority", reason: "Reason",
      success: "Success is seen in", stop: "Stop when", escalation: "Escalate to"))

  static let sheet = PlaybookSheet(
    language: "en", title: "Playbooks of Smart Rekry",
    subtitle: [
      "The map as it is on 21 November 2026; the work of every role.",
      "Left out: 1 playbook that exists only once an improvement is done.",
    ], books: [leadResponse, nurture, renewal],
    sections: [
      Grid.Section(
        id: "overlaps", title: "Playbooks that can run at the same time",
        parts: [
          .list(Grid.List(id: "pairs", items: ["“Answer a new lead” and “Qualify a prospect” at the lead hand-over."]))
        ]),
      Grid.Section(
        id: "work", title: "Work of each role", intro: "For one customer, where every step happens once.",
        parts: [
          .table(
            Grid.Table(
              keys: ["role", "steps", "work"], columns: ["Role", "Steps", "Work"],
              rows: [["Seller", "3", "1 h 10 min"], ["Automation", "6", "not known"]]))
        ]),
    ], words: words)

  /// Hours: every step known.
  static let leadResponse = PlaybookPage(
    id: "lead-response", title: "Answer a new lead", summary: "4 steps; at the longest 24 hours.",
    priority: "critical", priorityRank: 1,
    reasons: [
      PlaybookPage.Reason(
        id: "slow-contact", title: "A new lead waits for days until somebody calls",
        lines: ["Expectation: an answer on the same day", "Impact: the lead buys from whoever called first"],
        evidence: ["Workbook: L6259–6286", "Interviews: p. 12"]),
      PlaybookPage.Reason(
        id: "broken-chain", title: "Marketing never hears what became of its leads", part: "in part",
        lines: ["Cause: the result is not written down"], evidence: ["assumed"]),
    ],
    facts: [
      PlaybookPage.Fact(key: "trigger", label: "Trigger", texts: ["A lead is created in the CRM"]),
      PlaybookPage.Fact(
        key: "for", label: "For whom", texts: ["HR managers", "HR directors"], ids: ["maija", "minna"]),
      PlaybookPage.Fact(key: "at", label: "Where", texts: ["Lead hand-over"], ids: ["lead-hand-over"]),
      PlaybookPage.Fact(key: "owner", label: "Owner", texts: ["Seller"], ids: ["seller"]),
      PlaybookPage.Fact(key: "aim", label: "Aim", texts: ["Every lead is contacted within a day"]),
      PlaybookPage.Fact(key: "stop", label: "Stops when", texts: ["The lead says not to be contacted"]),
      PlaybookPage.Fact(
        key: "escalation", label: "Escalates to", texts: ["Sales management, after 24 hours"],
        ids: ["sales-management"]),
      PlaybookPage.Fact(
        key: "measured-by", label: "Success is seen in", texts: ["Overdue leads: 0 at the end of a week"],
        ids: ["overdue-leads"]),
    ],
    steps: [
      PlaybookPage.Step(
        id: "lead-response/notify", number: "1", title: "Tell the seller and make a task", roles: ["CRM"],
        roleIDs: ["crm"], how: "automatic", howKey: "automatic", start: "at once",
        span: PlaybookPage.Span(earliestStart: 0, latestStart: 0, earliestEnd: 0, latestEnd: 0),
        startDate: "2026-11-23", dueDate: "2026-11-23"),
      PlaybookPage.Step(
        id: "lead-response/contact", number: "2", title: "Contact the lead", roles: ["Seller"], roleIDs: ["seller"],
        how: "by hand", howKey: "manual", channels: ["Phone", "E-mail"], channelIDs: ["phone", "email"],
        contents: ["Call script"], contentIDs: ["call-script"], comes: ["After “Tell the seller and make a task”"],
        after: ["lead-response/notify"], start: "at once", due: "within 24 hours",
        ifNot: "then to sales management, after 24 hours", work: "30 min",
        span: PlaybookPage.Span(earliestStart: 0, latestStart: 0, earliestEnd: 0, latestEnd: 1440),
        startDate: "2026-11-23", dueDate: "2026-11-24"),
      PlaybookPage.Step(
        id: "lead-response/convert", number: "3", title: "Convert the lead, never make a new opportunity",
        roles: ["Seller"], roleIDs: ["seller"], how: "by hand", howKey: "manual",
        comes: ["After “Contact the lead”, when the criteria of an opportunity are met"],
        after: ["lead-response/contact"], condition: "the criteria of an opportunity are met",
        start: "hour 0 to 24", due: "", work: "20 min",
        span: PlaybookPage.Span(
          earliestStart: 0, latestStart: 1440, earliestEnd: 0, latestEnd: 1440, isCertain: false),
        startDate: "2026-11-23", dueDate: "2026-11-24"),
      PlaybookPage.Step(
        id: "lead-response/close", number: "4", title: "Mark the lead dead and choose the reason", roles: ["Seller"],
        roleIDs: ["seller"], how: "by hand", howKey: "manual", comes: ["After “Contact the lead”, otherwise"],
        after: ["lead-response/contact"], condition: "otherwise", start: "hour 0 to 24", due: "within 4 hours",
        work: "5 min", notes: ["Question: who checks the reasons?"],
        span: PlaybookPage.Span(
          earliestStart: 0, latestStart: 1440, earliestEnd: 0, latestEnd: 1680, isCertain: false),
        startDate: "2026-11-23", dueDate: "2026-11-24"),
    ],
    sections: [
      Grid.Section(
        id: "open", title: "Questions it leaves open",
        parts: [.list(Grid.List(id: "questions", items: ["What happens to a lead that comes on a Saturday?"]))])
    ], values: [("longestMinutes", .number(1680)), ("isBounded", .text("yes"))])

  /// Days: waits, a branch, and what takes no time.
  static let nurture = PlaybookPage(
    id: "nurture", title: "Qualify a prospect with three mails", summary: "5 steps; 10 or 17 days.",
    priority: "high", priorityRank: 2,
    facts: [
      PlaybookPage.Fact(key: "trigger", label: "Trigger", texts: ["A guide is downloaded"]),
      PlaybookPage.Fact(key: "at", label: "Where", texts: ["Mail series"]),
      PlaybookPage.Fact(
        key: "stop", label: "Stops when",
        texts: ["The prospect is in an opportunity", "The playbook “Help after the start of a trial” begins"]),
    ],
    steps: [
      step("nurture", 1, "Put the prospect on the list", span(0, 0, 0, 0), "at once"),
      step("nurture", 2, "Send a link to a blog post", span(7200, 7200, 7200, 7200), "day 5"),
      step("nurture", 3, "Send a link to a second guide", span(14400, 15840, 14400, 17280), "day 10 to 11"),
      step(
        "nurture", 4, "Make the prospect a lead and tell the right seller", span(14400, 24480, 14400, 25920, false),
        "day 10 to 17", "the guide was downloaded"),
      step("nurture", 5, "Send the video", span(24480, 24480, 24480, 24480, false), "day 17", "otherwise"),
    ])

  /// Open ends, times that nobody knows, and a step that nothing leads to.
  static let renewal = PlaybookPage(
    id: "contract-renewal", title: "Renew at the end of the contract",
    summary: "5 steps; how long it takes is not known.",
    reasons: [PlaybookPage.Reason(id: "contract-end", title: "Nobody notices that a contract ends")],
    steps: [
      step("renewal", 1, "Send the mails on renewal", span(0, 0, 0, 43200), "at once"),
      step("renewal", 2, "Wait for an answer", span(10080, nil, 10080, nil), "from day 7"),
      step("renewal", 3, "Call about the terms", span(20160, 30240, 20160, nil, false), "day 14 to 21"),
      step(
        "renewal", 4, "Write the new contract",
        PlaybookPage.Span(
          earliestStart: 43200, latestStart: 43200, earliestEnd: 43200, latestEnd: 50400, isKnown: false),
        "from day 30, then not known"),
      step("renewal", 5, "Thank for the years together", nil, "not known"),
    ])

  private static func span(
    _ start: Double, _ latest: Double?, _ end: Double, _ due: Double?, _ isCertain: Bool = true
  ) -> PlaybookPage.Span {
    PlaybookPage.Span(
      earliestStart: start, latestStart: latest, earliestEnd: end, latestEnd: due, isCertain: isCertain)
  }

  private static func step(
    _ book: String, _ number: Int, _ title: String, _ span: PlaybookPage.Span?, _ start: String,
    _ condition: String = ""
  ) -> PlaybookPage.Step {
    PlaybookPage.Step(
      id: "\(book)/\(number)", number: "\(number)", title: title, roles: ["Automation"], roleIDs: ["automation"],
      how: "automatic", howKey: "automatic", channels: ["E-mail"], channelIDs: ["email"],
      after: number > 1 ? ["\(book)/\(number - 1)"] : [], condition: condition, start: start, span: span)
  }
}
