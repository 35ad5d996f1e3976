import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p203 = Rule(
    203, "circular-definition", .error,
    sources: [.survey("L258–262"), .book("L8009–8014")],
    examples: Rule.Examples(
      bad: """
        improvement shorter form
          by: web
          horizon: short
          since: new register
        improvement new register: New customer register
          by: it
          horizon: long
          since: shorter form
        """,
      good: """
        improvement shorter form
          by: web
          horizon: short
          since: new register
        improvement new register: New customer register
          by: it
          horizon: long
        """,
      quiet: """
        path word of mouth
          reaches: customer
          ad -> customer -> ad: tells a friend
        """),
    check: { context, findings in P203.check(context, &findings) })
}

/// Improvements that wait for each other and so can never exist.
enum P203 {
  static let id = RuleID(203)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    var nodes: [DeclarationID: Int] = [:]
    var improvements: [DeclarationID] = []
    var arrows: [Digraph.Arrow] = []
    var places: [Location] = []
    func node(_ id: DeclarationID) -> Int {
      if let known = nodes[id] { return known }
      nodes[id] = improvements.count
      improvements.append(id)
      return improvements.count - 1
    }
    for fact in model.facts where fact.field == .since && model.declarations[Int(fact.declaration)].kind == .improvement
    {
      for r in fact.references where model.references[r].target >= 0 {
        arrows.append(Digraph.Arrow(from: node(fact.declaration), to: node(model.references[r].target)))
        places.append(Location(file: Int(fact.file), range: model.references[r].range))
      }
    }
    if arrows.isEmpty { return }
    let components = Digraph(nodeCount: improvements.count, arrows: arrows).all.strongComponents()
    for component in 0..<components.count where components.isCyclic(component) {
      let names = components.nodes(of: component).map { model.called(improvements[$0]) }
      let inside = arrows.indices.filter {
        components.component[arrows[$0].from] == component && components.component[arrows[$0].to] == component
      }.map { places[$0] }.sorted()
      guard let first = inside.first else { continue }
      findings.append(
        Finding(
          id, .error, at: first,
          Message(
            names.count == 1 ? "P203.itself" : "P203.circle", ["names": Model.list(names), "count": "\(names.count)"]),
          labels: inside.dropFirst().prefix(20).map { Finding.Label($0, Message("P203.here")) }))
    }
  }
}
