import PolkuModel
import PolkuSyntax

/// The arrows of each path that lead from a touchpoint of a stage to another of the same stage.
///
/// Costs the arrows times the stages that both their ends stand at.
struct StageArrows {
  /// For each of the stages, what the paths have within it, in the order of the paths.
  private(set) var ways: [DeclarationID: [StageWays]] = [:]

  init(_ stages: [DeclarationID], _ state: CheckState) {
    let (context, model) = (state.context, state.model)
    let wanted = Set(stages)
    var known: [DeclarationID: [DeclarationID]] = [:]
    func at(_ touchpoint: DeclarationID) -> [DeclarationID] {
      if let stages = known[touchpoint] { return stages }
      let found = context.named(touchpoint, .at, .stage).filter { wanted.contains($0) }
      known[touchpoint] = found
      return found
    }
    for path in state.paths {
      var inside: [DeclarationID: [Int]] = [:]
      for arrow in path.arrows {
        let (from, to) = (model.arrows[arrow].from, model.arrows[arrow].to)
        guard from >= 0, to >= 0 else { continue }
        let targets = Set(at(to))
        for stage in at(from) where targets.contains(stage) { inside[stage, default: []].append(arrow) }
      }
      for stage in stages {
        guard let arrows = inside[stage] else { continue }
        ways[stage, default: []].append(StageWays(arrows, context))
      }
    }
  }
}

/// What one path has within one stage, and how long it waits there.
struct StageWays {
  /// What a search for a way can come to.
  enum Outcome {
    case way(SlowWay)
    case none
    /// Circles allow too many ways to compare.
    case notDecided
  }

  private let model: Model
  /// The nodes' touchpoints, sorted by name, so that the order of declarations changes nothing.
  private let points: [DeclarationID]
  private let graph: Digraph
  private let arrows: [Int]
  private let waits: [WaitRange]

  /// By how much the calendar may make the waits shorter than they count, in minutes.
  private let slack: Double

  /// Whether any arrow waits.
  var hasWait: Bool { waits.contains { $0.low > 0 || !$0.known } }

  init(_ arrows: [Int], _ context: CheckContext) {
    let model = context.model
    let ids = Set(arrows.flatMap { [model.arrows[$0].from, model.arrows[$0].to] })
    let points = ids.map { (key: Array(model.name($0).utf8), id: $0) }.sorted {
      $0.key == $1.key ? $0.id < $1.id : $0.key.lexicographicallyPrecedes($1.key)
    }
    var nodes: [DeclarationID: Int] = [:]
    for (node, point) in points.enumerated() { nodes[point.id] = node }
    self.model = model
    self.points = points.map(\.id)
    self.arrows = arrows
    graph = Digraph(
      nodeCount: points.count,
      arrows: arrows.map {
        Digraph.Arrow(from: nodes[model.arrows[$0].from] ?? 0, to: nodes[model.arrows[$0].to] ?? 0)
      })
    var slack = 0.0
    waits = arrows.map { number in
      let arrow = model.arrows[number]
      if !arrow.hasWait { return .immediate }
      guard let time = context.wait(arrow), let minutes = time.minutes else { return .unknown }
      if let low = minutes.low, let least = time.calendarMinutes?.low { slack += max(0, low - least) }
      return WaitRange(low: minutes.low ?? 0, high: minutes.high)
    }
    self.slack = slack
  }

  /// Whether a circle holds a wait, so that rounds can be added to any way.
  var hasWaitingCircle: Bool {
    guard waits.contains(where: { $0.low > 0 }) else { return false }
    let component = graph.all.strongComponents().component
    return graph.arrows.indices.contains { arrow in
      waits[arrow].low > 0 && component[graph.arrows[arrow].from] == component[graph.arrows[arrow].to]
    }
  }

  /// The way with the longest waits that passes no touchpoint twice, if it is longer than some minutes.
  func slowest(beyond most: Double) -> Outcome {
    let limit = most + slack
    // Nearly every stage is quick: not even all of its waits together would do.
    guard waits.reduce(0, { $0 + $1.low }) > limit else { return .none }
    let all = Array(0..<graph.nodeCount)
    let budget = 10_000 + 50 * arrows.count
    switch graph.all.longestWay(waits: waits, from: all, to: all, measuring: .low, budget: budget) {
    case .noWay: return .none
    case .notDecided: return .notDecided
    case .way(let way): return way.low > limit ? .way(slow(way)) : .none
    }
  }

  private func slow(_ way: TimedWay) -> SlowWay {
    let passed = way.walk.arrows.map { (arrow: model.arrows[arrows[$0]], wait: waits[$0]) }
    func place(_ arrow: PolkuModel.Arrow) -> Location { Location(file: Int(arrow.file), range: arrow.wait) }
    return SlowWay(
      minutes: way.low, from: model.called(points[way.walk.nodes[0]]),
      to: model.called(points[way.walk.nodes[way.walk.nodes.count - 1]]),
      waits: passed.filter { $0.wait.low > 0 }.map { place($0.arrow) },
      unknown: Model.sorted(passed.filter { !$0.wait.known }.map { model.written(place($0.arrow)) }))
  }
}

/// A way through a stage, and how long one waits on it.
struct SlowWay {
  /// The sum of the lower ends of its waits.
  let minutes: Double
  /// Where it begins.
  let from: String
  /// Where it ends.
  let to: String
  /// Where the waits stand that count.
  let waits: [Location]
  /// The waits that are no numbers, as written.
  let unknown: [String]

  /// Whether another way is shown rather than this one: the longer one, and of equals one that names decide.
  func precedes(_ other: SlowWay) -> Bool {
    if minutes != other.minutes { return minutes < other.minutes }
    return ([other.from, other.to] + other.unknown).lexicographicallyPrecedes([from, to] + unknown)
  }
}
