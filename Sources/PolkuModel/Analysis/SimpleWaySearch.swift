/// The search for the longest way to a goal from one node, by trying all ways inside its component.
///
/// Components are to be searched from the last to the first. Outside the node's own component a way goes on as
/// was found there; nodes are tried in ascending order and only a longer way replaces one, so that among equal
/// ways the smallest is kept.
struct SimpleWaySearch {
  /// By node, the length of the longest way from it to a goal; nil if it was not searched or there is none.
  private(set) var rest: [WayLength?]
  /// By node, the arrows of that way up to where it leaves the node's component.
  private var plan: [[Int]]
  private let view: Digraph.View
  private let components: StrongComponents
  private let lengths: [WayLength]
  private let isGoal: [Bool]
  private var budget: Int
  private var onWay: [Bool]

  init(
    _ view: Digraph.View, _ components: StrongComponents, _ lengths: [WayLength], _ goals: [Int], _ budget: Int
  ) {
    rest = Array(repeating: nil, count: view.graph.nodeCount)
    plan = Array(repeating: [], count: view.graph.nodeCount)
    self.view = view
    self.components = components
    self.lengths = lengths
    isGoal = view.mask(goals)
    self.budget = budget
    onWay = Array(repeating: false, count: view.graph.nodeCount)
  }

  /// Finds the longest way from `root`; false if the budget did not suffice.
  mutating func search(from root: Int) -> Bool {
    let side = view.graph.outward
    let home = components.component[root]
    let isBounded = components.size(of: home) > 1
    var best = BestWay()
    var stack: [(node: Int, cursor: Adjacency.Cursor, length: WayLength)] = []
    var arrows: [Int] = []
    func step(on node: Int, _ length: WayLength) {
      onWay[node] = true
      stack.append((node, side.cursor(of: node), length))
      if isGoal[node] { best.offer(length, arrows, leavingBy: nil) }
    }
    step(on: root, WayLength())
    while let top = stack.indices.last {
      guard let slot = stack[top].cursor.take() else {
        onWay[stack[top].node] = false
        stack.removeLast()
        _ = arrows.popLast()
        best.kept(atMost: arrows.count)
        continue
      }
      if isBounded {
        guard budget > 0 else { return false }
        budget -= 1
      }
      let arrow = side.arrows[slot]
      guard view.keeps(arrow: arrow) else { continue }
      let to = view.graph.arrows[arrow].to
      let length = stack[top].length + lengths[arrow]
      if components.component[to] != home {
        if let rest = rest[to] { best.offer(length + rest, arrows, leavingBy: arrow) }
      } else if !onWay[to] {
        arrows.append(arrow)
        step(on: to, length)
      }
    }
    rest[root] = best.length
    plan[root] = best.arrows
    return true
  }

  /// The longest way from a node that was searched; nil if there is none.
  func walk(from node: Int) -> Digraph.Walk? {
    guard rest[node] != nil else { return nil }
    var arrows: [Int] = []
    var here = node
    while !plan[here].isEmpty {
      arrows += plan[here]
      guard let last = plan[here].last else { break }
      let next = view.graph.arrows[last].to
      // A plan that ends inside its component ends at the goal.
      if components.component[next] == components.component[here] { break }
      here = next
    }
    return Digraph.Walk(nodes: [node] + arrows.map { view.graph.arrows[$0].to }, arrows: arrows)
  }
}

/// The longest way so far, kept so that a longer one copies only the part that changed.
///
/// Copying whole ways would cost the square of their length where each next node is a better end.
private struct BestWay {
  private(set) var length: WayLength?
  private var inside: [Int] = []
  private var leaving: Int?
  /// How many of the first arrows are still those of the way being tried.
  private var shared = 0

  var arrows: [Int] { inside + (leaving.map { [$0] } ?? []) }

  mutating func offer(_ new: WayLength, _ arrows: [Int], leavingBy arrow: Int?) {
    if let length, !(length < new) { return }
    length = new
    leaving = arrow
    inside.removeSubrange(shared...)
    inside += arrows[shared...]
    shared = arrows.count
  }

  mutating func kept(atMost count: Int) { shared = min(shared, count) }
}
