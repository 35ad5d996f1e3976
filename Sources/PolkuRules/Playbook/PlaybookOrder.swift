import PolkuModel

/// The order in which the steps of a playbook can happen, and what leads back in it.
struct PlaybookOrder: Sendable {
  /// The steps that begin at the trigger, in written order; then those that begin when they say themselves.
  let entries: [Int]
  /// By step, whether it is among the entries.
  let isEntry: [Bool]
  /// By step, whether it begins when it says itself, and not at the trigger.
  let beginsAlone: [Bool]
  /// By step, whether anything leads to it from an entry.
  let isReached: [Bool]
  /// By arrow, whether it leads back to a step on its own way: another round.
  let isReturn: [Bool]
  /// The steps that are reached, each behind all that lead to it but for returns.
  let sequence: [Int]
  /// By step, the round it is part of; -1 where it happens once.
  let round: [Int]
  /// By step, the arrows into it from reached steps, without returns.
  let incoming: [[Int]]

  init(beginsAlone mayBegin: [Bool], links: [PlaybookFlow.Link]) {
    let nodeCount = mayBegin.count
    var outgoing = [[Int]](repeating: [], count: nodeCount)
    var isEntered = [Bool](repeating: false, count: nodeCount)
    var isOnFlow = [Bool](repeating: links.isEmpty, count: nodeCount)
    for (number, link) in links.enumerated() {
      outgoing[link.from].append(number)
      if link.from != link.to { isEntered[link.to] = true }
      isOnFlow[link.from] = true
      isOnFlow[link.to] = true
    }
    var entries = (0..<nodeCount).filter { isOnFlow[$0] && !isEntered[$0] }
    // Where everything goes round, it begins where the first arrow does.
    if entries.isEmpty, let first = links.first { entries = [first.from] }
    var search = PlaybookOrderSearch(outgoing: outgoing, links: links)
    for entry in entries.reversed() { search.visit(entry) }
    let alone = (0..<nodeCount).filter { mayBegin[$0] && search.state[$0] == .new }
    var beginsAlone = [Bool](repeating: false, count: nodeCount)
    for node in alone.reversed() where search.state[node] == .new {
      entries.append(node)
      beginsAlone[node] = true
      search.visit(node)
    }
    self.entries = entries
    var isEntry = [Bool](repeating: false, count: nodeCount)
    for entry in entries { isEntry[entry] = true }
    self.isEntry = isEntry
    self.beginsAlone = beginsAlone
    isReached = search.state.map { $0 != .new }
    isReturn = search.isReturn
    sequence = search.finished.reversed()

    let graph = Digraph(
      nodeCount: nodeCount, arrows: links.map { Digraph.Arrow(from: $0.from, to: $0.to) })
    let components = graph.view(keepNode: isReached).strongComponents()
    round = (0..<nodeCount).map { node in
      let component = components.component[node]
      return component >= 0 && components.isCyclic(component) ? component : -1
    }
    var incoming = [[Int]](repeating: [], count: nodeCount)
    for (number, link) in links.enumerated() where search.state[link.from] != .new && !search.isReturn[number] {
      incoming[link.to].append(number)
    }
    self.incoming = incoming
  }
}

/// A depth-first search without recursion that numbers steps as it leaves them.
private struct PlaybookOrderSearch {
  enum State { case new, open, left }

  let outgoing: [[Int]]
  let links: [PlaybookFlow.Link]
  var state: [State]
  var isReturn: [Bool]
  var finished: [Int] = []

  init(outgoing: [[Int]], links: [PlaybookFlow.Link]) {
    self.outgoing = outgoing
    self.links = links
    state = Array(repeating: .new, count: outgoing.count)
    isReturn = Array(repeating: false, count: links.count)
  }

  mutating func visit(_ root: Int) {
    guard state[root] == .new else { return }
    state[root] = .open
    // The last arrow first: what is left last comes first, so that branches stand as they are written.
    var stack = [(node: root, next: outgoing[root].count - 1)]
    while let (node, next) = stack.last {
      guard next >= 0 else {
        state[node] = .left
        finished.append(node)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next = next - 1
      let link = outgoing[node][next]
      let to = links[link].to
      switch state[to] {
      case .new:
        state[to] = .open
        stack.append((to, outgoing[to].count - 1))
      case .open: isReturn[link] = true
      case .left: break
      }
    }
  }
}
