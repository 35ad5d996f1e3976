import PolkuModel
import PolkuSyntax

/// All routes to a goal, whatever path draws them: the complete paths that share it, laid over each other.
///
/// Goals that the very same paths lead to are taken together, as reaching one of them is what these paths are for.
struct GoalRoutes {
  /// The goals, by name.
  let goals: [DeclarationID]
  /// By node, the touchpoint; sorted by name.
  let points: [DeclarationID]
  /// The arrows of all the paths; those to and from `?` are left out, as they prove nothing.
  let graph: Digraph
  /// Where the paths begin for certain.
  let entries: [Int]
  /// The nodes of the goals.
  let goalNodes: [Int]
  /// Whether a `?` may lead to a goal, so that there may be routes nobody has drawn.
  let hasOpenOnWay: Bool
  private let nodes: PointNumbers

  /// The node of a touchpoint, or nil where it stands on none of the routes.
  func node(of point: DeclarationID) -> Int? { nodes[point] }

  private init(_ goals: [DeclarationID], _ paths: [FlowGraph], _ model: Model) {
    let points: [DeclarationID]
    let nodes: PointNumbers
    if paths.count == 1 {
      (points, nodes) = (paths[0].points, paths[0].nodes)
    } else {
      (points, nodes) = PointNumbers.byName(paths.flatMap(\.points), model)
    }
    var arrows: [Digraph.Arrow] = []
    var entries: Set<Int> = []
    for path in paths {
      if paths.count == 1 {
        arrows = path.graph.arrows
        entries = Set(path.certainEntries(model))
        break
      }
      let places = path.points.map { nodes[$0] ?? 0 }
      for arrow in path.graph.arrows {
        arrows.append(Digraph.Arrow(from: places[arrow.from], to: places[arrow.to]))
      }
      for entry in path.certainEntries(model) { entries.insert(places[entry]) }
    }
    let all = paths.count == 1 ? paths[0].graph : Digraph(nodeCount: points.count, arrows: arrows)
    let goalNodes = goals.compactMap { nodes[$0] }
    self.goals = goals
    self.points = points
    self.nodes = nodes
    self.goalNodes = goalNodes
    self.entries = entries.sorted()
    guard let open = nodes[Arrow.open] else {
      (graph, hasOpenOnWay) = (all, false)
      return
    }
    hasOpenOnWay = all.all.reach(backFrom: goalNodes).contains(open)
    graph = Digraph(nodeCount: points.count, arrows: arrows.filter { $0.from != open && $0.to != open })
  }

  /// The first few goals of some routes, enough for a message; the routes must be in the order of ``all(_:_:)``.
  static func goals(of routes: some Sequence<GoalRoutes>) -> [DeclarationID] {
    routes.prefix(6).flatMap { $0.goals.prefix(6) }
  }

  /// The routes to each goal of some paths, by the first goal's name.
  static func all(_ paths: [FlowGraph], _ model: Model) -> [GoalRoutes] {
    var through: [DeclarationID: [Int]] = [:]
    for (number, path) in paths.enumerated() {
      for goal in path.goals { through[path.points[goal], default: []].append(number) }
    }
    var keys: [DeclarationID: [UInt8]] = [:]
    for goal in through.keys { keys[goal] = Array(model.name(goal).utf8) }
    let goals = through.keys.sorted { a, b in
      let (one, other) = (keys[a] ?? [], keys[b] ?? [])
      return one == other ? a < b : one.lexicographicallyPrecedes(other)
    }
    var groups: [[Int]: Int] = [:]
    var grouped: [(goals: [DeclarationID], paths: [Int])] = []
    for goal in goals {
      let paths = through[goal] ?? []
      if let group = groups[paths] {
        grouped[group].goals.append(goal)
      } else {
        groups[paths] = grouped.count
        grouped.append(([goal], paths))
      }
    }
    return grouped.map { group in GoalRoutes(group.goals, group.paths.map { paths[$0] }, model) }
  }
}
