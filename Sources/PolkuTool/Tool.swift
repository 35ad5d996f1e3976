import PolkuChecking
import PolkuSyntax

/// The command line tool.
public enum Tool {
  /// Follows a command line, without the name of the tool, and returns the exit code.
  public static func run(_ arguments: [String]) -> Int32 {
    Platform.ignoreBrokenPipes()
    let console = Console()
    return AddedLanguages.with(console) {
      let session = Session(console: console, messages: Messages(Messages.environmentCode))
      var code = follow(ArgumentParser.parse(arguments), session)
      console.flush()
      if let failure = console.failure {
        session.complain("tool.file.output", ["reason": failure])
        code = .files
      }
      return code.rawValue
    }
  }

  /// Ends the process with an exit code.
  public static func exit(_ code: Int32) -> Never { Platform.end(code) }

  private static func follow(_ request: Request, _ session: Session) -> ExitCode {
    switch request {
    case .version:
      session.console.line("polku " + Release.version)
      return .fine
    case .help(let command):
      let lines = command.map { HelpPage.command($0, session) } ?? HelpPage.tool(session)
      for line in lines { session.console.line(line) }
      return .fine
    case .mistake(let mistake):
      return complain(mistake, session)
    case .run(let invocation):
      guard let code = invocation.value("language") else { return invocation.command.run(invocation, session) }
      let speaking = Session(console: session.console, messages: Messages(code), isAsked: true)
      return invocation.command.run(invocation, speaking)
    }
  }

  private static func complain(_ mistake: UsageMistake, _ session: Session) -> ExitCode {
    let text = Visible.line(session.messages.say(mistake.message))
    session.console.remark("polku: " + session.say("tool.severity.error") + ": " + text)
    if let hint = mistake.hint { session.console.remark(Visible.line(session.messages.say(hint))) }
    let help = mistake.command.map { "polku help " + $0 } ?? "polku help"
    session.console.remark(session.say("tool.usage.see-help", ["command": help]))
    return .usage
  }
}
