/// What the flow rules must find in a small journey, decided slowly and plainly from their conditions.
///
/// Each answer is a set of lines, such as `way0: t1, t2`.
struct FlowOracle {
  typealias Path = RandomJourney.Path
  static let question = RandomJourney.question

  let journey: RandomJourney

  // MARK: Walks

  /// Where a walk along arrows can get, never stepping on some points; also not where it begins.
  func reached(_ arrows: [(from: String, to: String)], from starts: [String], without: Set<String> = []) -> Set<String>
  {
    var reached = Set(starts).subtracting(without)
    while true {
      let more = arrows.filter { reached.contains($0.from) && !reached.contains($0.to) && !without.contains($0.to) }
      if more.isEmpty { return reached }
      reached.formUnion(more.map(\.to))
    }
  }

  /// All walks without a point passed twice that begin at one of some points.
  func simpleWalks(_ path: Path, from starts: [String]) -> [[String]] {
    var all: [[String]] = []
    func extend(_ walk: [String]) {
      all.append(walk)
      let next = Set(path.arrows.filter { $0.from == walk[walk.count - 1] }.map(\.to))
      for point in next.sorted() where !walk.contains(point) { extend(walk + [point]) }
    }
    for start in starts { extend([start]) }
    return all
  }

  // MARK: Paths

  func points(_ path: Path) -> Set<String> {
    Set(path.arrows.flatMap { [$0.from, $0.to] } + path.starts + path.reaches + path.ends)
  }

  func entries(_ path: Path) -> [String] {
    if !path.starts.isEmpty { return path.starts }
    let silent = Set(path.reaches + path.ends + [Self.question])
    let led = Set(path.arrows.filter { !silent.contains($0.from) }.map(\.to))
    return Set(path.arrows.flatMap { [$0.from, $0.to] }).subtracting(led).subtracting([Self.question]).sorted()
  }

  /// Entries that are not there only because a “?” leads to them.
  func certainEntries(_ path: Path) -> [String] {
    let behind = path.arrows.filter { $0.from == Self.question }.map(\.to)
    return entries(path).filter { !behind.contains($0) || path.starts.contains($0) }
  }

  func isComplete(_ path: Path) -> Bool {
    !path.arrows.isEmpty && !path.reaches.isEmpty && !entries(path).isEmpty
  }

  var complete: [Path] { journey.paths.filter(isComplete) }

  func line(_ path: Path, _ points: some Sequence<String>) -> String {
    path.name + ": " + points.sorted().joined(separator: ", ")
  }

  // MARK: Rules

  /// P302: by path, the points no entry and no “?” leads to; a goal counts only where no “?” is met.
  var unreachable: Set<String> {
    var lines: Set<String> = []
    for path in complete where !path.isOpenAtStart {
      let walked = simpleWalks(path, from: entries(path)).map { $0[$0.count - 1] }
      var lost = points(path).subtracting(walked)
      lost.subtract(simpleWalks(path, from: [Self.question]).map { $0[$0.count - 1] })
      if walked.contains(Self.question) { lost.subtract(path.reaches) }
      if !lost.isEmpty { lines.insert(line(path, lost)) }
    }
    return lines
  }

  /// P302: the touchpoints customers meet that stand on no path.
  var offPath: Set<String> {
    guard journey.paths.contains(where: { !$0.arrows.isEmpty }) else { return [] }
    let onPath = Set(journey.paths.flatMap { points($0) })
    return Set(journey.touchpoints.filter { $0.value.isDeclared && !$0.value.isBackstage }.keys).subtracting(onPath)
  }

  /// The other paths that the same people may walk.
  func others(_ path: Path) -> [Path] {
    journey.paths.filter { other in
      other.name != path.name
        && (path.personas.isEmpty || other.personas.isEmpty || path.personas.contains { other.personas.contains($0) })
    }
  }

  /// P303: by path, where it stops, and no other path of the same people goes on.
  func deadEnds(_ path: Path) -> Set<String> {
    if path.isOpenAtEnd { return [] }
    let ends = Set(path.reaches + path.ends + [Self.question])
    return reached(path.arrows, from: entries(path)).subtracting(ends).subtracting(path.arrows.map(\.from))
      .subtracting(others(path).flatMap { $0.arrows.map(\.from) })
  }

  /// The points at which customers may leave a path: its ends, and where only another path goes on.
  private func ends(_ path: Path) -> Set<String> {
    let further = Set(others(path).flatMap { $0.arrows.map(\.from) }).subtracting(path.arrows.map(\.from))
    return Set(path.reaches + path.ends + [Self.question]).union(further)
  }

  /// These, and the points of circles out of which another path leads.
  private func allEnds(_ path: Path) -> Set<String> {
    let inside = limbo(path, ends(path))
    let out = others(path).flatMap { $0.arrows.filter { inside.contains($0.from) && !inside.contains($0.to) } }
    return ends(path).union(out.map(\.from))
  }

  /// P304: by path, the points from which one can go on, but neither to an end nor to a dead end, and always back.
  func circles(_ path: Path) -> Set<String> {
    if path.isOpenAtEnd { return [] }
    let ends = allEnds(path).union(deadEnds(path))
    return reached(path.arrows, from: entries(path)).filter { point in
      let ahead = reached(path.arrows, from: [point])
      return path.arrows.contains { $0.from == point } && ahead.isDisjoint(with: ends)
        && ahead.allSatisfy { reached(path.arrows, from: [$0]).contains(point) }
    }
  }

  /// P304 as its condition has it: points one can go on from, but never to the goal, an ending or a “?”.
  func limbo(_ path: Path) -> Set<String> { path.isOpenAtEnd ? [] : limbo(path, allEnds(path)) }

  private func limbo(_ path: Path, _ ends: Set<String>) -> Set<String> {
    reached(path.arrows, from: entries(path)).filter { point in
      path.arrows.contains { $0.from == point } && reached(path.arrows, from: [point]).isDisjoint(with: ends)
    }
  }

  /// The goals that the very same complete paths lead to, with all arrows and certain entries of those paths.
  var routes: [(goals: Set<String>, arrows: [(from: String, to: String)], entries: [String])] {
    var goals: [[String]: Set<String>] = [:]
    for goal in Set(complete.flatMap(\.reaches)) {
      goals[complete.filter { $0.reaches.contains(goal) }.map(\.name), default: []].insert(goal)
    }
    return goals.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { names in
      let paths = complete.filter { names.contains($0.name) }
      return (goals[names] ?? [], paths.flatMap(\.arrows), paths.flatMap { certainEntries($0) })
    }
  }

  /// P310: points whose removal cuts every route off, where others' does not.
  var bottlenecks: Set<String> {
    var found: Set<String> = []
    for (goals, arrows, entries) in routes {
      if !reached(arrows, from: [Self.question]).isDisjoint(with: goals) { continue }
      let inner = reached(arrows, from: entries).subtracting(goals).subtracting(entries).filter {
        !reached(arrows, from: [$0]).isDisjoint(with: goals)
      }
      let cutting = inner.filter { reached(arrows, from: entries, without: [$0]).isDisjoint(with: goals) }
      if cutting.count < inner.count { found.formUnion(cutting) }
    }
    return found.subtracting(journey.criticals.values.flatMap(\.at))
  }

  /// P311: critical points called unavoidable that some route goes round.
  var avoidable: Set<String> {
    var found: Set<String> = []
    for (name, critical) in journey.criticals where critical.isUnavoidable {
      for (goals, arrows, entries) in routes {
        let all = reached(arrows, from: entries, without: [Self.question])
        let round = reached(arrows, from: entries, without: Set(critical.at).union([Self.question]))
        if !all.isDisjoint(with: critical.at), !round.isDisjoint(with: goals) { found.insert(name) }
      }
    }
    return found
  }

  /// P312: persona and path, and where every way that leads on to the goal is cut off.
  var stopped: Set<String> {
    var lines: Set<String> = []
    for path in complete {
      let walks = simpleWalks(path, from: entries(path))
      guard walks.contains(where: { path.reaches.contains($0[$0.count - 1]) }) else { continue }
      for persona in path.personas {
        guard let uses = journey.personas[persona] ?? nil else { continue }
        func isOpen(_ point: String) -> Bool { isPassable(point, uses) }
        let passed = walks.filter { $0.allSatisfy(isOpen) }
        let ends = Set(passed.map { $0[$0.count - 1] })
        if ends.contains(Self.question) || !ends.isDisjoint(with: path.reaches) { continue }
        let behind = simpleWalks(path, from: [Self.question]).filter { $0.allSatisfy(isOpen) }
        if behind.contains(where: { path.reaches.contains($0[$0.count - 1]) }) { continue }
        let stops = walks.filter { !isOpen($0[$0.count - 1]) && $0.dropLast().allSatisfy(isOpen) }
          .map { $0[$0.count - 1] }
        let onWay = Set(stops).filter { !reached(path.arrows, from: [$0]).isDisjoint(with: path.reaches) }
        lines.insert("\(persona) " + line(path, onWay))
      }
    }
    return lines
  }

  private func isPassable(_ point: String, _ uses: [String]) -> Bool {
    guard let touchpoint = journey.touchpoints[point], !touchpoint.isBackstage, let on = touchpoint.on else {
      return true
    }
    // Each fallback once: there are but few channels.
    func isUsable(_ channel: String, _ tried: Set<String>) -> Bool {
      if uses.contains(channel) { return true }
      guard let fallback = journey.fallbacks[channel] ?? nil else { return true }
      return fallback.contains { !tried.contains($0) && isUsable($0, tried.union([$0])) }
    }
    return on.contains { isUsable($0, [$0]) }
  }

  /// P317: path and the orders that can be reached before any touchpoint told the price, or asked for another order.
  var unpriced: Set<String> {
    var lines: Set<String> = []
    for path in journey.paths {
      for point in untold(path, journey.paths.count) where journey.touchpoints[point]?.asksForOrder ?? false {
        lines.insert(line(path, [point]))
      }
    }
    return lines
  }

  /// The points of a path to which one can come without having been told a price or asked for an order, over so many
  /// paths at most; what nothing describes may tell it, except where the way begins.
  private func untold(_ path: Path, _ most: Int) -> Set<String> {
    var found: Set<String> = []
    for entry in path.isOpenAtStart && path.starts.isEmpty ? [] : certainEntries(path) {
      let before = others(path).filter { leads($0, to: entry) }
      let comes = most > 1 && before.contains { untold($0, most - 1).contains(entry) }
      let isOrder = journey.touchpoints[entry]?.asksForOrder ?? false
      if !before.isEmpty, !comes || isOrder { continue }
      for walk in simpleWalks(path, from: [entry]) where !walk.contains(Self.question) {
        let passed = walk.enumerated().dropLast().allSatisfy { number, name in
          let point = journey.touchpoints[name] ?? RandomJourney.Touchpoint()
          let isKnown = point.isDeclared || number == 0 && before.isEmpty
          return isKnown && !point.asksForOrder && !point.mayTellPrice
        }
        guard passed, let last = walk.last, !(journey.touchpoints[last]?.mayTellPrice ?? false) else { continue }
        found.insert(last)
      }
    }
    return found
  }

  /// Whether a path ends at a point, and leads on to it, not only round a circle of any paths.
  private func leads(_ path: Path, to point: String) -> Bool {
    let all = journey.paths.flatMap(\.arrows).filter { $0.from != Self.question && $0.to != Self.question }
    let ahead = reached(all, from: [point])
    let isEnd = (path.reaches + path.ends).contains(point) || !path.arrows.contains { $0.from == point }
    return isEnd && path.arrows.contains { $0.to == point && ($0.from == Self.question || !ahead.contains($0.from)) }
  }
}
