import PolkuChecking
import PolkuSyntax

/// The day that `--date` says reviews and evidence are held against.
enum DateChoice {
  /// The word that stands for no day.
  static let none = "none"

  /// The day, nil in it for none; nil where it cannot be read. Without a word it is today.
  static func date(_ word: String?, _ session: Session) -> CalendarDate?? {
    guard let word else {
      return .some(Platform.today.flatMap { CalendarDate(year: $0.year, .day(month: $0.month, day: $0.day)) })
    }
    if word == none { return .some(nil) }
    return day(word, session, unreadable: "tool.check.date.unreadable").map { .some($0) }
  }

  /// A day; nil where it cannot be read, which is said.
  ///
  /// - Parameter unreadable: the key of the message for a text that is no day.
  static func day(_ word: String, _ session: Session, unreadable: String) -> CalendarDate? {
    switch DayReading(word) {
    case .day(let date): return date
    case .ambiguous(let readings):
      session.complain("tool.check.date.ambiguous", ["date": word])
      session.console.remark(
        session.say("tool.usage.did-you-mean", ["word": readings.joined(separator: ", ")]))
    case .unreadable: session.complain(unreadable, ["date": word])
    }
    return nil
  }
}
