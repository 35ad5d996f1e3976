/// The working memory of the dominator search; all arrays but ``number`` are by preorder number.
///
/// Number 0 is a root before the entries, so that many entries are no special case.
struct LengauerTarjan {
  private let view: Digraph.View
  private let isEntry: [Bool]
  private(set) var node: [Int] = [-1]
  private(set) var number: [Int]
  private var parent: [Int] = [0]
  private var semi: [Int] = []
  private var label: [Int] = []
  private var ancestor: [Int] = []

  init(_ view: Digraph.View, _ entries: [Int]) {
    self.view = view
    isEntry = view.mask(entries.filter { view.keeps(node: $0) })
    number = [Int](repeating: -1, count: view.graph.nodeCount)
    for entry in isEntry.indices where isEntry[entry] { visit(from: entry) }
    semi = Array(node.indices)
    label = semi
    ancestor = [Int](repeating: -1, count: node.count)
  }

  /// Numbers what is reached from an entry, depth first. The order has to be a true depth-first one.
  private mutating func visit(from entry: Int) {
    guard number[entry] < 0 else { return }
    let side = view.graph.outward
    var stack: [(number: Int, cursor: Adjacency.Cursor)] = []
    func open(_ new: Int, under above: Int) {
      number[new] = node.count
      stack.append((node.count, side.cursor(of: new)))
      node.append(new)
      parent.append(above)
    }
    open(entry, under: 0)
    while let top = stack.indices.last {
      guard let slot = stack[top].cursor.take() else {
        stack.removeLast()
        continue
      }
      let arrow = side.arrows[slot]
      let to = view.graph.arrows[arrow].to
      if view.keeps(arrow: arrow), number[to] < 0 { open(to, under: stack[top].number) }
    }
  }

  /// The immediate dominators, by preorder number.
  mutating func run() -> [Int] {
    let side = view.graph.inward
    var dominator = [Int](repeating: 0, count: node.count)
    // Buckets of nodes by semidominator, as linked lists.
    var first = [Int](repeating: -1, count: node.count)
    var next = first
    for w in stride(from: node.count - 1, to: 0, by: -1) {
      for slot in side.slots(of: node[w]) where view.keeps(arrow: side.arrows[slot]) {
        let v = number[view.graph.arrows[side.arrows[slot]].from]
        if v >= 0 { semi[w] = min(semi[w], semi[best(v)]) }
      }
      if isEntry[node[w]] { semi[w] = 0 }
      next[w] = first[semi[w]]
      first[semi[w]] = w
      ancestor[w] = parent[w]
      var v = first[parent[w]]
      while v >= 0 {
        let u = best(v)
        dominator[v] = semi[u] < semi[v] ? u : parent[w]
        v = next[v]
      }
      first[parent[w]] = -1
    }
    for w in 1..<max(node.count, 1) where dominator[w] != semi[w] { dominator[w] = dominator[dominator[w]] }
    return dominator
  }

  /// The node with the least semidominator on the forest path above `v`; shortens the path on the way.
  private mutating func best(_ v: Int) -> Int {
    guard ancestor[v] >= 0 else { return label[v] }
    var path: [Int] = []
    var x = v
    while ancestor[ancestor[x]] >= 0 {
      path.append(x)
      x = ancestor[x]
    }
    for x in path.reversed() {
      let above = ancestor[x]
      if semi[label[above]] < semi[label[x]] { label[x] = label[above] }
      ancestor[x] = ancestor[above]
    }
    return label[v]
  }
}
