import PolkuChecking
import PolkuSyntax

/// `polku help`: help about the tool or one of its commands.
enum HelpCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    guard let name = invocation.operands.first else {
      for line in HelpPage.tool(session) { session.console.line(line) }
      return .fine
    }
    guard let command = CommandTable.command(name) else {
      session.complain("tool.usage.unknown-command", ["command": name])
      let near = Suggestions.near(name, CommandTable.shown.map(\.name))
      if !near.isEmpty {
        session.console.remark(session.say("tool.usage.did-you-mean", ["word": near.joined(separator: ", ")]))
      }
      return .usage
    }
    for line in HelpPage.command(command, session) { session.console.line(line) }
    return .fine
  }
}
