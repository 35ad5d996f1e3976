import Foundation
import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuBuild
@testable import PolkuChecking
@testable import PolkuTool
@testable import PolkuTypes

/// What the README shows is what the tool does.
@Suite struct ReadmeTests {
  /// The fenced blocks of the README, without their fences.
  private func blocks() throws -> [String] {
    let text = try String(contentsOf: Journeys.root.appending(path: "README.md"), encoding: .utf8)
    let parts = text.components(separatedBy: "```")
    return stride(from: 1, to: parts.count, by: 2).map { i in
      String(parts[i].drop { $0 != "\n" }.dropFirst())
    }
  }

  @Test func theFirstJourneyIsTheOneInThePicture() throws {
    let journey = try #require(Journeys.examples.first { $0.path == "journeys/readme.journey" })
    #expect(try blocks()[0] == String(decoding: journey.bytes, as: UTF8.self))
  }

  @Test func checkSaysWhatTheReadmeShows() throws {
    let blocks = try blocks()
    let sample = try #require(blocks.firstIndex { $0.hasPrefix("touchpiont") })
    let directory = try TemporaryDirectory()
    try directory.write("blog.journey", blocks[sample])
    let heard = try Terminal.output(["check", "blog.journey", "--color", "never"], in: directory)
    #expect(heard == blocks[sample + 1])
  }

  @Test func theMatrixIsWhatTheReadmeShows() throws {
    let blocks = try blocks()
    let sample = try #require(blocks.firstIndex { $0.hasPrefix("persona Maija: HR manager Maija\n  influence") })
    let directory = try TemporaryDirectory()
    try directory.write("content.journey", blocks[sample])
    let output = try Polku.run(["matrix", "content.journey", "--date", "none"], in: directory).output
    #expect(output.hasPrefix(blocks[sample + 1]))
  }

  @Test func theDryRunIsWhatTheReadmeShows() throws {
    let blocks = try blocks()
    let sample = try #require(blocks.firstIndex { $0.hasPrefix("persona Maija: HR manager Maija\nplaybook") })
    let directory = try TemporaryDirectory()
    try directory.write("lead.journey", blocks[sample])
    let arguments = ["simulate", "answer", "lead.journey", "--persona", "Maija", "--start", "2026-11-23"]
    #expect(try Polku.run(arguments, in: directory).output == blocks[sample + 1])
  }

  /// The page about playbooks names every option of both commands, and its example is one.
  @Test func thePageAboutPlaybooksIsWhole() throws {
    let page = try String(contentsOf: Journeys.root.appending(path: "journeys/PLAYBOOKS.md"), encoding: .utf8)
    let common: Set = ["help", "format", "output", "language", "color", "as-is", "to-be", "with"]
    for command in ["playbook", "simulate"] {
      for option in try #require(CommandTable.command(command)).shownOptions where !common.contains(option.name) {
        #expect(page.contains("--\(option.name)"), "\(option.name)")
      }
    }
    let journey = try #require(page.components(separatedBy: "```").first { $0.contains("\nplaybook answer") })
    let directory = try TemporaryDirectory()
    try directory.write("answer.journey", journey)
    #expect(try Polku.run(["check", "answer.journey"], in: directory).code == 0)
    #expect(try Polku.run(["simulate", "answer"], in: directory).output.contains("Way 3"))
  }

  @Test func aBuildSaysWhatTheReadmeShows() throws {
    let blocks = try blocks()
    let sample = try #require(blocks.first { $0.hasPrefix("touchpiont") })
    let shown = try #require(blocks.first { $0.hasPrefix("blog.journey:1:1: warning: ") })
    let directory = try TemporaryDirectory()
    try directory.write("blog.journey", sample)
    let arguments = ["check", "--target", "App", "blog.journey"]
    #expect(try Polku.run(arguments, in: directory, program: "polku-build").errors == shown)
  }

  @Test func theTypesOfTheReadmeCompile() throws {
    let blocks = try blocks()
    let sample = try #require(blocks.first { $0.hasPrefix("let event = Recruiting.") })
    let model = Model(Tree(Source(path: "readme.journey", bytes: Array(blocks[0].utf8))))
    let types = SwiftTypes([("readme.journey", model)]).source()
    let said = try Compiler.complaints([("Types.swift", types), ("main.swift", sample)], [])
    #expect(said == "")
  }

  /// The page about plugins names every setting and every option of the commands that work without one.
  @Test func thePageAboutPluginsIsWhole() throws {
    let page = try String(contentsOf: Journeys.root.appending(path: "journeys/PLUGINS.md"), encoding: .utf8)
    for key in BuildSettings.Key.allCases { #expect(page.contains("| `\(key.rawValue)` |"), "\(key)") }
    for kind in TypeKind.all { #expect(page.contains("`\(kind.name)`"), "\(kind.name)") }
  }

  @Test func theProofIsWhatTheReadmeShows() throws {
    let blocks = try blocks()
    let sample = try #require(blocks.firstIndex { $0.hasPrefix("persona Maria") })
    let directory = try TemporaryDirectory()
    try directory.write("sign.journey", blocks[sample])
    let arguments = ["check", "--only", "persona-cannot-pass", "sign.journey"]
    #expect(try Polku.run(arguments, in: directory).output == blocks[sample + 1])
  }

  /// The page about checking names every option, format and exit code.
  @Test func thePageAboutCheckingIsWhole() throws {
    let page = try String(contentsOf: Journeys.root.appending(path: "journeys/CHECK.md"), encoding: .utf8)
    for option in try #require(CommandTable.command("check")).shownOptions where option.name != "help" {
      #expect(page.contains("`--\(option.name)"), "\(option.name)")
    }
    for format in FindingFormat.allCases { #expect(page.contains("**`\(format.rawValue)`**")) }
    for code in [ExitCode.fine, .errors, .usage, .files, .failed] { #expect(page.contains("\n| \(code.rawValue) |")) }
    #expect(page.contains("`\"version\": \(JSONRenderer.version)`"))
    #expect(Set([ExitCode.fine, .errors, .usage, .files, .failed].map(\.rawValue)) == Set(0...4))
  }

  /// Every command line the README shows is one the tool understands.
  @Test func commandsExist() throws {
    let directory = try TemporaryDirectory()
    let lines = try blocks().joined().split(separator: "\n").map(String.init)
    let commands = Set(
      lines.compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "polku"), at + 1 < words.count, words[at + 1].allSatisfy(\.isLetter) else {
          return nil
        }
        return String(words[at + 1])
      })
    #expect(commands.contains("graph"))
    for command in commands { #expect(try Polku.run(["help", command], in: directory).code == 0, "\(command)") }
  }
}
