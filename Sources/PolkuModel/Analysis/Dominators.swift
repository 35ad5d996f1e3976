/// Which nodes nobody can avoid: the dominator tree of a graph seen from its entries.
///
/// Node `a` dominates node `b` if every walk from an entry to `b` passes `a`; every reached node dominates
/// itself. With several entries, think of one root before them all, which is no node and in no answer.
/// Source: Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph", 1979, with path
/// compression: O(m log n), also for hostile graphs.
public struct Dominators: Sendable {
  /// By preorder number, the number of the immediate dominator; number 0 is the root before the entries.
  private let dominator: [Int]
  /// By preorder number, the node.
  private let node: [Int]
  /// By node, its preorder number; -1 if it is not reached.
  private let number: [Int]
  /// By preorder number, the place in a preorder of the dominator tree, and where its subtree ends.
  private let place: [Int]
  private let end: [Int]

  init(in view: Digraph.View, from entries: [Int]) {
    var work = LengauerTarjan(view, entries)
    dominator = work.run()
    node = work.node
    number = work.number
    let count = node.count
    var size = [Int](repeating: 1, count: count)
    // A dominator has a smaller number than what it dominates, so plain loops walk the tree.
    for n in stride(from: count - 1, to: 0, by: -1) { size[dominator[n]] += size[n] }
    var place = [Int](repeating: 0, count: count)
    var free = [Int](repeating: 1, count: count)
    for n in 1..<max(count, 1) {
      place[n] = free[dominator[n]]
      free[dominator[n]] += size[n]
      free[n] = place[n] + 1
    }
    self.place = place
    end = zip(place, size).map { $0 + $1 }
  }

  /// Whether any walk from an entry leads to the node.
  public func isReached(_ node: Int) -> Bool { number[node] >= 0 }

  /// The last node before this one that nobody can avoid; nil if there is none or the node is not reached.
  public func immediateDominator(of node: Int) -> Int? {
    guard number[node] >= 0 else { return nil }
    let above = dominator[number[node]]
    return above == 0 ? nil : self.node[above]
  }

  /// Whether every walk from an entry to `b` passes `a`; false if `b` is not reached. Constant time.
  public func dominates(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (number[a], number[b])
    return a >= 0 && b >= 0 && place[a] <= place[b] && place[b] < end[a]
  }

  /// The nodes every walk from an entry to `node` passes, in the order it meets them, `node` last.
  ///
  /// Empty if the node is not reached. Linear in the answer.
  public func chain(to node: Int) -> [Int] {
    number[node] < 0 ? [] : chain(toNumber: number[node])
  }

  /// The nodes that every walk from an entry to whichever of `goals` passes, in the order it meets them.
  ///
  /// Goals that are not reached say nothing; if none is reached the answer is empty. For one goal this is
  /// ``chain(to:)``. Linear in the goals and the longest chain.
  public func unavoidable(towards goals: [Int]) -> [Int] {
    let numbers = goals.map { number[$0] }.filter { $0 >= 0 }
    // What dominates the first and the last goal in a preorder of the tree dominates all between.
    guard var a = numbers.min(by: { place[$0] < place[$1] }), var b = numbers.max(by: { place[$0] < place[$1] })
    else { return [] }
    while a != b { if a > b { a = dominator[a] } else { b = dominator[b] } }
    return chain(toNumber: a)
  }

  private func chain(toNumber number: Int) -> [Int] {
    var chain: [Int] = []
    var here = number
    while here > 0 {
      chain.append(node[here])
      here = dominator[here]
    }
    return chain.reversed()
  }
}

extension Digraph.View {
  /// Which nodes nobody can avoid on the way from `entries`.
  ///
  /// "Node n is a bottleneck towards the goal" is `dominates(n, goal)`; "one can go round n" is its opposite.
  public func dominators(from entries: [Int]) -> Dominators { Dominators(in: self, from: entries) }
}
