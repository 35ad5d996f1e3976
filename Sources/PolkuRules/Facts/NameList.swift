import PolkuModel
import PolkuSyntax

/// The things a field names, and how much the list proves.
struct NameList {
  /// What kind of knowledge the field holds.
  enum Knowledge {
    /// The field is not said.
    case missing
    /// `?`, a list with `?` or `…` in it, or one with a name that could not be read: more may belong to it.
    case open
    /// `none because …`.
    case none
    /// All of it is said.
    case closed
  }

  /// The things, each once, in written order; those declared nowhere are among them.
  let things: [DeclarationID]
  /// How much is known.
  let knowledge: Knowledge
  /// Whether `everyone` stands in it.
  let isEveryone: Bool

  /// Whether the list is said and complete, so that what is not on it can be told.
  var isClosed: Bool { knowledge == .closed && !things.isEmpty }
}

extension CheckContext {
  /// What a field of a declaration names.
  func names(_ id: DeclarationID, _ field: Field) -> NameList {
    var things: [DeclarationID] = []
    var (isSaid, isOpen, isNone, isEveryone) = (false, false, false, false)
    for i in model.declarations[Int(id)].facts where model.facts[i].field == field && model.facts[i].view == .stated {
      let fact = model.facts[i]
      isSaid = true
      switch fact.state {
      case .unknown, .absent: isOpen = true
      case .none: isNone = true
      case .stated:
        if fact.isOpen { isOpen = true }
        for r in fact.references {
          let reference = model.references[r]
          if reference.target >= 0 {
            if !things.contains(reference.target) { things.append(reference.target) }
          } else if reference.reading == .word, field == .for {
            isEveryone = true
          } else if reference.reading != .word {
            isOpen = true
          }
        }
      }
    }
    let knowledge: NameList.Knowledge =
      !isSaid ? .missing : isOpen ? .open : isNone && things.isEmpty ? .none : .closed
    return NameList(things: things, knowledge: knowledge, isEveryone: isEveryone)
  }

  /// The things of a kind that a field names.
  func named(_ id: DeclarationID, _ field: Field, _ kind: Kind) -> [DeclarationID] {
    model.named(id, field).filter { model.declarations[Int($0)].kind == kind }
  }
}
