import Foundation
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// The manual page; `Tests/Shells/run` has the programs that show it read it.
@Suite struct ManualTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/Shells")

  /// Compares with what was last read and found good: `RECORD=1 swift test --filter golden` writes it anew.
  static func expect(_ text: String, as name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(name) differs")
  }

  private let lines = ManualPage(session: CompletionTests.session).lines

  @Test func golden() throws {
    let result = try Polku.run(["man"], in: TemporaryDirectory())
    #expect(result.code == 0 && result.errors.isEmpty)
    try Self.expect(result.output, as: "polku.1")
  }

  /// The lines of a command: from its heading to the next.
  private func part(_ command: CommandSpec) throws -> ArraySlice<String> {
    let start = try #require(lines.firstIndex(of: ".SS \(Roff.argument(command.name))"))
    let end = lines[(start + 1)...].firstIndex { $0.hasPrefix(".S") }
    return lines[start..<(end ?? lines.endIndex)]
  }

  @Test(arguments: CommandTable.shown.map(\.name))
  func everyOptionIsExplained(_ name: String) throws {
    let command = try #require(CommandTable.command(name))
    let part = try self.part(command)
    for option in command.options {
      let term = option.forms.map(Roff.typed).joined(separator: ", ")
      let at = part.firstIndex { $0 == term || $0.hasPrefix(term + " ") }
      #expect((at != nil) == !option.isHidden, "\(option.name)")
      guard let at else { continue }
      let meaning = CompletionTests.session.say(HelpPage.meaningKey(option, of: command, CompletionTests.session))
      #expect(part[(at + 1)...].starts(with: Roff.text(meaning)), "\(option.name)")
    }
  }

  @Test func whatIsHiddenStaysSo() {
    for command in CommandTable.commands where command.isHidden {
      #expect(!lines.contains(".SS \(Roff.argument(command.name))"))
    }
    for option in CommandTable.toolOptions {
      #expect(lines.contains(option.forms.map(Roff.typed).joined(separator: ", ")))
    }
  }

  @Test func everySentenceIsThere() {
    #expect(!lines.contains { $0.contains("tool.") })
    #expect(lines.allSatisfy { $0.allSatisfy(\.isASCII) })
    for code in ExitCode.allCases { #expect(lines.contains(Roff.typed("\(code.rawValue)"))) }
    for name in Messages.environmentVariables { #expect(lines.contains { $0.contains(Roff.typed(name)) }) }
  }

  @Test(arguments: ManualExamples.lines.map(\.line))
  func examplesCanBeRun(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard words[0] == "polku", case .run = ArgumentParser.parse(Array(words.dropFirst())) else {
      Issue.record("\(line)")
      return
    }
  }

  @Test(
    arguments: [
      ("--as-is", [#"\-\-as\-is"#]), (".svg or .png", [#"\&.svg or .png"#]), ("'tis", [#"\(aqtis"#]),
      ("a \\ b", [#"a \e b"#]), ("ä – “x”", [#"[u00E4] [u2013] [u201C]x[u201D]"#.replacing("[u", with: #"\[u"#)]),
      ("run `polku fmt --to` now", [#"run \fBpolku fmt \-\-to\fR now"#]), ("an `open one", [#"an \fBopen one\fR"#]),
      ("👩‍👩", [#"\[u1F469]\[u200D]\[u1F469]"#]), ("", []),
    ] as [(String, [String])])
  func roff(_ text: String, _ lines: [String]) {
    #expect(Roff.text(text) == lines)
  }

  @Test func longTextsNeverBeginALineLikeACommand() {
    let text = String(repeating: ".svg 'x' ", count: 60)
    #expect(Roff.text(text).count > 3)
    #expect(Roff.text(text).allSatisfy { $0.hasPrefix(#"\&"#) || $0.hasPrefix(#"\("#) })
  }
}
