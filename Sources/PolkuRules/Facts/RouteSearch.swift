import PolkuModel
import PolkuSyntax

/// Finds routes to goals that pass none of some places.
struct RouteSearch {
  /// The routes to each goal.
  let all: [GoalRoutes]
  private var through: [DeclarationID: [Int]] = [:]
  private var dominators: [Int: Dominators] = [:]
  private var unavoidable: [Int: [Bool]] = [:]
  private var known: [[DeclarationID]: [Int]] = [:]
  /// How many more ways may be looked up to be shown.
  private var ways = 64

  /// Searches among the routes; only the given places can be asked about.
  init(_ all: [GoalRoutes], of places: Set<DeclarationID>) {
    self.all = all
    if places.isEmpty { return }
    for (number, routes) in all.enumerated() {
      for point in routes.points where places.contains(point) { through[point, default: []].append(number) }
    }
  }

  /// The routes, as numbers of ``all``, on which a goal can be reached without passing any of some places.
  ///
  /// Routes on which no place can be reached at all are not among them.
  mutating func routes(avoiding places: [DeclarationID]) -> [Int] {
    if let known = known[places] { return known }
    let numbers = Set(places.flatMap { through[$0] ?? [] }).sorted()
    let avoided = numbers.filter { number in isAvoidable(places.compactMap { all[number].node(of: $0) }, number) }
    known[places] = avoided
    return avoided
  }

  private mutating func isAvoidable(_ nodes: [Int], _ number: Int) -> Bool {
    let routes = all[number]
    let tree = dominators[number] ?? routes.graph.all.dominators(from: routes.entries)
    dominators[number] = tree
    let reached = nodes.filter { tree.isReached($0) }
    guard let first = reached.first else { return false }
    if reached.count > 1 { return goal(routes, reach(avoiding: reached, routes)) != nil }
    var mask = unavoidable[number] ?? []
    if mask.isEmpty {
      mask = Array(repeating: false, count: routes.points.count)
      let chain = tree.unavoidable(towards: routes.goalNodes)
      for node in chain { mask[node] = true }
      // No goal can be reached at all, which is P302's: nothing is avoided then.
      if chain.isEmpty, !routes.goalNodes.contains(where: { tree.isReached($0) }) {
        mask = Array(repeating: true, count: routes.points.count)
      }
      unavoidable[number] = mask
    }
    return !mask[first]
  }

  /// The shortest way to a goal that passes none of some places; nil where there is none, or enough were shown.
  mutating func way(avoiding places: [DeclarationID], in number: Int) -> [DeclarationID]? {
    if ways == 0 { return nil }
    ways -= 1
    let routes = all[number]
    let reach = reach(avoiding: places.compactMap { routes.node(of: $0) }, routes)
    guard let goal = goal(routes, reach), let walk = reach.walk(goal) else { return nil }
    return walk.nodes.map { routes.points[$0] }
  }

  private func reach(avoiding nodes: [Int], _ routes: GoalRoutes) -> Reach {
    var allowed = [Bool](repeating: true, count: routes.points.count)
    for node in nodes { allowed[node] = false }
    return routes.graph.all.reach(from: routes.entries, allowing: allowed)
  }

  private func goal(_ routes: GoalRoutes, _ reach: Reach) -> Int? {
    let goals = Set(routes.goalNodes)
    return reach.nodes.first { goals.contains($0) }
  }
}
