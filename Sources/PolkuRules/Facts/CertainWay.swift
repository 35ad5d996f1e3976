import PolkuModel
import PolkuSyntax

/// The way through a playbook that takes longest, along steps and arrows that no condition stands before.
///
/// Each step of it is surely done, one after the other, so the playbook takes at least so long: from a step to the next
/// the wait between them, or what the step itself takes where that is longer, as nobody says from when a wait counts.
/// Lower ends count, by the shortest calendar; what is no number counts as nothing, and rounds are not walked. Linear.
struct CertainWay {
  /// The least time in minutes.
  let minutes: Double
  /// The steps in their order.
  let steps: [DeclarationID]
  /// Where the times stand that count.
  let times: [Location]

  /// The way through a playbook; nil where it has none.
  init?(_ playbook: FlowGraph, _ context: CheckContext) {
    let model = context.model
    let all = playbook.certainView(context)
    let surely = playbook.certain(context)
    let component = all.strongComponents().component
    func takes(_ node: Int) -> (minutes: Double, place: Location)? {
      guard let fact = context.stated(playbook.points[node], .takes),
        let least = context.time(fact)?.calendarMinutes?.low
      else { return nil }
      return (least, model.location(fact))
    }
    // One more node behind all others: what the last step takes is the arrow to it.
    let last = playbook.points.count
    var arrows: [Digraph.Arrow] = []
    var spans: [(minutes: Double, place: Location)?] = []
    for (number, arrow) in playbook.graph.arrows.enumerated()
    where all.keeps(arrow: number) && component[arrow.from] != component[arrow.to] && surely.contains(arrow.from) {
      arrows.append(arrow)
      let said = model.arrows[playbook.arrows[number]]
      let wait = context.wait(said)?.calendarMinutes?.low.map { least in
        (minutes: least, place: Location(file: Int(said.file), range: said.wait))
      }
      spans.append(Self.longer(wait, takes(arrow.from)))
    }
    for node in surely.nodes {
      arrows.append(Digraph.Arrow(from: node, to: last))
      spans.append(takes(node))
    }
    let graph = Digraph(nodeCount: last + 1, arrows: arrows)
    let waits = spans.map { span in span.map { WaitRange(low: $0.minutes, high: $0.minutes) } ?? .immediate }
    let starts = playbook.beginnings(model).filter { surely.contains($0) }
    guard case .way(let way) = graph.all.longestWay(waits: waits, from: starts, to: [last], measuring: .low) else {
      return nil
    }
    minutes = way.low
    steps = way.walk.nodes.dropLast().map { playbook.points[$0] }
    times = way.walk.arrows.compactMap { spans[$0] }.filter { $0.minutes > 0 }.map(\.place)
  }

  private static func longer(
    _ a: (minutes: Double, place: Location)?, _ b: (minutes: Double, place: Location)?
  ) -> (minutes: Double, place: Location)? {
    guard let a, let b else { return a ?? b }
    return a.minutes < b.minutes ? b : a
  }
}
