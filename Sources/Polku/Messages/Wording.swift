internal import PolkuPages
internal import PolkuRules
internal import PolkuSyntax

/// The sentences that the library says: its own, and those of the rooms it is made of.
enum Wording {
  static let messages = Messages(
    "en", [libraryEnglish, PageMessages.english, FindingMessages.english, RuleMessages.english])

  private static let libraryEnglish = MessageTable(
    """
    library.unknown-name = No {kind} of this journey is called “{name}”.
    library.unknown-name.near = No {kind} of this journey is called “{name}”; did you mean {near}?
    library.other-day = The playbook “{name}” does not exist on this day of the journey.
    library.no-such-day = The calendar has no day {day} in month {month} of the year {year}.
    library.too-many-cells = The grid has more than a million cells.

    """)
}
