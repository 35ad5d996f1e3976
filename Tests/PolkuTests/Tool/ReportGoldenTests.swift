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

  @Test(arguments: [
    ("text", "facilitator.txt"), ("line", "facilitator.lines"), ("json", "facilitator.json"),
    ("sarif", "facilitator.sarif"), ("github", "facilitator.github"),
  ])
  func facilitator(_ format: String, _ file: String) throws {
    try expect(try ReportFixture.output(["main.journey", "--voice", "facilitator", "--format", format]), as: file)
  }

  @Test(arguments: ["room", "slips"])
  func facilitator(_ name: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("\(name).journey", Array(try Data(contentsOf: Self.folder.appending(path: name + ".journey"))))
    let arguments = ["check", "\(name).journey", "--voice", "facilitator", "--date", "2026-09-01"]
    try expect(try Polku.run(arguments, in: directory).output, as: name + ".txt")
  }

  @Test(arguments: [("engineer", "report.colour"), ("facilitator", "facilitator.colour")])
  func inColour(_ voice: String, _ file: String) throws {
    let arguments = ["main.journey", "--voice", voice]
    let text = try ReportFixture.output(arguments + ["--color", "always"])
    try expect(text, as: file)
    #expect(try text.replacing(Regex("\u{1B}\\[[0-9;]*m"), with: "") == ReportFixture.output(arguments))
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
