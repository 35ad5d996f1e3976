import Testing

@testable import PolkuModel

@Suite struct CycleTests {
  @Test func instantLoopIsACycleOfTheArrowsWithoutClauses() {
    // ask -> answer -> ask, where only the way back has a condition.
    let view = DigraphTests.graph(3, [(0, 1), (1, 0), (1, 2)]).all
    #expect(view.strongComponents().hasCycle)
    #expect(!view.narrowed(keepArrow: [true, false, true]).strongComponents().hasCycle)
    #expect(view.shortestCycles() == [Digraph.Cycle(nodes: [0, 1], arrows: [0, 1], isShortest: true)])
  }

  @Test func anArrowToItselfIsACycle() {
    let view = DigraphTests.graph(3, [(0, 1), (1, 0), (1, 1), (2, 2)]).all
    #expect(view.shortestCycles().map(\.nodes) == [[1], [2]])
    #expect(view.shortestCycles().map(\.arrows) == [[2], [3]])
  }

  @Test(arguments: 0..<300) func components(seed: Int) {
    let random = RandomGraph(seed: seed)
    let brute = BruteForce(random.view)
    let components = random.view.strongComponents()
    let reached = (0..<random.view.graph.nodeCount).map { brute.reached(from: [$0]) }
    for a in brute.nodes {
      for b in brute.nodes {
        let together = reached[a].contains(b) && reached[b].contains(a)
        #expect((components.component[a] == components.component[b]) == together)
      }
      #expect(
        components.nodes(of: components.component[a])
          == brute.nodes.filter { b in
            reached[a].contains(b) && reached[b].contains(a)
          })
      let cyclic = brute.arrows.contains { $0.from == a && reached[$0.to].contains(a) }
      #expect(components.isCyclic(components.component[a]) == cyclic)
    }
    for arrow in brute.arrows { #expect(components.component[arrow.from] <= components.component[arrow.to]) }
    let left = (0..<random.view.graph.nodeCount).filter { !random.view.keeps(node: $0) }
    #expect(left.allSatisfy { components.component[$0] == -1 })
    #expect(components.hasCycle == !allCycles(brute).isEmpty)
  }

  @Test(arguments: 0..<300) func shortestOfEachComponent(seed: Int) {
    let random = RandomGraph(seed: seed)
    let all = allCycles(BruteForce(random.view))
    let components = random.view.strongComponents()
    let byComponent = Dictionary(grouping: all) { components.component[$0.nodes[0]] }
    let expected = byComponent.values.compactMap { $0.min(by: comesFirst) }.sorted { $0.nodes[0] < $1.nodes[0] }
    let found = random.view.shortestCycles()
    #expect(found.map(\.nodes) == expected.map(\.nodes))
    #expect(found.map(\.arrows) == expected.map(\.arrows))
    #expect(found.allSatisfy { $0.isShortest })
  }

  @Test(arguments: 0..<200) func withoutBudgetACycleIsShownAllTheSame(seed: Int) {
    let random = RandomGraph(seed: seed)
    let cycles = allCycles(BruteForce(random.view))
    let best = random.view.shortestCycles()
    let found = random.view.shortestCycles(budget: 0)
    #expect(found.count == best.count)
    let components = random.view.strongComponents()
    for cycle in found {
      #expect(cycles.contains(Digraph.Walk(nodes: cycle.nodes, arrows: cycle.arrows)))
      let same = best.filter { components.component[$0.nodes[0]] == components.component[cycle.nodes[0]] }
      #expect(same.count == 1)
      if cycle.isShortest { #expect(same.first?.nodes.count == cycle.nodes.count) }
    }
  }

  @Test func ofEquallyShortCyclesTheSmallestIsShown() {
    // Two rings of three with an arrow each way between them, and a longer cycle through both.
    let view = DigraphTests.graph(6, [(3, 4), (4, 5), (5, 3), (5, 0), (0, 1), (1, 2), (2, 0), (2, 3)]).all
    #expect(view.shortestCycles() == [Digraph.Cycle(nodes: [0, 1, 2], arrows: [4, 5, 6], isShortest: true)])
  }

  @Test func aSearchCutShortSaysSo() {
    // The smallest node is on a cycle of four only; the cycle of three is behind it.
    let view = DigraphTests.graph(6, [(0, 1), (1, 2), (2, 3), (3, 0), (3, 4), (4, 5), (5, 3)]).all
    #expect(view.shortestCycles().map(\.nodes) == [[3, 4, 5]])
    let cut = view.shortestCycles(budget: 0)
    #expect(cut.map(\.nodes) == [[0, 1, 2, 3]])
    #expect(cut.map(\.isShortest) == [false])
  }

  /// All cycles that pass no node twice, each from its smallest node, closing arrow last.
  private func allCycles(_ brute: BruteForce) -> [Digraph.Walk] {
    brute.nodes.flatMap { root in
      brute.simpleWalks(from: root).filter { $0.nodes.allSatisfy { $0 >= root } }.flatMap { walk in
        brute.arrows.filter { $0.from == walk.nodes[walk.nodes.count - 1] && $0.to == root }.map {
          Digraph.Walk(nodes: walk.nodes, arrows: walk.arrows + [$0.index])
        }
      }
    }
  }
}
