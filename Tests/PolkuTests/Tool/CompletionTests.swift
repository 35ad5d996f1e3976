import Foundation
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// The scripts for tab completion; `Tests/Shells/run` tries them in the shells.
@Suite struct CompletionTests {
  static var session: Session { Session(console: Console(), messages: Messages("en")) }

  private static let scripts = Dictionary(uniqueKeysWithValues: Shell.allCases.map { ($0, $0.script(session)) })

  private func script(_ shell: Shell) -> String { Self.scripts[shell] ?? "" }

  /// What a script says of one command.
  private func part(_ command: CommandSpec, of shell: Shell) throws -> String {
    let script = self.script(shell)
    switch shell {
    case .bash:
      let lines = script.split(separator: "\n")
      let at = try #require(lines.firstIndex { $0.hasPrefix("    \(command.name)) sort=") })
      let values = lines.filter { $0.hasPrefix("    '\(command.name) -") }
      return (lines[at...at + 1] + values).joined(separator: "\n")
    case .zsh:
      let start = try #require(script.range(of: "\n    \(command.name)) _arguments"))
      let end = try #require(script.range(of: ";;\n", range: start.upperBound..<script.endIndex))
      return String(script[start.lowerBound..<end.lowerBound])
    case .fish:
      let lines = script.split(separator: "\n").filter { line in
        ["in", "room"].contains { line.contains("'__polku_\($0) \(command.name)") }
      }
      return lines.joined(separator: "\n")
    }
  }

  /// How a script writes the forms of an option.
  private func written(_ option: OptionSpec, in shell: Shell) -> [String] {
    switch shell {
    case .bash:
      return option.forms.map { " \($0) " }
    case .zsh:
      return option.forms.map { form -> String in
        let joint = form.hasPrefix("--") ? "=" : "+"
        return form + (option.sort == nil ? "" : joint) + "["
      }
    case .fish:
      return ["-l \(option.name) "] + (option.letter.map { ["-s \($0) "] } ?? [])
    }
  }

  @Test(arguments: Shell.allCases, CommandTable.shown.map(\.name))
  func everyOptionIsCompleted(_ shell: Shell, _ name: String) throws {
    let command = try #require(CommandTable.command(name))
    let part = try self.part(command, of: shell)
    for option in command.allOptions {
      let meaning = Self.session.say(HelpPage.meaningKey(option, of: command, Self.session))
      let forms = written(option, in: shell)
      for form in forms {
        let options = shell == .bash ? part.replacing("'", with: " ") : part
        #expect(options.contains(form) == !option.isHidden, "\(form)")
      }
      if shell == .fish, !option.isHidden { #expect(part.contains("-d " + shell.quoted(meaning))) }
      if shell == .bash, !option.isHidden {
        #expect(part.contains("'\(name) --\(option.name)')") == (option.sort != nil))
      }
    }
  }

  @Test(arguments: Shell.allCases)
  func everyShownCommandIsCompleted(_ shell: Shell) throws {
    let script = self.script(shell)
    for command in CommandTable.commands where command.isHidden {
      #expect(try !script.contains(Regex("\\b\(command.name)\\b")), "\(command.name)")
    }
    for command in CommandTable.shown where shell != .bash {
      let summary = Self.session.say("tool.\(command.name).summary")
      #expect(
        script.contains(shell == .fish ? shell.quoted(summary) : ":" + summary.replacing(":", with: #"\:"#)),
        "\(command.name)")
    }
    for word in CompletionWords.ruleWords { #expect(script.contains(word)) }
  }

  @Test(
    arguments: [
      (.bash, "Maija's \\ `x` $y", #"'Maija'\''s \ `x` $y'"#), (.zsh, "'", #"''\'''"#),
      (.fish, "Maija's \\ `x` $y", #"'Maija\'s \\ `x` $y'"#),
    ] as [(Shell, String, String)])
  func quoting(_ shell: Shell, _ text: String, _ quoted: String) {
    #expect(shell.quoted(text) == quoted)
  }

  @Test(arguments: Shell.allCases)
  func golden(_ shell: Shell) throws {
    let name = shell == .zsh ? "_polku" : "polku." + shell.rawValue
    let result = try Polku.run(["completions", shell.rawValue], in: TemporaryDirectory())
    #expect(result.code == 0 && result.errors.isEmpty)
    try ManualTests.expect(result.output, as: name)
  }

  @Test func anUnknownShellIsSaid() throws {
    let result = try Polku.run(["completions", "tcsh"], in: TemporaryDirectory())
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.contains("tcsh") && result.errors.contains("zsh"))
  }
}
