import Testing

@testable import PolkuModel

@Suite struct DigraphTests {
  /// `(from, to)` pairs as a graph.
  static func graph(_ count: Int, _ pairs: [(Int, Int)]) -> Digraph {
    Digraph(nodeCount: count, arrows: pairs.map { Digraph.Arrow(from: $0.0, to: $0.1) })
  }

  @Test func arrowsKeepTheirIndexAndAreSortedByTheFarEnd() {
    let view = Self.graph(3, [(0, 2), (0, 1), (0, 0), (2, 1), (0, 1)]).all
    #expect(view.arrows(outOf: 0) == [2, 1, 4, 0])
    #expect(view.arrows(into: 1) == [1, 4, 3])
    #expect(view.arrows(outOf: 1).isEmpty)
  }

  @Test func aNodeLeftOutTakesItsArrowsAlong() {
    let view = Self.graph(3, [(0, 1), (1, 2), (0, 2), (0, 2)]).view(
      keepNode: [true, false, true], keepArrow: [true, true, false, true])
    #expect(view.nodes == [0, 2])
    #expect(view.arrows(outOf: 0) == [3])
    #expect(view.narrowed(keepArrow: [true, true, true, false]).arrows(outOf: 0).isEmpty)
    #expect(view.narrowed(keepNode: [false, true, true]).nodes == [2])
  }

  @Test func graphWithoutNodes() {
    let view = Self.graph(0, []).all
    #expect(view.nodes.isEmpty && view.entries().isEmpty && view.exits().isEmpty)
    #expect(view.reach(from: []).nodes.isEmpty)
    #expect(view.dominators(from: []).unavoidable(towards: []).isEmpty)
    #expect(view.strongComponents().count == 0 && view.shortestCycles().isEmpty)
    #expect(view.shortestWay(waits: [], from: [], to: []) == nil)
    #expect(view.longestWay(waits: [], from: [], to: []) == .noWay)
  }

  @Test func arrowsOutOfTheGoalDoNotMakeABeginningVanish() {
    // deal -> ad is word of mouth: another customer's beginning. Node 3 has no arrow at all.
    let view = Self.graph(4, [(0, 1), (1, 2), (2, 0)]).all
    #expect(view.entries().isEmpty)
    #expect(view.entries(ignoringArrowsFrom: [false, false, true, false]) == [0])
    #expect(view.exits().isEmpty)
  }

  @Test func anArrowToItselfCountsUnlessToldOtherwise() {
    let view = Self.graph(2, [(0, 0), (0, 1), (1, 1)]).all
    #expect(view.entries().isEmpty && view.exits().isEmpty)
    #expect(view.entries(ignoringSelfArrows: true) == [0])
    #expect(view.exits(ignoringSelfArrows: true) == [1])
  }

  @Test(arguments: 0..<200) func entriesAndExits(seed: Int) {
    let random = RandomGraph(seed: seed)
    let brute = BruteForce(random.view)
    let ignored = (0..<random.view.graph.nodeCount).map { random.goals.contains($0) }
    let part = brute.nodes.filter { node in brute.arrows.contains { $0.from == node || $0.to == node } }
    #expect(
      random.view.entries(ignoringArrowsFrom: ignored)
        == part.filter { node in !brute.arrows.contains { $0.to == node && !ignored[$0.from] } })
    #expect(random.view.exits() == part.filter { node in !brute.arrows.contains { $0.from == node } })
  }
}
