import Foundation
import PolkuOutputs
import Testing

@testable import PolkuTool

/// What each format writes of a dry run, as it was last read and found good: `RECORD=1 swift test --filter
/// SimulationGolden` writes it anew.
@Suite struct SimulationGoldenTests {
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Playbook")

  static let formats: [(ending: String, write: @Sendable (SimulationSheet) -> String)] = [
    ("md", { $0.markdown() }), ("html", { $0.html() }), ("json", { String(decoding: $0.json(), as: UTF8.self) }),
    ("80.txt", { text($0, 80) }), ("40.txt", { text($0, 40) }), ("colour.txt", { text($0, 80, "always") }),
  ]

  static func text(_ sheet: SimulationSheet, _ width: Int, _ colour: String = "never") -> String {
    SimulationText(sheet, style: Style(colour), width: width).lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: HostileSimulations.all.map(\.name).filter { $0 != "long" }, formats.indices)
  func golden(_ name: String, _ number: Int) throws {
    let (ending, write) = Self.formats[number]
    let text = write(HostileSimulations.named(name))
    let file = Self.folder.appending(path: "simulation-\(name).\(ending)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(Data(text.utf8) == (try Data(contentsOf: file)), "simulation-\(name).\(ending) differs")
  }

  /// Forty ways of five hundred events are written while nobody waits.
  @Test(arguments: formats.indices)
  func aLongRunIsSoonWritten(_ number: Int) {
    let sheet = HostileSimulations.named("long")
    #expect(ContinuousClock().measure { _ = Self.formats[number].write(sheet) } < .seconds(20))
  }
}
