import Foundation
import PolkuOutputs
import Testing

@testable import PolkuTool

/// What each format writes, as it was last read and found good: `RECORD=1 swift test --filter GridGolden` writes it anew.
@Suite struct GridGoldenTests {
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Matrix")

  static let formats: [(ending: String, write: @Sendable (Grid) -> String)] = [
    ("md", { $0.markdown() }), ("csv", { $0.csv() }), ("html", { $0.html() }),
    ("json", { String(decoding: $0.json(), as: UTF8.self) }),
    ("80.txt", { text($0, 80) }), ("120.txt", { text($0, 120) }), ("colour.txt", { text($0, 80, "always") }),
  ]

  static func text(_ grid: Grid, _ width: Int, _ colour: String = "never") -> String {
    GridText(grid, style: Style(colour), width: width).lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: HostileGrids.all.map(\.name).filter { $0 != "large" }, formats.indices)
  func golden(_ name: String, _ number: Int) throws {
    let (ending, write) = Self.formats[number]
    let text = write(HostileGrids.named(name))
    let file = Self.folder.appending(path: "\(name).\(ending)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(Data(text.utf8) == (try Data(contentsOf: file)), "\(name).\(ending) differs")
  }

  /// The shape is made true when a grid is made.
  @Test func everyRowHasEveryColumn() {
    let grid = HostileGrids.named("ragged")
    #expect(grid.columns.map(\.title) == ["One", ""])
    #expect(grid.rows.map { $0.cells.map(\.state) } == [["", ""], ["gap", "own"]])
    #expect(grid.states.last?.word == "own")
    #expect(grid.measures.map(\.key) == ["more"])
  }

  /// Two hundred rows of twelve columns are written while nobody waits.
  @Test(arguments: formats.indices)
  func aLargeGridIsSoonWritten(_ number: Int) {
    let grid = HostileGrids.named("large")
    let clock = ContinuousClock()
    #expect(clock.measure { _ = Self.formats[number].write(grid) } < .seconds(5))
  }
}
