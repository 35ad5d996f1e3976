import PolkuSyntax

/// What a word given from outside says of a day of the calendar, such as `2026-09-01`.
package enum DayReading {
  case day(CalendarDate)
  /// It can be read in these ways, or lacks something.
  case ambiguous([String])
  case unreadable

  /// Reads a word as a day, in the form of any language.
  package init(_ word: String) {
    let bytes = Array(word.utf8)
    var readings: [String] = []
    // A date has the same form in every language but for the names of months, of which no two mean different ones.
    for language in Language.all {
      var reader = ValueReader(language)
      switch reader.date(bytes.span, 0..<bytes.count) {
      case .value(let date, nil):
        if case .day = date.part, !date.approximate {
          self = .day(date)
          return
        }
      case .ambiguous(let texts): for text in texts where !readings.contains(text) { readings.append(text) }
      default: continue
      }
    }
    self = readings.isEmpty ? .unreadable : .ambiguous(readings)
  }
}
