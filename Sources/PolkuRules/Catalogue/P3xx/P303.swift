import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p303 = Rule(
    303, "dead-end", .warning,
    sources: [.book("L2715–2717, L3070–3086, L5602–5611")],
    examples: Rule.Examples(
      bad: """
        path reading
          reaches: guide form
          ad -> blog
          ad -> guide form
        """,
      good: """
        path reading
          reaches: guide form
          ad -> blog -> guide form
          ad -> guide form
        """,
      quiet: """
        path offer
          reaches: deal
          ends at: lost
          offer -> deal when they accept
          offer -> lost when they decline
          offer -> ? otherwise
        """),
    check: { context, findings in P303.check(context, &findings) })
}

/// A path stops at a point that is neither a goal nor an ending; an arrow to `?` is an arrow on.
///
/// It does not stop where another path of the same people goes on, where customers have left, or where all is lost. A
/// path that leaves open where it ends may end anywhere.
enum P303 {
  static let id = RuleID(303)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let days = OtherDays(state)
      let stops = state.stops
      var others = state.continuations
      for path in state.completePaths(id) where !path.mayEndElsewhere(context) {
        let isEnd = path.mask(path.ends)
        let isHidden = days.hide(path)
        var leadsOn = [Bool](repeating: false, count: path.points.count)
        for arrow in path.graph.arrows { leadsOn[arrow.from] = true }
        let file = model.declarations[Int(path.owner)].file
        for node in path.reached().nodes where !leadsOn[node] && !isEnd[node] && !isHidden[node] {
          let point = path.points[node]
          if stops.contains(point) || others.goOn(from: point, besides: path.owner, { _ in true }) { continue }
          findings.append(
            Finding(
              id, .warning, at: path.place(node, in: context),
              Message("P303.end", ["name": model.called(point), "path": model.called(path.owner)]),
              help: [Message("P303.help", ["endsAt": model.word(.endsAt, in: file)])]))
        }
      }
    }
  }
}
