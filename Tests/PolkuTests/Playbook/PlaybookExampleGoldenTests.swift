import Foundation
import Testing

@testable import PolkuTool

/// The playbooks and dry runs of the examples, as they were last read and found good.
@Suite struct PlaybookExampleGoldenTests {
  private static let folder = Journeys.root.appending(path: "Tests/PolkuTests/Cases/Playbook/Examples")

  static let outputs: [(name: String, arguments: [String])] = [
    ("lead-response.txt", ["playbook", "lead response", "smart-rekry.journey", "--start", "2026-11-20"]),
    ("lead-response.ics", ["playbook", "lead response", "smart-rekry.journey", "--start", "2026-11-20"]),
    (
      "lead-response-working.ics",
      ["playbook", "lead response", "smart-rekry.journey", "--start", "2026-11-20", "--working-days"]
    ),
    ("nurture.md", ["playbook", "nurture", "smart-rekry.journey"]),
    ("nurture.json", ["playbook", "nurture", "smart-rekry.journey", "--start", "2028-02-15"]),
    ("smart-rekry.csv", ["playbook", "smart-rekry.journey", "--start", "2026-11-23"]),
    ("smart-rekry-sales.txt", ["playbook", "smart-rekry.journey", "--role", "sales management", "--to-be"]),
    ("smart-rekry-contacts.txt", ["playbook", "smart-rekry.journey", "--timeline", "--persona", "maija", "--to-be"]),
    ("jalkimarkkinointi.txt", ["playbook", "palautteesta teoksi", "kiitos", "jalkimarkkinointi.journey"]),
    ("agency.txt", ["playbook", "agency-after-sales.journey", "--to-be"]),
    (
      "nurture-run.txt",
      ["simulate", "nurture", "smart-rekry.journey", "--persona", "maija", "--start", "2026-11-23"]
    ),
    (
      "nurture-yes-run.md",
      ["simulate", "nurture", "smart-rekry.journey", "--assume", "the guide was downloaded=yes"]
    ),
    ("lead-response-run.json", ["simulate", "lead response", "smart-rekry.journey", "--persona", "kalle"]),
    ("churn-run.txt", ["simulate", "churn save", "smart-rekry.journey", "--start", "2026-11-23", "--working-days"]),
  ]

  /// `RECORD=1 swift test --filter PlaybookExampleGolden` writes them anew; look at them before keeping them.
  @Test(arguments: outputs.indices)
  func golden(_ number: Int) throws {
    let (name, arguments) = Self.outputs[number]
    let directory = try TemporaryDirectory()
    for argument in arguments where argument.hasSuffix(".journey") {
      let file = try #require(Journeys.examples.first { $0.path == "journeys/" + argument })
      try directory.write(argument, file.bytes)
    }
    let made = try Polku.run(arguments + ["-o", name], in: directory)
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
