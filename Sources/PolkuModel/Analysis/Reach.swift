/// What can be reached from some nodes, by the shortest walks in arrows, and where walking is stopped.
///
/// Made by ``Digraph/View/reach(from:allowing:)`` and ``Digraph/View/reach(backFrom:allowing:)``.
/// Source: breadth-first search. Linear.
public struct Reach: Sendable {
  /// The nodes that are reached, the beginnings included: nearest first, then by walk.
  ///
  /// Among nodes equally near, the one with the smaller walk comes first, comparing node by node.
  public let nodes: [Int]
  /// The nodes where walking is stopped: not allowed, but an arrow from a reached node leads there, or
  /// the walk should have begun there. Nearest first, as in ``nodes``.
  public let frontier: [Int]

  private let graph: Digraph
  private let backward: Bool
  private let reached: [Bool]
  /// By node, the arrow it was reached by; -1 for a beginning and for a node not reached.
  private let via: [Int]

  init(in view: Digraph.View, from starts: [Int], backward: Bool, allowing allowed: [Bool]?) {
    let graph = view.graph
    let side = backward ? graph.inward : graph.outward
    var seen = [Bool](repeating: false, count: graph.nodeCount)
    var reached = seen
    var via = [Int](repeating: -1, count: graph.nodeCount)
    var nodes: [Int] = []
    var frontier: [Int] = []
    func meet(_ node: Int, by arrow: Int) {
      guard !seen[node] else { return }
      seen[node] = true
      guard allowed?[node] ?? true else { return frontier.append(node) }
      reached[node] = true
      via[node] = arrow
      nodes.append(node)
    }
    for node in starts.sorted() where view.keeps(node: node) { meet(node, by: -1) }
    var next = 0
    while next < nodes.count {
      for slot in side.slots(of: nodes[next]) where view.keeps(arrow: side.arrows[slot]) {
        let arrow = side.arrows[slot]
        meet(backward ? graph.arrows[arrow].from : graph.arrows[arrow].to, by: arrow)
      }
      next += 1
    }
    self.graph = graph
    self.backward = backward
    self.nodes = nodes
    self.frontier = frontier
    self.reached = reached
    self.via = via
  }

  /// Whether the node is reached.
  public func contains(_ node: Int) -> Bool { reached[node] }

  /// By node, whether it is reached; fits as a filter of nodes.
  public var mask: [Bool] { reached }

  /// The walk with the fewest arrows from a beginning to the node, or from the node to a beginning when
  /// looking backward; nil if there is none.
  ///
  /// Looking forward, the smallest among equally short walks, comparing node by node. Looking backward, the
  /// smallest when read from its end. Linear in the walk.
  public func walk(_ node: Int) -> Digraph.Walk? {
    guard reached[node] else { return nil }
    var nodes = [node]
    var arrows: [Int] = []
    var here = node
    while via[here] >= 0 {
      arrows.append(via[here])
      here = backward ? graph.arrows[via[here]].to : graph.arrows[via[here]].from
      nodes.append(here)
    }
    return backward
      ? Digraph.Walk(nodes: nodes, arrows: arrows)
      : Digraph.Walk(nodes: nodes.reversed(), arrows: arrows.reversed())
  }
}

extension Digraph.View {
  /// Everything that can be reached from `starts` along arrows.
  ///
  /// - Parameters:
  ///   - starts: where walks begin, in any order; nodes outside this view are passed over.
  ///   - allowing: by node, whether walks may step on it, such as the touchpoints on the channels a persona
  ///     uses; nil allows all. In contrast to nodes outside the view, nodes not allowed are noticed: those a
  ///     walk would have stepped on are the ``Reach/frontier``.
  public func reach(from starts: [Int], allowing: [Bool]? = nil) -> Reach {
    Reach(in: self, from: starts, backward: false, allowing: allowing)
  }

  /// Everything from which one of `targets` can be reached along arrows; parameters as in forward search.
  public func reach(backFrom targets: [Int], allowing: [Bool]? = nil) -> Reach {
    Reach(in: self, from: targets, backward: true, allowing: allowing)
  }

  /// By node, whether it lies on some walk from one of `starts` to one of `goals`, both ends included.
  ///
  /// A walk may pass nodes twice; see ``longestWay(waits:from:to:measuring:budget:)`` for walks that do not.
  /// Linear.
  public func between(_ starts: [Int], _ goals: [Int]) -> [Bool] {
    zip(reach(from: starts).mask, reach(backFrom: goals).mask).map { $0 && $1 }
  }
}
