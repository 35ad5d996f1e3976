import PolkuChecking
import PolkuModel
import PolkuPages
import PolkuSyntax

extension MapWords {
  /// The words of a map in the language that `--language` says, else its own, on the day that was chosen.
  init(_ invocation: Invocation, _ model: Model, _ session: Session) {
    let session = session.about(model)
    self.init(
      model, session.messages, session.language,
      day: DayChoice.options.map(\.name).first { invocation.has($0) },
      done: DayChoice.names(invocation.all("with")))
  }
}
