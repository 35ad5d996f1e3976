/// How carefully a line is written, so that the other language reads it as the file's own did.
///
/// A line is written plainly first; where it would be read differently, it is written again, one step
/// more carefully each time.
enum Protection: Int, Comparable {
  /// As typed, but for the words of the language.
  case plain
  /// Names in quotation marks.
  case quoted
  /// Names in quotation marks, and the clauses of a flow in the order that leaves nothing open.
  case ordered
  /// As a sticky note: what nobody understood before must not become a fact now.
  case note

  static func < (a: Protection, b: Protection) -> Bool { a.rawValue < b.rawValue }

  /// The next step, or nil where there is none for a line that was understood.
  func next(isUnderstood: Bool) -> Protection? {
    if !isUnderstood { return self == .note ? nil : .note }
    return self >= .ordered ? nil : Protection(rawValue: rawValue + 1)
  }
}
