import PolkuChecking
import PolkuModel
import PolkuSyntax

extension NameLookup.Unknown {
  /// Says it, with the names that may have been meant.
  func tell(_ session: Session) {
    session.complain("tool.graph.unknown-name", ["kind": Placed.term(kind), "name": name])
    let most = 8
    if !near.isEmpty {
      let word = near.prefix(most).joined(separator: ", ")
      session.console.remark(session.say("tool.usage.did-you-mean", ["word": word]))
    } else if !known.isEmpty {
      let list = known.prefix(most).joined(separator: ", ") + (known.count > most ? ", …" : "")
      session.console.remark(session.say("tool.graph.known-names", ["names": list]))
    }
  }
}
