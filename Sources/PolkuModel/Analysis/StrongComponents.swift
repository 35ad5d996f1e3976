/// The parts of a graph within which one can walk from every node to every other.
///
/// Components are numbered so that arrows between them lead from smaller to greater numbers. Source:
/// Tarjan, "Depth-first search and linear graph algorithms", 1972, without recursion. Linear.
public struct StrongComponents: Sendable {
  /// How many components there are.
  public let count: Int
  /// By node, the number of its component; -1 for a node outside the view.
  public let component: [Int]
  private let start: [Int]
  private let members: [Int]
  private let hasSelfArrow: [Bool]

  init(of view: Digraph.View) {
    var search = TarjanSearch(view)
    for node in view.nodes { search.visit(node) }
    let count = search.count
    // The search closes a component after all that can be reached from it.
    let component = search.component.map { $0 < 0 ? -1 : count - 1 - $0 }
    var start = [Int](repeating: 0, count: count + 1)
    for c in component where c >= 0 { start[c + 1] += 1 }
    for c in 0..<count { start[c + 1] += start[c] }
    var free = start
    var members = [Int](repeating: 0, count: start[count])
    for node in component.indices where component[node] >= 0 {
      members[free[component[node]]] = node
      free[component[node]] += 1
    }
    var hasSelfArrow = [Bool](repeating: false, count: count)
    for (index, arrow) in view.graph.arrows.enumerated() where arrow.from == arrow.to && view.keeps(arrow: index) {
      hasSelfArrow[component[arrow.from]] = true
    }
    self.count = count
    self.component = component
    self.start = start
    self.members = members
    self.hasSelfArrow = hasSelfArrow
  }

  /// The nodes of a component, ascending.
  public func nodes(of component: Int) -> [Int] { Array(members[start[component]..<start[component + 1]]) }

  /// How many nodes a component has.
  public func size(of component: Int) -> Int { start[component + 1] - start[component] }

  /// Whether a component holds a cycle: several nodes, or one with an arrow to itself.
  public func isCyclic(_ component: Int) -> Bool { size(of: component) > 1 || hasSelfArrow[component] }

  /// Whether there is any cycle, an arrow from a node to itself included.
  public var hasCycle: Bool { (0..<count).contains { isCyclic($0) } }
}

extension Digraph.View {
  /// The parts within which one can walk from every node to every other.
  ///
  /// "Do these arrows hold a cycle" is `narrowed(keepArrow: these).strongComponents().hasCycle`.
  public func strongComponents() -> StrongComponents { StrongComponents(of: self) }
}

/// The depth-first search behind the components; numbers them in the order they are closed.
private struct TarjanSearch {
  let view: Digraph.View
  var component: [Int]
  var count = 0
  private var order: [Int]
  private var low: [Int]
  private var opened = 0
  private var waiting: [Int] = []

  init(_ view: Digraph.View) {
    self.view = view
    component = [Int](repeating: -1, count: view.graph.nodeCount)
    order = component
    low = component
  }

  mutating func visit(_ root: Int) {
    guard order[root] < 0 else { return }
    let side = view.graph.outward
    var stack: [(node: Int, cursor: Adjacency.Cursor)] = []
    func open(_ node: Int) {
      order[node] = opened
      low[node] = opened
      opened += 1
      waiting.append(node)
      stack.append((node, side.cursor(of: node)))
    }
    open(root)
    while let top = stack.indices.last {
      let node = stack[top].node
      if let slot = stack[top].cursor.take() {
        let to = view.graph.arrows[side.arrows[slot]].to
        guard view.keeps(arrow: side.arrows[slot]) else { continue }
        if order[to] < 0 { open(to) } else if component[to] < 0 { low[node] = min(low[node], order[to]) }
      } else {
        stack.removeLast()
        if let above = stack.last?.node { low[above] = min(low[above], low[node]) }
        if low[node] == order[node] { close(from: node) }
      }
    }
  }

  private mutating func close(from node: Int) {
    while let last = waiting.popLast() {
      component[last] = count
      if last == node { break }
    }
    count += 1
  }
}
