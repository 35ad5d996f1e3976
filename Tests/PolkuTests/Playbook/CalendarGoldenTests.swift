import Foundation
import PolkuOutputs
import Testing

/// Calendars as last read and found good: `RECORD=1 swift test --filter CalendarGolden` writes them anew.
///
/// `Tests/Calendar/read` reads the same files with a program of others.
@Suite struct CalendarGoldenTests {
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Playbook")

  @Test(arguments: CalendarSample.all.map(\.name))
  func golden(_ name: String) throws {
    let bytes = CalendarSample.bytes(name)
    let file = Self.folder.appending(path: "\(name).ics")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    #expect(Data(bytes) == (try Data(contentsOf: file)), "\(name).ics differs")
    #expect(try CalendarReading(bytes).events.count == CalendarSample.all.first { $0.name == name }?.events.count)
  }
}
