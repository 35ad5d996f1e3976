import Foundation
import Testing

@testable import PolkuTool

/// The grids of the examples, as they were last read and found good.
@Suite struct MatrixGoldenTests {
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Matrix/Examples")

  static let grids: [(name: String, arguments: [String])] = [
    ("smart-rekry.txt", ["smart-rekry.journey"]),
    ("smart-rekry.md", ["smart-rekry.journey"]),
    ("smart-rekry.csv", ["smart-rekry.journey", "--columns", "stages"]),
    ("smart-rekry.json", ["smart-rekry.journey"]),
    ("vierailijasta-asiakkaaksi.md", ["vierailijasta-asiakkaaksi.journey"]),
    ("agency-questions.md", ["agency-after-sales.journey", "--rows", "questions", "--to-be", "--against", "as-is"]),
    ("agency-criticals.txt", ["agency-after-sales.journey", "--rows", "criticals", "--to-be"]),
    ("smart-rekry-roles.md", ["smart-rekry.journey", "--rows", "roles"]),
    ("smart-rekry-segments.md", ["smart-rekry.journey", "--rows", "segments"]),
    ("smart-rekry-channels.txt", ["smart-rekry.journey", "--rows", "channels"]),
  ]

  /// `RECORD=1 swift test --filter MatrixGolden` writes them anew; look at them before keeping them.
  @Test(arguments: grids.indices)
  func golden(_ number: Int) throws {
    let (name, arguments) = Self.grids[number]
    let directory = try TemporaryDirectory()
    let file = try #require(Journeys.examples.first { $0.path == "journeys/" + arguments[0] })
    try directory.write(arguments[0], file.bytes)
    let made = try Polku.run(["matrix"] + arguments + ["--date", "2026-11-21", "-o", name], in: directory)
    #expect(made.code == 0, "\(made.errors)")
    let text = try directory.read(name)
    let golden = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
    }
    #expect(Data(text.utf8) == (try Data(contentsOf: golden)), "\(name) differs")
  }
}
