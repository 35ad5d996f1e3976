import Testing

@testable import PolkuModel

@Suite struct DominatorTests {
  @Test func bottleneckOfTwoWays() {
    // ad -> blog -> hand-over, search -> page -> hand-over, hand-over -> deal.
    let view = DigraphTests.graph(6, [(0, 1), (1, 4), (2, 3), (3, 4), (4, 5)]).all
    let dominators = view.dominators(from: [0, 2])
    #expect(dominators.chain(to: 5) == [4, 5])
    #expect(dominators.immediateDominator(of: 4) == nil)
    #expect(dominators.immediateDominator(of: 3) == 2)
    #expect(dominators.dominates(4, 5) && !dominators.dominates(1, 4))
    // An entry in the middle takes away what came before it.
    #expect(view.dominators(from: [0, 4]).chain(to: 5) == [4, 5])
    #expect(view.dominators(from: [0, 5]).chain(to: 5) == [5])
    #expect(view.dominators(from: [0]).unavoidable(towards: [5, 3, 1]) == [0, 1])
  }

  @Test(arguments: 0..<500) func asByTakingEachNodeAway(seed: Int) {
    let random = RandomGraph(seed: seed, maxNodes: seed.isMultiple(of: 5) ? 14 : 7)
    let view = random.view
    let brute = BruteForce(view)
    let dominators = view.dominators(from: random.starts)
    let all = 0..<view.graph.nodeCount
    let reached = brute.reached(from: random.starts)
    let without = all.map { brute.reached(from: random.starts, without: [$0]) }
    /// The nodes whose loss makes `node` unreachable.
    func dominating(_ node: Int) -> [Int] {
      reached.contains(node) ? all.filter { !without[$0].contains(node) && reached.contains($0) } : []
    }
    for node in all {
      let expected = dominating(node)
      #expect(dominators.isReached(node) == reached.contains(node))
      #expect(all.filter { dominators.dominates($0, node) } == expected)
      #expect(dominators.chain(to: node).sorted() == expected)
      // Of the others, the immediate one is dominated by all.
      let others = expected.filter { $0 != node }
      #expect(dominators.immediateDominator(of: node) == others.max { dominating($0).count < dominating($1).count })
      #expect(dominators.chain(to: node).dropLast().last == dominators.immediateDominator(of: node))
    }
    let goals = random.goals.filter { reached.contains($0) }
    let unavoidable = all.filter { node in !goals.isEmpty && goals.allSatisfy { dominating($0).contains(node) } }
    #expect(dominators.unavoidable(towards: random.goals).sorted() == unavoidable)
  }
}
