import Foundation
import PolkuOutputs
import Testing

/// What each format writes, as last read and found good: `RECORD=1 swift test --filter PlaybookGolden` writes it anew.
@Suite struct PlaybookGoldenTests {
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Playbook")

  static let formats: [(ending: String, write: @Sendable (PlaybookSheet) -> String)] = [
    ("md", { $0.markdown() }), ("csv", { $0.csv() }), ("html", { $0.html() }),
    ("json", { String(decoding: $0.json(), as: UTF8.self) }),
  ]

  @Test(arguments: HostilePlaybooks.all.map(\.name).filter { !["many", "long"].contains($0) }, formats.indices)
  func golden(_ name: String, _ number: Int) throws {
    let (ending, write) = Self.formats[number]
    let text = write(HostilePlaybooks.named(name))
    let file = Self.folder.appending(path: "\(name).\(ending)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(Data(text.utf8) == (try Data(contentsOf: file)), "\(name).\(ending) differs")
  }

  /// Three thousand steps, and titles of ten thousand letters, are written while nobody waits.
  @Test(arguments: ["many", "long"], formats.indices)
  func aLargePlaybookIsSoonWritten(_ name: String, _ number: Int) {
    let sheet = HostilePlaybooks.named(name)
    let clock = ContinuousClock()
    #expect(clock.measure { _ = Self.formats[number].write(sheet) } < .seconds(10))
  }

  /// The same sheet gives the same bytes.
  @Test(arguments: HostilePlaybooks.all.map(\.name), formats.indices)
  func sameBytesTwice(_ name: String, _ number: Int) {
    let write = Self.formats[number].write
    #expect(write(HostilePlaybooks.named(name)) == write(HostilePlaybooks.named(name)))
  }
}
