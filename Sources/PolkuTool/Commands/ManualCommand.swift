import PolkuChecking

/// `polku man`: the manual page, for `man` to show.
enum ManualCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    for line in ManualPage(session: session).lines { session.console.line(line) }
    return .fine
  }
}
