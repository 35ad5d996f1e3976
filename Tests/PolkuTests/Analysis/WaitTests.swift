import Testing

@testable import PolkuModel

@Suite struct WaitTests {
  @Test(arguments: [
    (WaitRange(low: 5, high: 2), WaitRange(low: 2, high: 5)),
    (WaitRange(low: -1, high: 3), WaitRange(low: 0, high: 3)),
    (WaitRange(low: 1, high: .infinity), WaitRange(low: 1, high: nil)),
    (WaitRange(low: .nan, high: nil), .unknown),
    (WaitRange(low: -2, high: -1), .immediate),
  ])
  func timesThatAreNone(_ given: WaitRange, _ expected: WaitRange) {
    #expect(given == expected)
  }

  @Test func nurtureProgramme() {
    // mail -> guide 5 days -> video 5..7 days -> call; mail -> call directly, nobody knows when.
    let view = DigraphTests.graph(4, [(0, 1), (1, 2), (2, 3), (0, 3)]).all
    let waits = [WaitRange(low: 5, high: 5), WaitRange(low: 5, high: 7), .immediate, .unknown]
    let short = view.shortestWay(waits: waits, from: [0], to: [3])
    #expect(short?.walk.nodes == [0, 3])
    #expect(short?.low == 0 && short?.high == 0 && short?.unknownWaits == 1)
    guard case .way(let long) = view.longestWay(waits: waits, from: [0], to: [3]) else {
      Issue.record("a graph without cycles is decided")
      return
    }
    #expect(long.walk.arrows == [0, 1, 2])
    #expect(long.low == 10 && long.high == 12 && long.unknownWaits == 0)
  }

  @Test func aWaitWithoutEndIsLongerThanAnyNumber() {
    let view = DigraphTests.graph(3, [(0, 2), (0, 1), (1, 2)]).all
    let waits = [WaitRange(low: 900, high: 900), WaitRange(low: 1, high: nil), .immediate]
    guard case .way(let way) = view.longestWay(waits: waits, from: [0], to: [2]) else {
      Issue.record("decided")
      return
    }
    #expect(way.walk.nodes == [0, 1, 2])
    #expect(way.low == 1 && way.high == nil && way.unknownWaits == 0)
    guard case .way(let least) = view.longestWay(waits: waits, from: [0], to: [2], measuring: .low) else {
      Issue.record("decided")
      return
    }
    #expect(least.low == 900 && least.high == 900)
  }

  @Test(arguments: 0..<500) func shortestAsByTryingAll(seed: Int) {
    var random = RandomGraph(seed: seed)
    let waits = random.waits()
    let all = BruteForce(random.view).simpleWalks(from: random.starts, to: random.goals)
    let expected = all.min { a, b in
      let (x, y) = (a.arrows.reduce(0) { $0 + waits[$1].low }, b.arrows.reduce(0) { $0 + waits[$1].low })
      return x == y ? comesFirst(a, b) : x < y
    }
    let found = random.view.shortestWay(waits: waits, from: random.starts, to: random.goals)
    #expect(found?.walk == expected)
    if let found { checkTotals(found, waits) }
  }

  @Test(arguments: 0..<600, [LongestWay.Measure.low, .high])
  func longestAsByTryingAll(seed: Int, measure: LongestWay.Measure) {
    var random = RandomGraph(seed: seed)
    let waits = random.waits()
    let all = BruteForce(random.view).simpleWalks(from: random.starts, to: random.goals)
    /// A number far above all sums stands for a wait without end.
    func length(_ walk: Digraph.Walk) -> Double {
      walk.arrows.reduce(0) { sum, arrow in
        let wait = waits[arrow]
        if measure == .low { return sum + wait.low }
        return sum + (wait.high ?? (wait.known ? 1_000_000 + wait.low : wait.low))
      }
    }
    let expected = all.min { a, b in length(a) == length(b) ? comesFirst(a, b) : length(a) > length(b) }
    let found = random.view.longestWay(waits: waits, from: random.starts, to: random.goals, measuring: measure)
    guard case .way(let way) = found else {
      #expect(found == .noWay && expected == nil)
      return
    }
    #expect(way.walk == expected)
    checkTotals(way, waits)
    let hurried = random.view.longestWay(
      waits: waits, from: random.starts, to: random.goals, measuring: measure, budget: seed % 12)
    if case .notDecided(let reason) = hurried {
      #expect(reason.nodes.count > 1 && reason.budget == seed % 12)
      #expect(random.view.strongComponents().count < BruteForce(random.view).nodes.count)
    } else {
      #expect(hurried == found)
    }
  }

  @Test func tooManyWaysAreNotDecided() {
    let pairs = (0..<13).flatMap { a in (0..<13).filter { $0 != a }.map { (a, $0) } }
    let view = DigraphTests.graph(14, pairs + [(12, 13)]).all
    let waits = [WaitRange](repeating: WaitRange(low: 1, high: 1), count: pairs.count + 1)
    #expect(
      view.longestWay(waits: waits, from: [0], to: [13])
        == .notDecided(LongestWay.TooManyWays(nodes: Array(0..<13), budget: 200_000)))
    // Where the tangle is not between start and goal, it does not matter.
    #expect(view.longestWay(waits: waits, from: [13], to: [13]) != .noWay)
    #expect(view.longestWay(waits: waits, from: [13], to: [0]) == .noWay)
  }

  @Test(arguments: 0..<100) func orderOfArrowsDoesNotMatter(seed: Int) {
    var random = RandomGraph(seed: seed, filtered: false)
    let waits = random.waits()
    let order = waits.indices.shuffled(using: &random.numbers)
    let graph = random.view.graph
    let other = Digraph(nodeCount: graph.nodeCount, arrows: order.map { graph.arrows[$0] })
    let otherWaits = order.map { waits[$0] }
    let (a, b) = (graph.all, other.all)
    #expect(a.reach(from: random.starts).nodes == b.reach(from: random.starts).nodes)
    #expect(a.shortestCycles().map(\.nodes) == b.shortestCycles().map(\.nodes))
    #expect(a.strongComponents().component == b.strongComponents().component)
    let goals = random.goals
    #expect(
      a.shortestWay(waits: waits, from: random.starts, to: goals)?.walk.nodes
        == b.shortestWay(waits: otherWaits, from: random.starts, to: goals)?.walk.nodes)
    let (x, y) = (
      a.longestWay(waits: waits, from: random.starts, to: goals),
      b.longestWay(waits: otherWaits, from: random.starts, to: goals)
    )
    guard case .way(let first) = x, case .way(let second) = y else {
      #expect(x == .noWay && y == .noWay)
      return
    }
    #expect(first.walk.nodes == second.walk.nodes)
  }

  private func checkTotals(_ way: TimedWay, _ waits: [WaitRange]) {
    let passed = way.walk.arrows.map { waits[$0] }
    #expect(way.low == passed.reduce(0) { $0 + $1.low })
    let isOpen = passed.contains { $0.known && $0.high == nil }
    #expect(way.high == (isOpen ? nil : passed.reduce(0) { $0 + ($1.high ?? $1.low) }))
    #expect(way.unknownWaits == passed.filter { !$0.known }.count)
  }
}
