extension English {
  /// What the library says.
  static let library = """
    library.unknown-name = No {kind} of this journey is called “{name}”.
    library.unknown-name.near = No {kind} of this journey is called “{name}”; did you mean {near}?
    library.other-day = The playbook “{name}” does not exist on this day of the journey.
    library.no-such-day = The calendar has no day {day} in month {month} of the year {year}.
    library.too-many-cells = The grid has more than a million cells.
    """
}
