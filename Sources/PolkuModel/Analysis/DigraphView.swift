extension Digraph {
  /// The part of a graph that passes a filter of nodes and a filter of arrows.
  ///
  /// All analyses work on views and never see what is left out. Node and arrow numbers are those of
  /// the graph. Making a view costs the length of its filters at most; the graph is shared.
  public struct View: Sendable {
    /// The graph this is a part of.
    public let graph: Digraph
    private let keepNode: [Bool]?
    private let keepArrow: [Bool]?

    init(graph: Digraph, keepNode: [Bool]?, keepArrow: [Bool]?) {
      precondition(keepNode.map { $0.count == graph.nodeCount } ?? true, "one filter value a node")
      precondition(keepArrow.map { $0.count == graph.arrows.count } ?? true, "one filter value an arrow")
      self.graph = graph
      self.keepNode = keepNode
      self.keepArrow = keepArrow
    }

    /// Whether the node is in this part.
    public func keeps(node: Int) -> Bool { keepNode?[node] ?? true }

    /// Whether the arrow is in this part: itself and both its ends.
    public func keeps(arrow: Int) -> Bool {
      if let keepArrow, !keepArrow[arrow] { return false }
      guard let keepNode else { return true }
      return keepNode[graph.arrows[arrow].from] && keepNode[graph.arrows[arrow].to]
    }

    /// The nodes of this part, ascending.
    public var nodes: [Int] { (0..<graph.nodeCount).filter { keeps(node: $0) } }

    /// The arrows of this part out of a node, by the node they lead to, then by index.
    public func arrows(outOf node: Int) -> [Int] {
      graph.outward.arrows[graph.outward.slots(of: node)].filter { keeps(arrow: $0) }
    }

    /// The arrows of this part into a node, by the node they come from, then by index.
    public func arrows(into node: Int) -> [Int] {
      graph.inward.arrows[graph.inward.slots(of: node)].filter { keeps(arrow: $0) }
    }

    /// The part of this part that passes further filters; linear in the filters.
    public func narrowed(keepNode: [Bool]? = nil, keepArrow: [Bool]? = nil) -> View {
      View(
        graph: graph, keepNode: Self.both(self.keepNode, keepNode), keepArrow: Self.both(self.keepArrow, keepArrow))
    }

    private static func both(_ a: [Bool]?, _ b: [Bool]?) -> [Bool]? {
      guard let a, let b else { return a ?? b }
      return zip(a, b).map { $0 && $1 }
    }

    /// A filter that holds for the given nodes alone.
    func mask(_ nodes: [Int]) -> [Bool] {
      var mask = [Bool](repeating: false, count: graph.nodeCount)
      for node in nodes { mask[node] = true }
      return mask
    }
  }
}
