import PolkuModel
import PolkuSyntax

/// For whom the things of some kinds are, all of them together, as their `for` says.
struct Addressees {
  private var named: Set<DeclarationID> = []
  private var isEveryone = false
  /// A `for` that is `?` or known so far only: whoever is not named may yet be meant. Nil where all are closed.
  private(set) var open: Fact?

  init(_ state: CheckState, _ kinds: KindSet) {
    let context = state.context
    var lists: Set<Int> = []
    for id in state.declared(kinds) {
      // Many things are for the same people.
      guard let number = context.listNumber(id, .for), lists.insert(number).inserted else { continue }
      let list = context.read.list(number)
      named.formUnion(list.things)
      isEveryone = isEveryone || list.isEveryone
      if list.knowledge == .open, open == nil { open = state.model.fact(id, .for) }
    }
  }

  /// Whether something is for a persona: by name, with a segment it belongs to, or with everyone.
  func include(_ persona: DeclarationID, _ model: Model) -> Bool {
    isEveryone || named.contains(persona) || model.named(persona, .belongsTo).contains { named.contains($0) }
  }
}
