import Foundation
import Testing

/// What each format prints, as it was last read and found good: `RECORD=1 swift test --filter ReportGolden` writes it anew.
@Suite struct ReportGoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/Reports")

  private func expect(_ text: String, as name: String) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(name) differs")
  }

  @Test(arguments: [
    ("text", "report.txt"), ("line", "report.lines"), ("json", "report.json"), ("sarif", "report.sarif"),
    ("github", "report.github"),
  ])
  func format(_ format: String, _ file: String) throws {
    let text = try ReportFixture.output(["main.journey", "--format", format])
    try expect(text, as: file)
    #expect(!text.contains("\r"))
  }

  @Test func inColour() throws {
    let text = try ReportFixture.output(["main.journey", "--color", "always"])
    try expect(text, as: "report.colour")
    #expect(try text.replacing(Regex("\u{1B}\\[[0-9;]*m"), with: "") == ReportFixture.output(["main.journey"]))
  }

  @Test func withoutADayAndOnADay() throws {
    let directory = try ReportFixture.make()
    let arguments = ["check", "main.journey", "--date", "none", "--as-is", "--only", ReportFixture.rules]
    try expect(try Polku.run(arguments, in: directory).output, as: "as-is.txt")
    try expect(try Polku.run(arguments + ["--format", "json"], in: directory).output, as: "as-is.json")
  }

  @Test func whatABaselineIs() throws {
    let directory = try ReportFixture.make()
    let arguments = ["check", "main.journey", "--write-baseline", "known.txt"] + ReportFixture.options
    #expect(try Polku.run(arguments, in: directory).code == 0)
    try expect(try directory.read("known.txt"), as: "report.baseline")
  }
}
