import PolkuChecking
import PolkuSyntax

/// `polku new`: writes a first journey to change and learn from.
enum NewCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let starter = Starter.starter(invocation.value("language") ?? Messages.environmentCode)
    let path = invocation.operands.first ?? starter.fileName
    if path == Inputs.standardInput {
      session.console.write(Array(starter.text.utf8))
      return .fine
    }
    if let problem = Platform.writeNew(path, Array(starter.text.utf8)) {
      session.complainOfWriting(path, problem)
      return .files
    }
    session.console.line(session.say("tool.new.done", ["path": path]))
    return .fine
  }
}

/// A first journey in one of the languages.
struct Starter: Sendable {
  /// What the file is called unless the user says otherwise.
  let fileName: String
  let text: String

  /// The starter of a language, by its code or name; English where there is no such language, or none in it.
  static func starter(_ name: String) -> Starter {
    let language = Language.named(name) ?? .english
    let own = language.starter.isEmpty ? .english : language
    return Starter(fileName: own.starterName, text: own.starter + "\n")
  }
}
