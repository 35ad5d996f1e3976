extension Digraph.View {
  /// The way from one of `starts` to one of `goals` with the smallest sum of lower ends; nil if there is none.
  ///
  /// Among equal sums the way with the fewest arrows, then the smallest comparing node by node, then by arrow
  /// index. A start that is a goal is a way without arrows. Source: Dijkstra's algorithm, from the goals
  /// backward, with a binary heap: O(m log n).
  ///
  /// - Parameters:
  ///   - waits: by arrow index.
  ///   - starts: where a way may begin.
  ///   - goals: where a way may end.
  public func shortestWay(waits: [WaitRange], from starts: [Int], to goals: [Int]) -> TimedWay? {
    precondition(waits.count == graph.arrows.count, "one wait an arrow")
    let rest = remainders(waits, goals)
    guard
      let start = starts.filter({ rest[$0] != nil }).min(by: { a, b in
        rest[a] == rest[b] ? a < b : Remainder.precedes(rest[a], rest[b])
      })
    else { return nil }
    let side = graph.outward
    var nodes = [start]
    var arrows: [Int] = []
    // The remainders were made with this very sum, so comparing for equality is safe.
    while let here = nodes.last, let left = rest[here], left.arrows > 0 {
      let step = side.slots(of: here).lazy.map { side.arrows[$0] }.first { arrow in
        keeps(arrow: arrow) && rest[graph.arrows[arrow].to]?.after(waits[arrow].low) == left
      }
      guard let step else { break }
      arrows.append(step)
      nodes.append(graph.arrows[step].to)
    }
    return TimedWay(Digraph.Walk(nodes: nodes, arrows: arrows), waits: waits)
  }

  /// By node, how much is left to the nearest goal; nil where none can be reached.
  private func remainders(_ waits: [WaitRange], _ goals: [Int]) -> [Remainder?] {
    let side = graph.inward
    var rest = [Remainder?](repeating: nil, count: graph.nodeCount)
    var settled = [Bool](repeating: false, count: graph.nodeCount)
    var heap = BinaryHeap<Candidate>()
    for goal in goals where keeps(node: goal) && rest[goal] == nil {
      rest[goal] = Remainder(time: 0, arrows: 0)
      heap.insert(Candidate(rest: Remainder(time: 0, arrows: 0), node: goal))
    }
    while let nearest = heap.removeLeast() {
      guard !settled[nearest.node] else { continue }
      settled[nearest.node] = true
      for slot in side.slots(of: nearest.node) where keeps(arrow: side.arrows[slot]) {
        let from = graph.arrows[side.arrows[slot]].from
        let new = nearest.rest.after(waits[side.arrows[slot]].low)
        guard !settled[from], Remainder.precedes(new, rest[from]) else { continue }
        rest[from] = new
        heap.insert(Candidate(rest: new, node: from))
      }
    }
    return rest
  }
}

/// What is left of a way: time first, then the number of arrows.
private struct Remainder: Equatable {
  let time: Double
  let arrows: Int

  func after(_ wait: Double) -> Remainder { Remainder(time: wait + time, arrows: arrows + 1) }

  /// Whether `a` is less than `b`; nothing at all comes last.
  static func precedes(_ a: Remainder?, _ b: Remainder?) -> Bool {
    guard let a else { return false }
    guard let b else { return true }
    return a.time == b.time ? a.arrows < b.arrows : a.time < b.time
  }
}

private struct Candidate: Comparable {
  let rest: Remainder
  let node: Int

  static func < (a: Candidate, b: Candidate) -> Bool { Remainder.precedes(a.rest, b.rest) }
}
