import PolkuModel
import PolkuSyntax

// Where the points of a path stand in its file, and what messages call them.
extension FlowGraph {
  /// Where a message about a point of the path belongs.
  ///
  /// Behind the first arrow that leads to it, else before the first that leads out of it, else where the path names
  /// it as its beginning, goal or ending.
  func place(_ node: Int, in context: CheckContext) -> Location {
    let model = context.model
    if let first = graph.all.arrows(into: node).map({ arrows[$0] }).min() {
      return Location(file: Int(model.arrows[first].file), range: model.arrows[first].toRange)
    }
    return beginning(node, model)
      ?? context.naming(points[node], owner, [.reaches, .endsAt, .startsAt]) ?? model.location(max(owner, 0))
  }

  /// Where a message about the arrows out of a point belongs: before the first of them.
  func placeBefore(_ node: Int, in context: CheckContext) -> Location {
    beginning(node, context.model) ?? place(node, in: context)
  }

  private func beginning(_ node: Int, _ model: Model) -> Location? {
    guard let first = graph.all.arrows(outOf: node).map({ arrows[$0] }).min() else { return nil }
    return Location(file: Int(model.arrows[first].file), range: model.arrows[first].fromRange)
  }

  /// What messages call some points.
  func names(_ nodes: [Int], _ model: Model) -> [String] { nodes.map { model.called(points[$0]) } }

  /// A filter that holds for the given nodes alone.
  func mask(_ nodes: [Int]) -> [Bool] {
    var mask = [Bool](repeating: false, count: points.count)
    for node in nodes { mask[node] = true }
    return mask
  }

  /// The entries that are certain: those that only a `?` leads to may lie behind anything.
  func certainEntries(_ model: Model) -> [Int] {
    guard let open else { return entries }
    let starts = owner < 0 ? [] : Set(model.named(owner, .startsAt))
    var isBehind = [Bool](repeating: false, count: points.count)
    for arrow in graph.all.arrows(outOf: open) { isBehind[graph.arrows[arrow].to] = true }
    return entries.filter { !isBehind[$0] || starts.contains(points[$0]) }
  }

  /// A filter that leaves out the open question: nothing is proved about what lies behind it.
  var withoutOpen: [Bool] { points.map { $0 >= 0 } }
}

extension CheckContext {
  /// Where the first of some fields of a declaration names a thing.
  func naming(_ thing: DeclarationID, _ owner: DeclarationID, _ fields: [Field]) -> Location? {
    guard owner >= 0 else { return nil }
    for field in fields {
      if let place = naming(thing, owner, field) { return place }
    }
    return nil
  }

  private func naming(_ thing: DeclarationID, _ owner: DeclarationID, _ field: Field) -> Location? {
    guard let first = model.factNumber(owner, field) else { return nil }
    if let known = longLists[first] { return known[thing] }
    var places: [DeclarationID: Location] = [:]
    var passed = 0
    for fact in model.facts(owner, field) {
      for r in fact.references {
        let place = Location(file: Int(fact.file), range: model.references[r].range)
        // A list that is asked about again and again is worth a table only where it is long.
        passed += 1
        if passed < Self.short, model.references[r].target == thing { return place }
        if places[model.references[r].target] == nil { places[model.references[r].target] = place }
      }
    }
    if passed >= Self.short { longLists[first] = places }
    return places[thing]
  }

  private static var short: Int { 32 }
}

extension Model {
  /// A way as messages show it: its points in order, of a long one the first and the last few.
  func way(_ points: [DeclarationID]) -> String {
    let names = points.map { $0 < 0 ? "?" : called($0) }
    let shown = names.count > 8 ? names.prefix(4) + ["…"] + names.suffix(3) : names[...]
    return shown.joined(separator: " → ")
  }

  /// The word of a clause in the language of a file.
  func clauseWord(_ clause: Clause, in file: Int32) -> String {
    let language = files[Int(file)].tree.language
    return language.words(clause).first ?? clause.id
  }
}
