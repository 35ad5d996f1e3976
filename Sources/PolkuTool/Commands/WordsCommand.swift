import PolkuChecking
import PolkuSyntax

/// `polku words`: every word of a language on one page.
enum WordsCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let name = invocation.operands.first ?? Language.english.code
    guard let language = Language.named(name) else {
      session.complain("tool.words.unknown", ["language": name])
      return .usage
    }
    let page = WordsPage(
      language: language, session: Session(console: session.console, messages: Messages(language.code)))
    for line in page.lines { session.console.line(line) }
    return .fine
  }
}
