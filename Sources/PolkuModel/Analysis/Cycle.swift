extension Digraph {
  /// A way that leads back to where it began, passing each node once.
  public struct Cycle: Hashable, Sendable {
    /// The nodes, beginning with the smallest number; the last one leads back to the first.
    public let nodes: [Int]
    /// The arrow indices, as many as nodes; the arrow at `i` leads out of `nodes[i]`.
    public let arrows: [Int]
    /// Whether no cycle of its component is shorter; false if the search ended before that was certain.
    public let isShortest: Bool
  }
}

extension Digraph.View {
  /// One short cycle to show for each component that holds one, sorted by their first nodes.
  ///
  /// A shortest one, and among those the smallest comparing node by node, where `isShortest` says so. Finding
  /// the shortest cycle of a large component costs nodes × arrows, so beyond the budget it is the shortest
  /// found so far: at least a shortest through the component's smallest node. Linear but for the budget.
  /// Source: breadth-first search from each node in turn; nodes left without a cycle are peeled off, so that a
  /// single large cycle is one search.
  ///
  /// - Parameter budget: how many arrows may be looked at in all, beyond the first search of each component.
  public func shortestCycles(budget: Int = 200_000) -> [Digraph.Cycle] {
    let components = strongComponents()
    let cyclic = (0..<components.count).filter { components.isCyclic($0) }.map { components.nodes(of: $0) }
    var search = CycleSearch(self, components.component, budget)
    return cyclic.sorted { $0[0] < $1[0] }.compactMap { search.shortest(in: $0) }.sorted { $0.nodes[0] < $1.nodes[0] }
  }
}

/// The search for the shortest cycle of one component after the other.
private struct CycleSearch {
  private let view: Digraph.View
  private let component: [Int]
  private var budget: Int
  private var gone: [Bool]
  /// By node, how many arrows from remaining nodes of its component lead to it.
  private var arrowsIn: [Int]
  /// By node, the root of the search it was last seen in.
  private var seenFrom: [Int]
  private var via: [Int]
  private var depth: [Int]

  init(_ view: Digraph.View, _ component: [Int], _ budget: Int) {
    self.view = view
    self.component = component
    self.budget = budget
    gone = [Bool](repeating: false, count: component.count)
    arrowsIn = [Int](repeating: 0, count: component.count)
    seenFrom = [Int](repeating: -1, count: component.count)
    via = seenFrom
    depth = arrowsIn
    for (index, arrow) in view.graph.arrows.enumerated()
    where view.keeps(arrow: index) && component[arrow.from] == component[arrow.to] {
      arrowsIn[arrow.to] += 1
    }
  }

  mutating func shortest(in nodes: [Int]) -> Digraph.Cycle? {
    if let cycle = selfArrow(in: nodes) { return cycle }
    var best: Digraph.Cycle?
    for root in nodes where !gone[root] {
      // Two arrows are the least now, so nothing shorter can come.
      if let best, best.nodes.count == 2 { break }
      if let best, budget <= 0 { return Digraph.Cycle(nodes: best.nodes, arrows: best.arrows, isShortest: false) }
      let (last, looked) = search(from: root, shorterThan: best?.nodes.count ?? .max)
      if best != nil { budget -= looked }
      if let last { best = cycle(from: root, closedBy: last) }
      peel(root)
    }
    return best
  }

  private func selfArrow(in nodes: [Int]) -> Digraph.Cycle? {
    let side = view.graph.outward
    for node in nodes {
      for slot in side.slots(of: node) where view.graph.arrows[side.arrows[slot]].to == node {
        guard view.keeps(arrow: side.arrows[slot]) else { continue }
        return Digraph.Cycle(nodes: [node], arrows: [side.arrows[slot]], isShortest: true)
      }
    }
    return nil
  }

  /// The arrow that closes the first cycle found, and how many arrows were looked at.
  ///
  /// The first is the shortest, and the smallest among those, as nodes are met in the order of their walks.
  private mutating func search(from root: Int, shorterThan limit: Int) -> (arrow: Int?, looked: Int) {
    let side = view.graph.outward
    var looked = 0
    var queue = [root]
    var next = 0
    seenFrom[root] = root
    depth[root] = 0
    while next < queue.count, depth[queue[next]] + 1 < limit {
      let node = queue[next]
      next += 1
      for slot in side.slots(of: node) {
        looked += 1
        let arrow = side.arrows[slot]
        let to = view.graph.arrows[arrow].to
        guard view.keeps(arrow: arrow), component[to] == component[root], !gone[to] else { continue }
        if to == root { return (arrow, looked) }
        guard seenFrom[to] != root else { continue }
        seenFrom[to] = root
        via[to] = arrow
        depth[to] = depth[node] + 1
        queue.append(to)
      }
    }
    return (nil, looked)
  }

  private func cycle(from root: Int, closedBy last: Int) -> Digraph.Cycle {
    var arrows = [last]
    var node = view.graph.arrows[last].from
    while node != root {
      arrows.append(via[node])
      node = view.graph.arrows[via[node]].from
    }
    arrows.reverse()
    return Digraph.Cycle(nodes: arrows.map { view.graph.arrows[$0].from }, arrows: arrows, isShortest: true)
  }

  /// Takes away a node whose cycles are all known, and those that no arrow of a cycle leads to without it.
  private mutating func peel(_ root: Int) {
    let side = view.graph.outward
    gone[root] = true
    var queue = [root]
    while let node = queue.popLast() {
      for slot in side.slots(of: node) where view.keeps(arrow: side.arrows[slot]) {
        let to = view.graph.arrows[side.arrows[slot]].to
        guard component[to] == component[root], !gone[to] else { continue }
        arrowsIn[to] -= 1
        if arrowsIn[to] == 0 {
          gone[to] = true
          queue.append(to)
        }
      }
    }
  }
}
