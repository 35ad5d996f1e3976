import PolkuModel
import PolkuSyntax

/// What is cited for each declaration: its own line's brackets and those of its facts.
struct CitationIndex {
  private var own: [DeclarationID: [Int32]] = [:]
  private var ofFact: [Int32: [Int32]] = [:]
  private let citations: [Citation]

  init(_ model: Model) {
    citations = model.citations
    for (number, citation) in model.citations.enumerated() {
      switch citation.subject {
      case .declaration(let id): own[id, default: []].append(Int32(number))
      case .fact(let fact): ofFact[fact, default: []].append(Int32(number))
      case .arrow: break
      }
    }
  }

  /// The citations of a declaration's own line.
  func of(_ id: DeclarationID) -> [Citation] { (own[id] ?? []).map { citations[Int($0)] } }

  /// The citations of a fact, by its number in the model.
  func of(fact: Int) -> [Citation] { (ofFact[Int32(fact)] ?? []).map { citations[Int($0)] } }

  /// The citations of a declaration and of all its facts.
  func all(_ id: DeclarationID, in model: Model) -> [Citation] {
    of(id) + model.declarations[Int(id)].facts.flatMap { of(fact: $0) }
  }

  /// Whether anything is cited for a declaration or a fact of it, be it `assumed`.
  func cites(_ id: DeclarationID, in model: Model) -> Bool {
    own[id] != nil || model.declarations[Int(id)].facts.contains { ofFact[Int32($0)] != nil }
  }
}
