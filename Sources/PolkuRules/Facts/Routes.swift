import PolkuModel
import PolkuSyntax

/// Reads who passes something to whom, which is text: `route: seller -> digital expert`.
struct Routes {
  private let model: Model
  /// The roles and systems by name, and by title where only one has it.
  private var roles: [[UInt8]: DeclarationID] = [:]

  init(_ context: CheckContext) {
    model = context.model
    let declared = context.declared([.role, .system])
    var titles: [[UInt8]: DeclarationID] = [:]
    var shared: Set<[UInt8]> = []
    for id in declared where !model.declarations[Int(id)].title.isEmpty {
      let key = Folding.key(model.title(id))
      if titles.updateValue(id, forKey: key) != nil { shared.insert(key) }
    }
    for id in declared { roles[Folding.key(model.name(id))] = roles[Folding.key(model.name(id))] ?? id }
    for (key, id) in titles where roles[key] == nil && !shared.contains(key) { roles[key] = id }
    roles[[]] = nil
  }

  /// Everybody on a route, each once; nil where a part of it is no role's name or title.
  func people(_ route: Fact) -> [DeclarationID]? {
    let text = model.text(route)
    // A title may hold commas.
    if let one = roles[Folding.key(text)] { return [one] }
    let bytes = Array(text.utf8)
    var items: [Range<Int>] = []
    Parts.items(bytes.span, 0..<bytes.count, into: &items)
    var people: [DeclarationID] = []
    for item in items {
      for part in Self.stations(bytes.span, item) {
        guard let role = roles[Folding.key(String(decoding: bytes[part], as: UTF8.self))] else { return nil }
        if !people.contains(role) { people.append(role) }
      }
    }
    return people
  }

  /// The stations of a chain, at its arrows.
  private static func stations(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var stations: [Range<Int>] = []
    var rest = range
    while let ends = Parts.ends(bytes, rest) {
      stations.append(ends.from)
      rest = ends.to
    }
    return stations + [rest]
  }
}
