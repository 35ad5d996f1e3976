/// The answer to how long a way can take that passes no node twice.
public enum LongestWay: Hashable, Sendable {
  /// Which end of each wait a way's length is the sum of.
  public enum Measure: Hashable, Sendable {
    /// The lower end: "at least so long on some way".
    case low
    /// The upper end; a stated wait without upper end is longer than any number.
    case high
  }

  /// Why it could not be decided: the search for ways inside these nodes went beyond the budget.
  public struct TooManyWays: Hashable, Sendable {
    /// The nodes, ascending, all on cycles with each other.
    public let nodes: [Int]
    /// How many arrows the search was allowed to look at.
    public let budget: Int
  }

  /// No way leads from a start to a goal.
  case noWay
  /// The longest way; exact.
  case way(TimedWay)
  /// Cycles allow too many ways to compare; nothing is claimed.
  case notDecided(TooManyWays)
}

extension Digraph.View {
  /// The longest way from one of `starts` to one of `goals` that passes no node twice.
  ///
  /// Exact where decided. The longest path without repetition is NP-hard in general, but cycles are mostly small:
  /// components of cycles are passed one after the other, each at most once, so what lies between them costs
  /// linear time (dynamic programming over the components), and only inside a component are the ways from each
  /// of its entries searched one by one, within a budget. Without cycles the whole is linear.
  ///
  /// A way may pass a goal and go on to another, and pass starts; take away their arrows with a filter if it
  /// should not. Among equally long ways the one with the fewest arrows, then the smallest comparing node by
  /// node, then by arrow index. A start that is a goal is a way without arrows. A wait without upper end is longer
  /// than any number: with `measuring: .high` the way with most of them wins, then the sum of the rest. Unknown
  /// waits count with what they state, mostly nothing. Nothing is said about walks that pass nodes twice: where
  /// ``strongComponents()`` finds a cycle between starts and goals, rounds may be added to any length.
  ///
  /// - Parameters:
  ///   - waits: by arrow index.
  ///   - starts: where a way may begin.
  ///   - goals: where a way may end.
  ///   - measure: which end of the waits is summed up.
  ///   - budget: how many arrows may be looked at inside components of cycles, in all.
  public func longestWay(
    waits: [WaitRange], from starts: [Int], to goals: [Int], measuring measure: LongestWay.Measure = .high,
    budget: Int = 200_000
  ) -> LongestWay {
    precondition(waits.count == graph.arrows.count, "one wait an arrow")
    let relevant = narrowed(keepNode: between(starts, goals))
    let components = relevant.strongComponents()
    let starts = starts.filter { relevant.keeps(node: $0) }
    let lengths = waits.map { WayLength($0, measure) }
    let isStart = relevant.mask(starts)
    var search = SimpleWaySearch(
      relevant.narrowed(keepArrow: relevant.longestParallels(lengths)), components, lengths, goals, budget)
    // What a way can end with is known for all later components when a component is searched.
    for component in (0..<components.count).reversed() {
      let nodes = components.nodes(of: component)
      for node in nodes where isStart[node] || relevant.isEntered(node, components) {
        guard search.search(from: node) else { return .notDecided(.init(nodes: nodes, budget: budget)) }
      }
    }
    let best = starts.min { a, b in
      guard let x = search.rest[a], let y = search.rest[b] else { return search.rest[a] != nil }
      return x == y ? a < b : y < x
    }
    guard let best, let walk = search.walk(from: best) else { return .noWay }
    return .way(TimedWay(walk, waits: waits))
  }

  /// Whether an arrow leads to the node from outside its component.
  private func isEntered(_ node: Int, _ components: StrongComponents) -> Bool {
    let side = graph.inward
    return side.slots(of: node).contains { slot in
      let arrow = side.arrows[slot]
      return keeps(arrow: arrow) && components.component[graph.arrows[arrow].from] != components.component[node]
    }
  }

  /// By arrow index, whether it is the longest among its parallels, and leads from its node to another.
  ///
  /// No other arrow can be on the longest way, and without them the search meets each next node once.
  private func longestParallels(_ lengths: [WayLength]) -> [Bool] {
    let side = graph.outward
    var keep = [Bool](repeating: false, count: graph.arrows.count)
    for node in 0..<graph.nodeCount {
      var best: Int?
      for slot in side.slots(of: node) where keeps(arrow: side.arrows[slot]) {
        let arrow = side.arrows[slot]
        let to = graph.arrows[arrow].to
        guard to != node else { continue }
        if let other = best, graph.arrows[other].to == to {
          guard lengths[other] < lengths[arrow] else { continue }
          keep[other] = false
        }
        keep[arrow] = true
        best = arrow
      }
    }
    return keep
  }
}
