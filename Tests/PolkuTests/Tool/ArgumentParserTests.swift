import Testing

@testable import PolkuChecking
@testable import PolkuSyntax
@testable import PolkuTool

@Suite struct ArgumentParserTests {
  struct Accepted: Sendable, CustomTestStringConvertible {
    let line: String
    let operands: [String]
    let values: [String]
    var testDescription: String { line }

    init(_ line: String, _ operands: [String], _ values: [String] = []) {
      self.line = line
      self.operands = operands
      self.values = values
    }
  }

  @Test(arguments: [
    Accepted("check", []),
    Accepted("check a b", ["a", "b"]),
    Accepted("check --format line a", ["a"], ["format=line"]),
    Accepted("check a --format=line", ["a"], ["format=line"]),
    Accepted("check --language suomi -", ["-"], ["language=fi"]),
    Accepted("check -- --format -", ["--format", "-"]),
    Accepted("graph -o x.svg a", ["a"], ["output=x.svg"]),
    Accepted("graph -ox.svg", [], ["output=x.svg"]),
    Accepted("graph --output=a=b", [], ["output=a=b"]),
    Accepted("graph --persona A --persona B --as-is", [], ["persona=A", "persona=B", "as-is="]),
    Accepted("fmt --check --to sv a", ["a"], ["check=", "to=sv"]),
    Accepted("tree --count a", ["a"], ["count="]),
  ])
  func accepts(_ expected: Accepted) throws {
    let request = ArgumentParser.parse(expected.line.split(separator: " ").map(String.init))
    guard case .run(let invocation) = request else {
      Issue.record("\(request)")
      return
    }
    #expect(invocation.operands == expected.operands)
    #expect(invocation.values.map { "\($0.name)=\($0.value)" } == expected.values)
  }

  @Test(
    arguments: [
      ("chek", "tool.usage.unknown-command", "check"),
      ("lint a", "tool.usage.unknown-command", "check"),
      ("gra", "tool.usage.unknown-command", "graph"),
      ("fmr", "tool.usage.unknown-command", "fmt"),
      ("a.journey", "tool.usage.unknown-command", "polku check a.journey"),
      ("xylophone", "tool.usage.unknown-command", nil),
      ("--versoin", "tool.usage.unknown-option", "--version"),
      ("check --formt line", "tool.usage.unknown-option", "--format"),
      ("check --f line", "tool.usage.unknown-option", "--format"),
      ("check -x", "tool.usage.unknown-option", nil),
      ("check --format", "tool.usage.missing-value", nil),
      ("check --format=", "tool.usage.wrong-value", nil),
      ("check --format yaml", "tool.usage.wrong-value", nil),
      ("check --format txt", "tool.usage.wrong-value", "text"),
      ("check --format tex", "tool.usage.wrong-value", "text"),
      ("check --language de", "tool.usage.wrong-value", nil),
      ("fmt --check=yes", "tool.usage.no-value", nil),
      ("tree", "tool.usage.missing-operand", nil),
      ("words fi sv", "tool.usage.extra-operand", nil),
    ] as [(String, String, String?)])
  func refuses(_ line: String, _ key: String, _ meant: String?) {
    let request = ArgumentParser.parse(line.split(separator: " ").map(String.init))
    guard case .mistake(let mistake) = request else {
      Issue.record("\(request)")
      return
    }
    #expect(mistake.message.key == key)
    #expect(mistake.hint?.arguments.first?.value == meant)
    #expect(Messages("en").has(key))
  }

  @Test(
    arguments: [
      ([], nil), (["-h"], nil), (["--help"], nil), (["check", "--help"], "check"), (["fmt", "a", "-h"], "fmt"),
    ] as [([String], String?)])
  func asksForHelp(_ arguments: [String], _ command: String?) {
    guard case .help(let found) = ArgumentParser.parse(arguments) else {
      Issue.record("no help")
      return
    }
    #expect(found?.name == command)
  }

  @Test(arguments: CommandTable.commands.map(\.name))
  func everyCommandAndOptionIsExplained(_ name: String) throws {
    let command = try #require(CommandTable.command(name))
    let messages = Messages("en")
    #expect(messages.has("tool.\(name).summary"))
    #expect(messages.has("tool.\(name).about"))
    for option in command.shownOptions { #expect(messages.has("tool.option.\(option.name)"), "\(option.name)") }
    let page = HelpPage.command(command, Session(console: Console(), messages: messages))
    #expect(page.allSatisfy { DisplayWidth.of($0) <= Wrapping.page })
  }

  @Test func namesOfCommandsAreNeverOtherNames() {
    let names = Set(CommandTable.commands.map(\.name))
    let others = CommandTable.commands.flatMap(\.otherNames)
    #expect(names.isDisjoint(with: others))
    #expect(Set(others).count == others.count)
  }
}
