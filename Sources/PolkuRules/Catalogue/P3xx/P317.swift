import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p317 = Rule(
    317, "price-after-commitment", .warning,
    sources: [.agency("L529–535"), .interaction("L296"), .field("service blueprinting: fees are visible")],
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
/// Of orders and payments on one route the first is reported. A touchpoint that leaves open whether it tells the
/// price, one on the way that nobody has described yet, and a `?`, prove nothing about what lies behind it. Where a
/// path begins at what another ends at, what was told on that one counts.
enum P317 {
  static let id = RuleID(317)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let asking = Set(state.touchpoints.filter { context.word($0, .asksFor, .asksFor) != nil })
      if asking.isEmpty { return }
      let telling = Set(
        state.touchpoints.filter { context.says($0, .tellsPrice) && !context.isNo($0, .tellsPrice) })
      // Showing the way costs its length, and a hostile map has many long ones.
      var steps = 100_000
      let walks = RunOn(state) { !asking.contains($0) && !telling.contains($0) }
      for (path, reached) in zip(state.paths, walks.reached) {
        for stop in reached.frontier where asking.contains(path.points[stop]) && !telling.contains(path.points[stop]) {
          add(stop, path, reached, &steps, context, &findings)
        }
      }
    }
  }

  private static func add(
    _ stop: Int, _ path: FlowGraph, _ reached: Reach, _ steps: inout Int, _ context: CheckContext,
    _ findings: inout [Finding]
  ) {
    let model = context.model
    let point = path.points[stop]
    guard let fact = context.stated(point, .asksFor) else { return }
    let file = model.declarations[Int(point)].file
    let field = model.word(.tellsPrice, in: file)
    let words: KeyValuePairs = [
      "name": model.called(point), "asked": model.written(model.location(fact)), "field": field,
    ]
    var help: [Message] = []
    let before = path.graph.all.arrows(into: stop).map { path.graph.arrows[$0].from }.first { reached.contains($0) }
    if steps > 0, let before, let walk = reached.walk(before) {
      steps -= walk.nodes.count
      help = [Message("P317.route", ["way": model.way((walk.nodes + [stop]).map { path.points[$0] })])]
    }
    findings.append(
      Finding(
        id, .warning, at: path.place(stop, in: context), Message("P317.noPrice", words),
        labels: [Finding.Label(model.location(fact), Message("P317.asks"))], help: help))
  }
}
