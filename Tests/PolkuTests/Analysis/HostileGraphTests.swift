import Testing

@testable import PolkuModel

/// Graphs made to be slow or deep, so large that quadratic cost or recursion would not come to an end here.
@Suite struct HostileGraphTests {
  static let size = 30_000

  enum Shape: String, CaseIterable, CustomTestStringConvertible {
    case layers, selfLoops, oneCycle, ladder, sidesteps, tangle

    var testDescription: String { rawValue }

    func pairs(_ n: Int) -> [(Int, Int)] {
      let chain = (1..<n).map { ($0 - 1, $0) }
      switch self {
      case .layers: return (4..<n).flatMap { node in (0..<4).map { (node - node % 4 - 4 + $0, node) } }
      case .selfLoops: return chain + (0..<n).map { ($0, $0) }
      case .oneCycle: return chain + [(n - 1, 0)]
      // A step back everywhere and two ways in, which costs iterative dominator searches a round a node.
      case .ladder: return chain + (1..<n).map { ($0, $0 - 1) } + [(0, n - 1)]
      // From the near half over to the far one: long paths to compress.
      case .sidesteps: return chain + (0..<n / 2).map { ($0, n - 1 - $0) } + [(n - 1, n / 2)]
      case .tangle:
        var numbers = SeededNumbers(7)
        return chain
          + (0..<n).map { _ in (Int.random(in: 0..<n, using: &numbers), Int.random(in: 0..<n, using: &numbers)) }
      }
    }

    /// What is known beforehand: nodes nobody can avoid, cycles shown, nodes of the first one, arrows of the
    /// longest way; nil where it is not known. -1 stands for a way that cannot be decided.
    var expected: (chain: Int?, cycles: Int?, cycle: Int?, longest: Int?) {
      let n = HostileGraphTests.size
      return switch self {
      case .layers: (2, 0, nil, n / 4 - 1)
      case .selfLoops: (n, n, 1, n - 1)
      case .oneCycle: (n, 1, n, n - 1)
      case .ladder: (2, 1, 2, n - 1)
      case .sidesteps: (2, 1, nil, nil)
      case .tangle: (nil, nil, nil, -1)
      }
    }
  }

  @Test(.timeLimit(.minutes(15)), arguments: Shape.allCases)
  func finishes(_ shape: Shape) {
    let n = Self.size
    let goal = n - 1
    let view = DigraphTests.graph(n, shape.pairs(n)).all
    let waits = [WaitRange](repeating: WaitRange(low: 1, high: 2), count: view.graph.arrows.count)
    let reach = view.reach(from: [0])
    #expect(reach.nodes.count == (shape == .layers ? n - 3 : n))
    #expect(view.limbo(from: [0], targets: [goal]).isEmpty)

    let expected = shape.expected
    let chain = view.dominators(from: [0]).chain(to: goal)
    #expect(chain.first == 0 && chain.last == goal)
    #expect(chain.count == expected.chain ?? chain.count)

    let cycles = view.shortestCycles()
    #expect(cycles.count == expected.cycles ?? cycles.count)
    #expect(cycles.first?.nodes.count == expected.cycle ?? cycles.first?.nodes.count)

    let short = view.shortestWay(waits: waits, from: [0], to: [goal])
    #expect(short?.walk.arrows.count == reach.walk(goal)?.arrows.count)
    let long = view.longestWay(waits: waits, from: [0], to: [goal], budget: 4 * n)
    #expect(Self.arrows(of: long) == expected.longest ?? Self.arrows(of: long))
  }

  @Test(.timeLimit(.minutes(15))) func everyNodeAStartAndAGoal() {
    let n = Self.size
    let all = Array(0..<n)
    let cycle = DigraphTests.graph(n, Shape.oneCycle.pairs(n)).all
    let chain = cycle.narrowed(keepArrow: (0..<n).map { $0 < n - 1 })
    let waits = [WaitRange](repeating: WaitRange(low: 1, high: 1), count: n)
    #expect(Self.arrows(of: chain.longestWay(waits: waits, from: all, to: all)) == n - 1)
    let dominators = chain.dominators(from: [0])
    #expect(dominators.unavoidable(towards: all) == [0])
    #expect(dominators.unavoidable(towards: Array(all.dropFirst(n / 2))).count == n / 2 + 1)
    // On one cycle that would be a search from each node.
    guard case .notDecided(let reason) = cycle.longestWay(waits: waits, from: all, to: all) else {
      Issue.record("searched from each node")
      return
    }
    #expect(reason.nodes == all)
  }

  private static func arrows(of way: LongestWay) -> Int {
    switch way {
    case .way(let way): way.walk.arrows.count
    case .notDecided: -1
    case .noWay: -2
    }
  }
}
