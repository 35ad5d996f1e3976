import PolkuOutputs

/// A dry run in which everything occurs that a writer must show: branches, rounds, a day with two events, what is left
/// out, what nobody knows.
enum SimulationSample {
  static let words = SimulationSheet.Words(
    nothing: "The map has no playbook.", noRuns: "The playbook has no step.",
    noEvents: "Nothing happens.", overview: "What can happen", way: { "Way \($0)" }, decisions: "On this way",
    assumed: "assumed", events: "What happens", who: "Who", channel: "Channel", content: "Content", due: "By",
    latest: "At the latest", because: "Why", leftOut: "left out", again: { "for the \($0)nd time" },
    unknown: "a time on the way is not known", ending: "The end")

  static let sheet = SimulationSheet(
    language: "en", title: "Maija through 2 playbooks",
    subtitle: [
      "It begins on Monday, 23 November 2026, on the map as it is today.",
      "“no answer” is taken to hold. What is not said has a way for each answer.",
    ],
    books: [lead, renewal], values: [("persona", .text("maija")), ("start", .text("2026-11-23"))], words: words)

  private static let call = SimulationSheet.Event(
    stepID: "lead-response/call", title: "Call the lead", day: "at once", date: "2026-11-23",
    dateText: "Mon 23 Nov 2026", latestMinutes: 0, lastDate: "2026-11-23", due: "within 24 hours",
    dueDate: "2026-11-24", roles: ["Seller"], roleIDs: ["seller"], how: "by hand", howKey: "manual",
    channels: ["Telephone"], channelIDs: ["phone"],
    because: ["It begins with the trigger: a form is sent."], notes: ["Maija cannot use the telephone."])

  private static let log = SimulationSheet.Event(
    stepID: "lead-response/log", title: "Note the lead in the register", day: "at once", date: "2026-11-23",
    dateText: "Mon 23 Nov 2026", latestMinutes: 0, lastDate: "2026-11-23", roles: ["Register of customers"],
    roleIDs: ["crm"], how: "automatic", howKey: "automatic", because: ["It begins with the trigger: a form is sent."])

  private static let mail = SimulationSheet.Event(
    stepID: "lead-response/mail", title: "Send the guide", day: "day 2 to 5", date: "2026-11-25",
    dateText: "Wed 25 Nov 2026", earliestMinutes: 2880, latestMinutes: 7200, lastDate: "2026-11-28",
    roles: ["Marketing"], roleIDs: ["marketing"], how: "automatic", howKey: "automatic",
    channels: ["Mail", "Web site"],
    channelIDs: ["mail", "web"], contents: ["Guide to a better advertisement"], contentIDs: ["guide"],
    because: ["2 to 5 days after “Call the lead”, because “no answer” holds."],
    causes: [.init(event: 0, condition: "no answer")])

  private static let lead = SimulationSheet.Book(
    id: "lead-response", title: "Answer a new lead",
    runs: [
      SimulationSheet.Run(
        number: 1, title: "If “no answer” and “the guide is opened”",
        decisions: [
          .init(
            after: "Call the lead", stepID: "lead-response/call", asked: ["no answer"], condition: "no answer",
            isAssumed: true, text: "“no answer” holds after “Call the lead”."),
          .init(
            after: "Send the guide", stepID: "lead-response/mail",
            asked: ["the guide is opened", "the address is wrong"], condition: "the guide is opened",
            text: "Of “the guide is opened” and “the address is wrong”, the first holds after “Send the guide”."),
        ],
        events: [
          call, log, mail,
          SimulationSheet.Event(
            stepID: "lead-response/call", title: "Call the lead", round: 1, day: "day 3 or later", date: "2026-11-26",
            dateText: "Thu 26 Nov 2026", earliestMinutes: 4320, isKnown: false, due: "within 24 hours",
            roles: ["Seller"], roleIDs: ["seller"], how: "by hand", howKey: "manual", channels: ["Telephone"],
            channelIDs: ["phone"], because: ["Some time after “Send the guide”, because “the guide is opened” holds."],
            causes: [.init(event: 2, condition: "the guide is opened")],
            notes: ["Maija cannot use the telephone.", "How long “some time” is, nobody knows."]),
        ], ending: "It would go round once more behind “Send the guide”; the dry run stops here.", endingKey: "repeats"),
      SimulationSheet.Run(
        number: 2, title: "If “no answer”, otherwise none",
        decisions: [
          .init(
            after: "Call the lead", stepID: "lead-response/call", asked: ["no answer"], condition: "no answer",
            isAssumed: true, text: "“no answer” holds after “Call the lead”."),
          .init(
            after: "Send the guide", stepID: "lead-response/mail",
            asked: ["the guide is opened", "the address is wrong"], condition: nil,
            text: "None of “the guide is opened” and “the address is wrong” holds after “Send the guide”."),
        ],
        events: [
          call, log, mail,
          SimulationSheet.Event(
            stepID: "", title: "?", day: "day 2 to 5", date: "2026-11-25", dateText: "Wed 25 Nov 2026",
            earliestMinutes: 2880, latestMinutes: 7200,
            because: ["The map does not say what follows “Send the guide”."],
            causes: [.init(event: 2)]),
        ], ending: "Nobody knows what follows “Send the guide”.", endingKey: "open"),
    ],
    notes: [
      "It stops as soon as the lead asks not to be called.", "There are 3 more ways; say what holds to see fewer.",
    ], areMore: true)

  private static let renewal = SimulationSheet.Book(
    id: "renewal", title: "Prepare the renewal",
    runs: [
      SimulationSheet.Run(
        number: 1,
        events: [
          SimulationSheet.Event(
            stepID: "renewal/review", title: "Go through the year with the customer", earliestMinutes: 0,
            roles: ["Customer success manager"], roleIDs: ["csm"], how: "by hand", howKey: "manual",
            channels: ["Meeting"], channelIDs: ["meeting"], isLeftOut: true),
          SimulationSheet.Event(
            stepID: "renewal/offer", title: "Send the offer", day: "day 1 to 31", earliestMinutes: 1440,
            latestMinutes: 44640, because: ["A month after “Go through the year with the customer”."],
            causes: [.init(event: 0)]),
        ], ending: "Nothing follows; it is done.", endingKey: "done")
    ], notes: ["The playbook is not for Maija."])
}
