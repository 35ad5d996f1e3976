import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p317 = Rule(
    317, "price-after-commitment", .warning,
    sources: [.agency("L529–535"), .interaction("L296"), .field],
    examples: Rule.Examples(
      bad: """
        touchpoint order: Order form
          at: decision
          asks for: order
        path p: Buying
          reaches: order
          ad -> order
        """,
      good: """
        touchpoint page: Product page
          at: consideration
          tells price: yes
        touchpoint order: Order form
          at: decision
          asks for: order
        path p: Buying
          reaches: order
          ad -> page after 2 days -> order
        """,
      quiet: """
        touchpoint order: Order form
          at: decision
          asks for: order
          tells price: yes
        path p: Buying
          reaches: order
          ad -> order
        """),
    check: { context, findings in P317.check(context, &findings) })
}

/// A route reaches an order or a payment before any touchpoint has told the price.
///
/// A route may lead over several paths of the same people; what nothing describes may tell the price, and so may what
/// is named after it. Of orders and payments on one route the first is reported. A touchpoint that leaves open whether
/// it tells the price, and a `?`, prove nothing about what lies behind it.
enum P317 {
  static let id = RuleID(317)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let asking = Set(state.touchpoints.filter { context.word($0, .asksFor, .asksFor) != nil })
      if asking.isEmpty { return }
      let telling = Set(
        state.touchpoints.filter { context.says($0, .tellsPrice) && !context.isNo($0, .tellsPrice) })
      let joined = JoinedPaths(state)
      var names: [DeclarationID: Bool] = [:]
      func isNamedAfterPrice(_ point: DeclarationID) -> Bool {
        if let known = names[point] { return known }
        let isNamed = !context.says(point, .tellsPrice) && context.isNamedAfter("price", point)
        names[point] = isNamed
        return isNamed
      }
      let reached = joined.reach(context) { point in
        !asking.contains(point) && !telling.contains(point) && !isNamedAfterPrice(point)
      }
      // Showing the way costs its length, and a hostile map has many long ones.
      var steps = 100_000
      for stop in reached.frontier {
        let (path, node) = joined.place(stop)
        guard asking.contains(path.points[node]), !telling.contains(path.points[node]) else { continue }
        let way = steps > 0 ? joined.way(to: stop, reached) : nil
        steps -= way?.count ?? 0
        add(path, node, way, context, &findings)
      }
    }
  }

  private static func add(
    _ path: FlowGraph, _ stop: Int, _ way: [DeclarationID]?, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let point = path.points[stop]
    guard let fact = context.stated(point, .asksFor) else { return }
    let file = model.declarations[Int(point)].file
    let field = model.word(.tellsPrice, in: file)
    let words: KeyValuePairs = [
      "name": model.called(point), "asked": model.written(model.location(fact)), "field": field,
    ]
    let help = way.map { [Message("P317.route", ["way": model.way($0)])] } ?? []
    findings.append(
      Finding(
        id, .warning, at: path.place(stop, in: context), Message("P317.noPrice", words),
        labels: [Finding.Label(model.location(fact), Message("P317.asks"))], help: help))
  }
}
