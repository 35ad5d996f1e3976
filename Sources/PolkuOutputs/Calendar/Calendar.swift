/// Events for calendars of other programs, ready to be written after RFC 5545.
///
/// The RFC wants at least one event in a file.
public struct Calendar: Sendable {
  /// What the calendar is called.
  public var name: String
  /// The program that made it, as the RFC wants it: `-//Polku//Playbooks//EN`.
  public var productID: String
  /// The code of the language, such as `fi`.
  public var language: String
  /// The events, in order.
  public var events: [CalendarEvent]

  /// A calendar of events.
  public init(name: String, productID: String, language: String, events: [CalendarEvent]) {
    self.name = name
    self.productID = productID
    self.language = language
    self.events = events
  }
}
