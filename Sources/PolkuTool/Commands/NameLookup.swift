import PolkuChecking
import PolkuModel
import PolkuSyntax

/// Finds what a name on the command line means in a model: by name, by title, or bent, as in the files.
struct NameLookup {
  let model: Model

  /// The declaration of a kind, or the names that are near.
  func find(_ kind: Kind, _ name: String) -> Result<DeclarationID, Unknown> {
    let known = model.all(kind)
    if let found = model.meant(kind, name) { return .success(found) }
    let key = Folding.key(name)
    let titled = known.filter { Folding.key(model.title($0)) == key }
    if titled.count == 1 { return .success(titled[0]) }
    let names = titled.isEmpty ? known.map { model.name($0) } : titled.map { model.name($0) }
    let near = titled.isEmpty ? Suggestions.near(name, names) : names
    return .failure(Unknown(kind: kind, name: name, near: near, known: names))
  }

  /// A name that nothing has.
  struct Unknown: Error {
    let kind: Kind
    let name: String
    let near: [String]
    let known: [String]

    /// Says it, with the names that may have been meant.
    func tell(_ session: Session) {
      session.complain("tool.graph.unknown-name", ["kind": kind.id, "name": name])
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
}
