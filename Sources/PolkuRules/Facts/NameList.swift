import PolkuModel
import PolkuSyntax

/// The things a field names, and how much the list proves.
struct NameList: Hashable {
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

  /// What a field names that is not said.
  static let missing = NameList(things: [], knowledge: .missing, isEveryone: false)
}

extension CheckContext {
  /// What a field of a declaration names.
  func names(_ id: DeclarationID, _ field: Field) -> NameList {
    listNumber(id, field).map { read.list($0) } ?? .missing
  }

  /// The number among ``read`` of what a field names; nil where it is not said.
  func listNumber(_ id: DeclarationID, _ field: Field) -> Int? {
    guard let first = model.factNumber(id, field) else { return nil }
    if let known = read.listNumber(first) { return known }
    if let only = onlyName(id, first) { return read.remember(only: only, first) }
    return read.remember(readNames(id, field), first)
  }

  /// What a field names that is one line with one name, as most are; nil for every other.
  func onlyName(_ id: DeclarationID, _ field: Field) -> DeclarationID? {
    model.factNumber(id, field).flatMap { onlyName(id, $0) }
  }

  private func onlyName(_ id: DeclarationID, _ number: Int) -> DeclarationID? {
    let fact = model.facts[number]
    guard fact.state == .stated, !fact.isOpen, fact.firstReference + 1 == fact.endReference else { return nil }
    let target = model.references[Int(fact.firstReference)].target
    let end = Int(model.declarations[Int(id)].endFact)
    var next = number + 1
    while next < end {
      if model.facts[next].field == fact.field { return nil }
      next += 1
    }
    return target < 0 ? nil : target
  }

  private func readNames(_ id: DeclarationID, _ field: Field) -> NameList {
    var things = OnceList()
    var (isOpen, isNone, isEveryone) = (false, false, false)
    for i in model.declarations[Int(id)].facts where model.facts[i].field == field && model.facts[i].view == .stated {
      let fact = model.facts[i]
      switch fact.state {
      case .unknown, .absent: isOpen = true
      case .none: isNone = true
      case .stated:
        if fact.isOpen { isOpen = true }
        for r in fact.references {
          let reference = model.references[r]
          if reference.target >= 0 {
            things.append(reference.target)
          } else if reference.reading == .word, field == .for {
            isEveryone = true
          } else if reference.reading != .word {
            isOpen = true
          }
        }
      }
    }
    let knowledge: NameList.Knowledge =
      isOpen ? .open : isNone && things.elements.isEmpty ? .none : .closed
    return NameList(things: things.elements, knowledge: knowledge, isEveryone: isEveryone)
  }

  /// The things of a kind that a field names.
  func named(_ id: DeclarationID, _ field: Field, _ kind: Kind) -> [DeclarationID] {
    model.named(id, field).filter { model.declarations[Int($0)].kind == kind }
  }
}
