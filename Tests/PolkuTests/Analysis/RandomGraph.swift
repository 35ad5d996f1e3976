@testable import PolkuModel

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A small graph with filters, starts and goals, all from one seed; self-loops and parallels occur.
struct RandomGraph {
  let view: Digraph.View
  let starts: [Int]
  let goals: [Int]
  var numbers: SeededNumbers

  /// - Parameter filtered: whether a part of the nodes and arrows may be left out of the view.
  init(seed: Int, maxNodes: Int = 7, filtered: Bool = true) {
    var numbers = SeededNumbers(seed)
    let count = Int.random(in: 1...maxNodes, using: &numbers)
    let arrows = (0..<Int.random(in: 0...(2 * count + 2), using: &numbers)).map { _ in
      Digraph.Arrow(
        from: Int.random(in: 0..<count, using: &numbers), to: Int.random(in: 0..<count, using: &numbers))
    }
    let graph = Digraph(nodeCount: count, arrows: arrows)
    func mostly(_ count: Int) -> [Bool] { (0..<count).map { _ in Int.random(in: 0..<8, using: &numbers) > 0 } }
    view =
      filtered && seed.isMultiple(of: 2)
      ? graph.view(
        keepNode: seed.isMultiple(of: 4) ? nil : mostly(count),
        keepArrow: seed.isMultiple(of: 3) ? nil : mostly(arrows.count))
      : graph.all
    starts = (0..<Int.random(in: 1...2, using: &numbers)).map { _ in Int.random(in: 0..<count, using: &numbers) }
    goals = (0..<Int.random(in: 1...2, using: &numbers)).map { _ in Int.random(in: 0..<count, using: &numbers) }
    self.numbers = numbers
  }

  /// A wait for each arrow, with few different values so that there are ties.
  mutating func waits() -> [WaitRange] {
    view.graph.arrows.map { _ in
      let low = Double(Int.random(in: 0...3, using: &numbers))
      let high = low + Double(Int.random(in: 0...2, using: &numbers))
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0: return .unknown
      case 1: return WaitRange(low: low, high: nil)
      case 2: return WaitRange(low: low, high: high, known: false)
      default: return WaitRange(low: low, high: high)
      }
    }
  }
}

/// The same questions answered slowly and plainly, from the definitions.
struct BruteForce {
  let view: Digraph.View
  let arrows: [(index: Int, from: Int, to: Int)]
  let nodes: [Int]

  init(_ view: Digraph.View) {
    self.view = view
    nodes = (0..<view.graph.nodeCount).filter { view.keeps(node: $0) }
    arrows = view.graph.arrows.enumerated().filter { view.keeps(arrow: $0.offset) }.map {
      ($0.offset, $0.element.from, $0.element.to)
    }
  }

  /// Spreads along arrows until nothing changes, never onto `without`.
  func reached(from starts: [Int], without: Set<Int> = []) -> Set<Int> {
    var reached = Set(starts.filter { view.keeps(node: $0) }).subtracting(without)
    while true {
      let more = arrows.filter { reached.contains($0.from) && !reached.contains($0.to) && !without.contains($0.to) }
      if more.isEmpty { return reached }
      reached.formUnion(more.map(\.to))
    }
  }

  /// All walks from `start` that pass no node twice, to wherever.
  func simpleWalks(from start: Int) -> [Digraph.Walk] {
    guard view.keeps(node: start) else { return [] }
    var all: [Digraph.Walk] = []
    func extend(_ nodes: [Int], _ used: [Int]) {
      all.append(Digraph.Walk(nodes: nodes, arrows: used))
      for arrow in arrows where arrow.from == nodes[nodes.count - 1] && !nodes.contains(arrow.to) {
        extend(nodes + [arrow.to], used + [arrow.index])
      }
    }
    extend([start], [])
    return all
  }

  func simpleWalks(from starts: [Int], to goals: [Int]) -> [Digraph.Walk] {
    Set(starts).sorted().flatMap { simpleWalks(from: $0) }.filter { goals.contains($0.nodes[$0.nodes.count - 1]) }
  }
}

/// Whether a walk comes first in the stated order: fewer arrows, then nodes, then arrows.
func comesFirst(_ a: Digraph.Walk, _ b: Digraph.Walk) -> Bool {
  if a.arrows.count != b.arrows.count { return a.arrows.count < b.arrows.count }
  return a.nodes == b.nodes
    ? a.arrows.lexicographicallyPrecedes(b.arrows) : a.nodes.lexicographicallyPrecedes(b.nodes)
}
