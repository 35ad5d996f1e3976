import Testing

@testable import PolkuModel

@Suite struct ReachTests {
  @Test func whereAPersonaIsStopped() throws {
    // 0 -> 1 -> 3 -> 4 and 0 -> 2 -> 4; not allowed: 2, 3 and 4. Behind a stop nothing is a stop.
    let view = DigraphTests.graph(5, [(0, 1), (1, 3), (3, 4), (0, 2), (2, 4)]).all
    let reach = view.reach(from: [0], allowing: [true, true, false, false, false])
    #expect(reach.nodes == [0, 1])
    #expect(reach.frontier == [2, 3])
    #expect(view.reach(from: [4], allowing: [true, true, true, true, false]).frontier == [4])
    #expect(reach.walk(3) == nil)
    #expect(try #require(view.reach(from: [0]).walk(4)).nodes == [0, 2, 4])
  }

  @Test(arguments: 0..<300) func forwardAndBackward(seed: Int) {
    var random = RandomGraph(seed: seed)
    let view = random.view
    let brute = BruteForce(view)
    let all = 0..<view.graph.nodeCount
    let allowed = all.map { _ in Int.random(in: 0..<4, using: &random.numbers) > 0 }
    let forbidden = Set(all.filter { !allowed[$0] })

    let reached = brute.reached(from: random.starts, without: forbidden)
    let reach = view.reach(from: random.starts, allowing: allowed)
    #expect(reach.nodes.sorted() == reached.sorted())
    #expect(all.filter { reach.mask[$0] } == reached.sorted())
    let stopped = forbidden.filter { node in
      view.keeps(node: node)
        && (random.starts.contains(node) || brute.arrows.contains { reached.contains($0.from) && $0.to == node })
    }
    #expect(reach.frontier.sorted() == stopped.sorted())

    let leading = brute.nodes.filter { !brute.reached(from: [$0]).isDisjoint(with: random.goals) }
    let back = view.reach(backFrom: random.goals)
    #expect(back.nodes.sorted() == leading)
    let between = view.between(random.starts, random.goals)
    #expect(all.filter { between[$0] } == brute.reached(from: random.starts).intersection(leading).sorted())
    let gone = brute.reached(from: random.starts).filter { node in brute.arrows.contains { $0.from == node } }
    #expect(view.limbo(from: random.starts, targets: random.goals) == gone.subtracting(leading).sorted())
  }

  @Test(arguments: 0..<200) func walksAreShortestAndSmallest(seed: Int) {
    let random = RandomGraph(seed: seed)
    let brute = BruteForce(random.view)
    let reach = random.view.reach(from: random.starts)
    let back = random.view.reach(backFrom: random.goals)
    for node in 0..<random.view.graph.nodeCount {
      #expect(reach.walk(node) == brute.simpleWalks(from: random.starts, to: [node]).min(by: comesFirst))
      let out = brute.simpleWalks(from: node).filter { random.goals.contains($0.nodes[$0.nodes.count - 1]) }
      // Backward the smallest is read from the end; parallel arrows are still told apart by index.
      let first = out.min { a, b in
        comesFirst(
          Digraph.Walk(nodes: a.nodes.reversed(), arrows: a.arrows.reversed()),
          Digraph.Walk(nodes: b.nodes.reversed(), arrows: b.arrows.reversed()))
      }
      #expect(back.walk(node) == first)
    }
  }
}
