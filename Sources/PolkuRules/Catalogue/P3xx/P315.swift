import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p315 = Rule(
    315, "no-advocacy-loop", .note,
    sources: [.agency("L515–521"), .survey("L258–262")],
    examples: Rule.Examples(
      bad: """
        stage advocacy: Recommends
        touchpoint tell: Tells a friend
          at: advocacy
        path p: Buying
          reaches: tell
          ad -> buy -> tell
        """,
      good: """
        stage awareness: Awareness
        stage advocacy: Recommends
        touchpoint ad: Hears of us
          at: awareness
        touchpoint tell: Tells a friend
          at: advocacy
        path p: Buying
          reaches: tell
          ad -> buy -> tell
          tell -> ad: the friend listens
        """,
      quiet: """
        stage customership: Customership
        touchpoint use: Uses it
          at: customership
        path p: Buying
          reaches: use
          ad -> use
        """),
    check: { context, findings in P315.check(context, &findings) })
}

/// The map has customers who recommend, but no way from there to anybody's beginning.
///
/// A beginning is a touchpoint of the first buying phase, or where a path starts.
enum P315 {
  static let id = RuleID(315)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let places = state.stagePlaces
      let stages = context.journey.stages.filter {
        state.has($0) && context.journey.phases[$0] == .advocacy && !places.isEmpty($0)
      }
      guard let first = stages.first else { return }
      guard state.paths.contains(where: { !$0.graph.arrows.isEmpty }) else {
        return context.notChecked(id, at: model.location(first), Message("P315.noPaths"))
      }
      var isBeginning = ByDeclaration(model, false)
      isBeginning[Arrow.open] = true
      for path in state.paths { for entry in path.entries { isBeginning[path.points[entry]] = true } }
      let phases = context.journey.phases
      func isPhase(_ point: DeclarationID, _ phase: ValueWord) -> Bool {
        places.stages(of: point).contains { phases[$0] == phase }
      }
      // Who recommends may come to the beginning over other points.
      let next = state.arrowsOut
      var ahead = state.touchpoints.filter { next.contains($0) && isPhase($0, .advocacy) }
      var isMet = ByDeclaration(model, false)
      while let point = ahead.popLast() {
        for i in next[point] {
          let to = model.arrows[Int(i)].to
          if isMet[to] { continue }
          if isBeginning[to] || isPhase(to, .awareness) { return }
          isMet[to] = true
          ahead.append(to)
        }
      }
      findings.append(
        Finding(id, .note, at: model.location(first), Message("P315.noLoop", ["name": model.called(first)])))
    }
  }
}
