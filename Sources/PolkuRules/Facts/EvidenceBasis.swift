import PolkuModel
import PolkuSyntax

/// What a set of citations rests on, seen from the customer's side.
enum EvidenceBasis: Equatable {
  /// Nothing is cited.
  case nothing
  /// Only `assumed` is.
  case assumed
  /// Only sources in which no customer is heard or seen; they are sorted by name.
  case inside([DeclarationID])
  /// At least one source that shows customers, or of which nobody says what it is.
  case outside

  init(_ citations: some Sequence<Citation>, _ context: CheckContext) {
    var sources: Set<DeclarationID> = []
    var list: [DeclarationID] = []
    var isEmpty = true
    for citation in citations {
      isEmpty = false
      if !citation.isAssumed, sources.insert(citation.source).inserted { list.append(citation.source) }
    }
    if list.contains(where: { !context.isInsideView($0) }) {
      self = .outside
    } else if list.isEmpty {
      self = isEmpty ? .nothing : .assumed
    } else {
      self = .inside(context.byName(list))
    }
  }
}

extension CheckContext {
  /// Whether a source holds the company's own view alone: its `side` says so, or it is a workshop or a document
  /// of which nothing says that customers speak in it. What is open is not taken for it.
  func isInsideView(_ source: DeclarationID) -> Bool {
    switch word(source, .side, .side) {
    case .sideCompany: return true
    case .sideCustomer: return false
    default: break
    }
    if says(source, .side) { return false }
    let method = word(source, .method, .method)
    return method == .methodWorkshop || method == .methodDocument
  }

  /// Declarations by their names, so that the order of declarations changes nothing.
  func byName(_ ids: [DeclarationID]) -> [DeclarationID] {
    let named = ids.map { (id: $0, key: Array(model.name($0).utf8)) }
    return named.sorted { $0.key == $1.key ? $0.id < $1.id : $0.key.lexicographicallyPrecedes($1.key) }.map(\.id)
  }
}
