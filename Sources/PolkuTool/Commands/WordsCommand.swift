import PolkuChecking
import PolkuSyntax

/// `polku words`: every word of a language on one page.
enum WordsCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let name = invocation.operands.first ?? session.messages.code
    guard let language = Language.named(name) else {
      session.complain("tool.words.unknown", ["language": name])
      return .usage
    }
    if invocation.has("table") {
      session.console.write(Array(language.file.utf8))
      return .fine
    }
    let page = WordsPage(
      language: language, session: Session(console: session.console, messages: Messages(language)))
    for line in page.lines { session.console.line(line) }
    return .fine
  }
}
