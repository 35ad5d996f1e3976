import PolkuModel
import PolkuSyntax

/// The paths of a day laid end to end.
///
/// Who has come to the end of one path goes on over another one of the same people that begins there: what was told or
/// asked on the first counts on the second. A path that only passes the point is another time. A way back, from a later
/// stage or round a circle, does not make a beginning of a path less of a beginning: there somebody else comes in, or
/// the same person another time.
struct JoinedPaths {
  /// The paths.
  let paths: [FlowGraph]
  private let graph: Digraph
  /// By path, the number of its first node.
  private let offsets: [Int]
  /// By node, whether it begins its path for certain, and no other path leads there.
  private let isBeginning: [Bool]

  /// More links between paths than this are not followed, and prove nothing then.
  private static let mostLinks = 200_000

  init(_ state: CheckState) {
    let context = state.context
    paths = state.paths
    var offsets: [Int] = []
    var arrows: [Digraph.Arrow] = []
    var count = 0
    for path in paths {
      offsets.append(count)
      for arrow in path.graph.arrows { arrows.append(Digraph.Arrow(from: count + arrow.from, to: count + arrow.to)) }
      count += path.points.count
    }
    var isBeginning = [Bool](repeating: false, count: count)
    let mostArrows = arrows.count + Self.mostLinks
    let leading = Self.leading(state)
    let people = state.continuations
    for (number, path) in paths.enumerated() {
      for entry in path.provenEntries(context) {
        let point = path.points[entry]
        var isFirst = true
        for other in leading[point] ?? [] where other != number {
          guard people.share(path.owner, paths[other].owner), let node = paths[other].node(of: point) else { continue }
          isFirst = false
          if arrows.count >= mostArrows { break }
          arrows.append(Digraph.Arrow(from: offsets[other] + node, to: offsets[number] + entry))
        }
        isBeginning[offsets[number] + entry] = isFirst
      }
    }
    self.offsets = offsets
    self.isBeginning = isBeginning
    graph = Digraph(nodeCount: count, arrows: arrows)
  }

  /// By point, the paths that end there, and have an arrow that leads on to it; an arrow on a circle, or back to an
  /// earlier stage, does not.
  private static func leading(_ state: CheckState) -> [DeclarationID: [Int]] {
    let model = state.model
    var nodes: [DeclarationID: Int] = [:]
    for path in state.paths {
      for point in path.points where nodes[point] == nil { nodes[point] = nodes.count }
    }
    let places = StageNumbers(state)
    var ends: [[Bool]] = []
    var arrows: [(path: Int, from: DeclarationID, to: DeclarationID)] = []
    for (number, path) in state.paths.enumerated() {
      var isEnd = [Bool](repeating: true, count: path.points.count)
      for arrow in path.graph.arrows { isEnd[arrow.from] = false }
      for end in path.goals + path.endings { isEnd[end] = true }
      ends.append(isEnd)
      for i in path.arrows {
        let arrow = model.arrows[i]
        if arrow.to >= 0, !places.isBack(arrow.from, arrow.to) { arrows.append((number, arrow.from, arrow.to)) }
      }
    }
    let parts = Digraph(
      nodeCount: nodes.count,
      arrows: arrows.filter { $0.from >= 0 }.map { Digraph.Arrow(from: nodes[$0.from] ?? 0, to: nodes[$0.to] ?? 0) }
    ).all.strongComponents().component
    var leading: [DeclarationID: [Int]] = [:]
    for (path, from, to) in arrows {
      let isCircle = from >= 0 && parts[nodes[from] ?? 0] == parts[nodes[to] ?? 0]
      guard let node = state.paths[path].node(of: to), ends[path][node] else { continue }
      if !isCircle, leading[to]?.last != path { leading[to, default: []].append(path) }
    }
    return leading
  }

  /// The path of a node, and its node there.
  func place(_ node: Int) -> (path: FlowGraph, node: Int) {
    var (low, high) = (0, offsets.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= node { low = middle } else { high = middle }
    }
    return (paths[low], node - offsets[low])
  }

  /// What is reached from the beginnings, walking on over points of some sort only.
  ///
  /// A point that nothing describes may be of any sort: only where a path begins does it count as what it seems.
  /// What lies behind `?` is reached by nobody for certain.
  func reach(_ context: CheckContext, over isPassed: (DeclarationID) -> Bool) -> Reach {
    var passes: [Bool] = []
    passes.reserveCapacity(isBeginning.count)
    for path in paths {
      for point in path.points {
        let isKnown = point >= 0 && (isBeginning[passes.count] || context.model.declarations[Int(point)].isDeclared)
        passes.append(isKnown && isPassed(point))
      }
    }
    return graph.all.reach(from: isBeginning.indices.filter { isBeginning[$0] }, allowing: passes)
  }

  /// The points of a shortest way to a node that was reached, and the point before a node where walking stopped.
  func way(to stop: Int, _ reached: Reach) -> [DeclarationID]? {
    let before = graph.all.arrows(into: stop).map { graph.arrows[$0].from }.first { reached.contains($0) }
    guard let before, let walk = reached.walk(before) else { return nil }
    var points: [DeclarationID] = []
    for node in walk.nodes + [stop] {
      let (path, here) = place(node)
      if points.last != path.points[here] { points.append(path.points[here]) }
    }
    return points
  }
}

/// The place of each touchpoint's stages in the order of the journey.
private struct StageNumbers {
  private var places: [DeclarationID: (first: Int, last: Int)] = [:]

  init(_ state: CheckState) {
    var numbers: [DeclarationID: Int] = [:]
    for (number, stage) in state.context.journey.stages.enumerated() { numbers[stage] = number }
    if numbers.isEmpty { return }
    for touchpoint in state.touchpoints {
      let own = state.context.stages(of: touchpoint).compactMap { numbers[$0] }
      if let first = own.min(), let last = own.max() { places[touchpoint] = (first, last) }
    }
  }

  /// Whether all of a touchpoint's stages come after those of another.
  func isBack(_ from: DeclarationID, _ to: DeclarationID) -> Bool {
    guard let later = places[from], let earlier = places[to] else { return false }
    return later.first > earlier.last
  }
}
