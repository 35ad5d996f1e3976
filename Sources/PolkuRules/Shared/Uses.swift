import PolkuModel
import PolkuSyntax

/// Who is spoken of by others, and where things are named that nobody declared.
struct Uses {
  /// Whether another declaration, a flow or a citation names a declaration, by its number.
  private(set) var isUsed: [Bool]
  /// Where each thing is named that nobody declared.
  private(set) var undeclared: [DeclarationID: [Location]] = [:]
  /// The facts in which a name has a `?` behind it.
  private(set) var unsureFacts: [Int32] = []

  init(_ model: Model) {
    isUsed = [Bool](repeating: false, count: model.declarations.count)
    let declared = model.declaredCount
    let isComplete = declared == model.declarations.count
    for reference in model.references {
      if reference.isUnsure, unsureFacts.last != reference.fact { unsureFacts.append(reference.fact) }
      guard reference.target >= 0 else { continue }
      let fact = model.facts[Int(reference.fact)]
      if fact.declaration != reference.target { isUsed[Int(reference.target)] = true }
      if Int(reference.target) >= declared {
        undeclared[reference.target, default: []].append(Location(file: Int(fact.file), range: reference.range))
      }
    }
    for arrow in model.arrows {
      if arrow.from >= 0 { isUsed[Int(arrow.from)] = true }
      if arrow.to >= 0 { isUsed[Int(arrow.to)] = true }
      if isComplete { continue }
      for (end, range) in [(arrow.from, arrow.fromRange), (arrow.to, arrow.toRange)] where Int(end) >= declared {
        let place = Location(file: Int(arrow.file), range: range)
        if undeclared[end]?.last != place { undeclared[end, default: []].append(place) }
      }
    }
    for citation in model.citations where citation.source >= 0 { isUsed[Int(citation.source)] = true }
  }
}
