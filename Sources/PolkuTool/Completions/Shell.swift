import PolkuChecking

/// A shell for which there is tab completion.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script that teaches the shell to complete the commands of the tool.
  func script(_ session: Session) -> String {
    switch self {
    case .bash: BashCompletion.script()
    case .zsh: ZshCompletion.script(session)
    case .fish: FishCompletion.script(session)
    }
  }

  /// A text as one word of the shell, whatever is in it.
  func quoted(_ text: String) -> String {
    let signs = text.map { sign in
      switch (self, sign) {
      case (.fish, "\\"), (.fish, "'"): "\\\(sign)"
      case (_, "'"): #"'\''"#
      default: String(sign)
      }
    }
    return "'" + signs.joined() + "'"
  }
}
