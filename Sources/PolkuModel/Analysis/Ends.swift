extension Digraph.View {
  /// The nodes where a path begins: they take part in an arrow, and no arrow leads to them; ascending.
  ///
  /// A node without any arrow is neither an entry nor an exit. Linear.
  ///
  /// - Parameters:
  ///   - ignoringArrowsFrom: by node, whether arrows out of it do not count as leading anywhere, as with the
  ///     goal, an ending and `?`. They still make their ends take part. Nil: all count.
  ///   - ignoringSelfArrows: whether an arrow from a node to itself does not count as leading to it. In the
  ///     rule catalogue's definition it does.
  public func entries(ignoringArrowsFrom: [Bool]? = nil, ignoringSelfArrows: Bool = false) -> [Int] {
    ends { led, arrow in
      if let ignoringArrowsFrom, ignoringArrowsFrom[arrow.from] { return }
      if ignoringSelfArrows, arrow.from == arrow.to { return }
      led[arrow.to] = true
    }
  }

  /// The nodes where a path ends: they take part in an arrow, and no arrow leads out of them; ascending.
  ///
  /// Linear.
  ///
  /// - Parameter ignoringSelfArrows: whether an arrow from a node to itself does not count as leading out.
  public func exits(ignoringSelfArrows: Bool = false) -> [Int] {
    ends { going, arrow in
      if ignoringSelfArrows, arrow.from == arrow.to { return }
      going[arrow.from] = true
    }
  }

  /// The nodes a walk from `entries` can get to and go on from, but never to any of `targets`; ascending.
  ///
  /// A node that is a target reaches one. A node without an arrow out is a dead end and not in the list:
  /// see ``exits(ignoringSelfArrows:)``. Linear.
  public func limbo(from entries: [Int], targets: [Int]) -> [Int] {
    let reached = reach(from: entries)
    let saved = reach(backFrom: targets)
    let side = graph.outward
    return reached.nodes.filter { node in
      !saved.contains(node) && side.slots(of: node).contains { keeps(arrow: side.arrows[$0]) }
    }.sorted()
  }

  /// The nodes that take part in an arrow and are not marked by `mark`, which sees every arrow once.
  private func ends(_ mark: (inout [Bool], Digraph.Arrow) -> Void) -> [Int] {
    var takesPart = [Bool](repeating: false, count: graph.nodeCount)
    var marked = takesPart
    for index in graph.arrows.indices where keeps(arrow: index) {
      let arrow = graph.arrows[index]
      takesPart[arrow.from] = true
      takesPart[arrow.to] = true
      mark(&marked, arrow)
    }
    return (0..<graph.nodeCount).filter { takesPart[$0] && !marked[$0] }
  }
}
