import PolkuChecking

/// `polku completions`: the script that teaches a shell to complete command lines of the tool.
enum CompletionsCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    guard let shell = invocation.operands.first.flatMap({ Shell(rawValue: $0) }) else {
      session.complain("tool.completions.unknown", ["shell": invocation.operands.joined(separator: " ")])
      return .usage
    }
    session.console.write(Array(shell.script(session).utf8))
    return .fine
  }
}
