import PolkuModel

/// The rounds of a playbook: which steps a round can be gone before, and where times in one are not known.
struct PlaybookRounds: Sendable {
  /// The greatest round whose steps are looked at one by one; in greater ones only the entry is told from the rest.
  static let limit = 200

  /// By step, whether a round can be gone before it is come to for the first time.
  let mayGoBefore: [Bool]
  /// By step in rounds that are entered at several places, what comes before all of them: the one step they begin with,
  /// or -1 for none. Any of their steps may come first; nil for steps in no such round.
  let tangle: [Int?]
  /// By step, whether it is in a round or behind one: what comes round again waits for nothing that came before.
  let isBehind: [Bool]
  /// The rounds on which a time is not known.
  private let unknown: Set<Int>

  /// Whether a time on a round is not known.
  func isUnknown(_ round: Int) -> Bool { unknown.contains(round) }

  init(_ acts: [PlaybookFlow.Act], _ links: [PlaybookFlow.Link], _ order: PlaybookOrder) {
    var members: [Int: [Int]] = [:]
    for node in acts.indices where order.round[node] >= 0 { members[order.round[node], default: []].append(node) }
    var next = [[Int]](repeating: [], count: acts.count)
    var entered: [Int: Set<Int>] = [:]
    var unknown: Set<Int> = []
    for entry in order.entries where order.round[entry] >= 0 { entered[order.round[entry], default: []].insert(entry) }
    for link in links where order.isReached[link.from] && order.round[link.to] >= 0 {
      let round = order.round[link.to]
      if order.round[link.from] == round {
        next[link.from].append(link.to)
        if link.wait.isUnknown { unknown.insert(round) }
      } else {
        entered[round, default: []].insert(link.to)
      }
    }
    for node in acts.indices where order.round[node] >= 0 {
      let act = acts[node]
      if act.takes.isUnknown || act.within.isUnknown || act.step < 0 { unknown.insert(order.round[node]) }
    }
    var mayGoBefore = [Bool](repeating: false, count: acts.count)
    var tangle = [Int?](repeating: nil, count: acts.count)
    let tangled = Self.tangled(links, order)
    for round in members.keys.sorted() {
      let (nodes, entries) = (members[round] ?? [], entered[round] ?? [])
      for node in nodes {
        guard entries.count == 1, let entry = entries.first else {
          (mayGoBefore[node], tangle[node]) = (true, -1)
          continue
        }
        if node == entry { continue }
        let isTangled = tangled.contains(round)
        if isTangled { tangle[node] = entry }
        mayGoBefore[node] =
          isTangled || nodes.count > Self.limit || Self.goesRound(from: entry, without: node, next)
      }
    }
    var isBehind = order.round.map { $0 >= 0 }
    for node in order.sequence where order.incoming[node].contains(where: { isBehind[links[$0].from] }) {
      isBehind[node] = true
    }
    self.isBehind = isBehind
    self.mayGoBefore = mayGoBefore
    self.tangle = tangle
    self.unknown = unknown
  }

  /// The rounds with a way back to a step that one need not have come by: which arrow leads back is a matter of view.
  private static func tangled(_ links: [PlaybookFlow.Link], _ order: PlaybookOrder) -> Set<Int> {
    guard order.isReturn.contains(true) else { return [] }
    let arrows = links.map { Digraph.Arrow(from: $0.from, to: $0.to) }
    let dominators = Digraph(nodeCount: order.round.count, arrows: arrows).all.dominators(from: order.entries)
    var tangled: Set<Int> = []
    for (number, link) in links.enumerated() where order.isReturn[number] && link.from != link.to {
      if !dominators.dominates(link.to, link.from) { tangled.insert(order.round[link.to]) }
    }
    return tangled
  }

  /// Whether one can go round from a step on without coming to another one; linear in the round.
  private static func goesRound(from entry: Int, without node: Int, _ next: [[Int]]) -> Bool {
    var coming: [Int: Int] = [entry: 0]
    var waiting = [entry]
    while let here = waiting.popLast() {
      for to in next[here] where to != node {
        if coming[to] == nil { waiting.append(to) }
        coming[to, default: 0] += 1
      }
    }
    // What can be taken away, one after the other, is on no round.
    var (free, left) = (coming[entry] == 0 ? [entry] : [], coming.count)
    while let here = free.popLast() {
      left -= 1
      for to in next[here] where to != node {
        coming[to, default: 0] -= 1
        if coming[to] == 0 { free.append(to) }
      }
    }
    return left > 0
  }
}
