import PolkuOutputs
import PolkuSyntax

/// Calendars as a tool would fill them, and such that no writer may stumble over, by name.
enum CalendarSample {
  static let all: [(name: String, events: [CalendarEvent])] = [
    ("sample", sample), ("repetitions", repetitions), ("texts", strange),
  ]

  /// The file of a calendar.
  static func bytes(_ name: String) -> [UInt8] {
    let events = all.first { $0.name == name }?.events ?? []
    let calendar = Calendar(
      name: "Playbooks of Smart Rekry", productID: "-//Polku//Playbooks//EN", language: "en", events: events)
    guard let stamp = CalendarDate(year: 2026, .day(month: 11, day: 21)) else { return [] }
    return calendar.bytes(stamp: stamp)
  }

  private static func event(
    _ uid: String, _ summary: String, _ days: (CalendarDate?, CalendarDate?), text: String = "",
    isTentative: Bool = false, repeats: CalendarEvent.Repetition? = nil
  ) -> CalendarEvent? {
    guard let first = days.0, let last = days.1 else { return nil }
    return CalendarEvent(
      uid: uid, summary: summary, description: text, categories: ["Playbook"], firstDay: first, lastDay: last,
      isTentative: isTentative, repeats: repeats)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, .day(month: month, day: day))
  }

  private static let sample = [
    event("lead-response/notify", "1. Tell the seller", (day(2026, 11, 23), day(2026, 11, 23))),
    event(
      "lead-response/contact", "2. Contact the lead; by phone, or mail", (day(2026, 11, 23), day(2026, 11, 24)),
      text: "Who: Seller (by hand)\nDeadline: within 24 hours\nIf not: then to sales management"),
    event(
      "lead-response/close", "4. Mark the lead dead", (day(2026, 12, 30), day(2027, 1, 2)), isTentative: true,
      repeats: CalendarEvent.Repetition(every: 2, .week)),
  ].compactMap(\.self)

  /// Every unit, from the days that some months and years lack.
  private static let repetitions: [CalendarEvent] = {
    let starts = [
      day(2026, 1, 28), day(2026, 1, 29), day(2026, 1, 30), day(2026, 1, 31), day(2028, 2, 29), day(2026, 4, 30),
    ]
    var events: [CalendarEvent?] = []
    for start in starts {
      for unit in CalendarEvent.Repetition.Unit.allCases {
        for count in [1, 3] {
          events.append(
            event(
              "\(events.count)", "Every \(count) \(unit) from \(start?.text ?? "")", (start, start),
              repeats: CalendarEvent.Repetition(every: count, unit)))
        }
      }
    }
    return events.compactMap(\.self)
  }()

  private static let strange: [CalendarEvent] = HostilePlaybooks.texts.compactMap { text in
    event("uid" + text, text, (day(2026, 2, 28), day(2026, 3, 1)), text: text)
  }
}
