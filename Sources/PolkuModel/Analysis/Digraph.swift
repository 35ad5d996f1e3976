/// A flat directed graph of numbered nodes and numbered arrows, made once and only read afterwards.
///
/// Nodes are `0..<nodeCount`. Arrows keep the index they were given with, so conditions, waits and
/// labels can lie beside the graph in arrays by arrow index. Parallel arrows and arrows from a node
/// to itself are allowed. The analyses live on ``View``, a part of the graph; ``all`` is the whole.
///
/// No analysis depends on the order the arrows were given in, only on the numbers of the nodes: each
/// node's arrows are kept sorted by the node at their other end. Parallel arrows alone are told apart
/// by their index.
///
/// Memory: four `Int` an arrow and two a node. Source: compressed sparse rows, by counting sort.
public struct Digraph: Sendable {
  /// One arrow, from a node to a node, which may be the same.
  public struct Arrow: Hashable, Sendable {
    /// The node the arrow begins at.
    public let from: Int
    /// The node the arrow leads to.
    public let to: Int

    /// An arrow between two nodes.
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// A way through the graph: nodes, and the arrows between them.
  ///
  /// There is one arrow less than nodes; a walk of one node has no arrow. A walk is never empty.
  public struct Walk: Hashable, Sendable {
    /// The nodes in the order of the walk.
    public let nodes: [Int]
    /// The indices of the arrows; the arrow at `i` leads from `nodes[i]` to `nodes[i + 1]`.
    public let arrows: [Int]
  }

  /// How many nodes there are, those without arrows included.
  public let nodeCount: Int
  /// The arrows as they were given.
  public let arrows: [Arrow]
  /// For each node the arrows out of it, by the node they lead to, then by index.
  let outward: Adjacency
  /// For each node the arrows into it, by the node they come from, then by index.
  let inward: Adjacency

  /// A graph of `nodeCount` nodes and the given arrows; linear in both.
  ///
  /// - Precondition: both ends of every arrow are in `0..<nodeCount`.
  public init(nodeCount: Int, arrows: [Arrow]) {
    precondition(
      arrows.allSatisfy { (0..<nodeCount).contains($0.from) && (0..<nodeCount).contains($0.to) },
      "an arrow leads out of the graph")
    self.nodeCount = nodeCount
    self.arrows = arrows
    let from = arrows.map(\.from)
    let to = arrows.map(\.to)
    let given = Array(arrows.indices)
    // Sorting is stable: sorting by the far end first leaves each node's arrows in that order.
    let byTarget = Adjacency(sorting: given, by: to, nodeCount: nodeCount)
    let bySource = Adjacency(sorting: given, by: from, nodeCount: nodeCount)
    outward = Adjacency(sorting: byTarget.arrows, by: from, nodeCount: nodeCount)
    inward = Adjacency(sorting: bySource.arrows, by: to, nodeCount: nodeCount)
  }

  /// The whole graph, as a view that leaves nothing out.
  public var all: View { View(graph: self, keepNode: nil, keepArrow: nil) }

  /// The part of the graph that passes the filters; nothing of the graph is copied.
  ///
  /// - Parameters:
  ///   - keepNode: by node, whether it is in; nil keeps all. A node left out takes its arrows along.
  ///   - keepArrow: by arrow index, whether it is in; nil keeps all.
  public func view(keepNode: [Bool]? = nil, keepArrow: [Bool]? = nil) -> View {
    View(graph: self, keepNode: keepNode, keepArrow: keepArrow)
  }
}

/// The arrows at one side of every node, in one array: the arrows of node `n` stand at `slots(of: n)`.
struct Adjacency: Sendable {
  let start: [Int]
  let arrows: [Int]

  /// Sorts arrow indices by the node `key` gives for each, and keeps the order among equal ones.
  init(sorting order: [Int], by key: [Int], nodeCount: Int) {
    var start = [Int](repeating: 0, count: nodeCount + 1)
    for node in key { start[node + 1] += 1 }
    for node in 0..<nodeCount { start[node + 1] += start[node] }
    var free = start
    var arrows = [Int](repeating: 0, count: order.count)
    for arrow in order {
      arrows[free[key[arrow]]] = arrow
      free[key[arrow]] += 1
    }
    self.start = start
    self.arrows = arrows
  }

  func slots(of node: Int) -> Range<Int> { start[node]..<start[node + 1] }

  func cursor(of node: Int) -> Cursor { Cursor(next: start[node], end: start[node + 1]) }

  /// A place among the slots of one node, for searches that come back to it; ranges are slow without optimizer.
  struct Cursor {
    private var next: Int
    private let end: Int

    fileprivate init(next: Int, end: Int) {
      self.next = next
      self.end = end
    }

    /// The next slot, or nil behind the last one.
    mutating func take() -> Int? {
      guard next < end else { return nil }
      next += 1
      return next - 1
    }
  }
}
