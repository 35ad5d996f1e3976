import PolkuModel

/// Which arrows lead back, so that a picture can be laid out from its beginnings to its ends.
///
/// Graphviz finds circles by itself, but from wherever it happens to begin; here an arrow leads back
/// where it returns to an earlier stage, or to a point from which its own start was reached.
enum FlowOrder {
  /// Whether each edge leads back.
  static func backward(_ scope: GraphScope, _ edges: [GraphEdge]) -> [Bool] {
    var result = Array(repeating: false, count: edges.count)
    var outgoing: [DeclarationID: [Int]] = [:]
    var hasIncoming: Set<DeclarationID> = []
    for (i, edge) in edges.enumerated() where edge.from >= 0 && edge.to >= 0 {
      if let from = scope.stageNumber(edge.from), let to = scope.stageNumber(edge.to), to < from {
        result[i] = true
        continue
      }
      outgoing[edge.from, default: []].append(i)
      hasIncoming.insert(edge.to)
    }
    var starts = beginnings(scope)
    starts += scope.touchpoints.filter { !hasIncoming.contains($0) } + scope.touchpoints
    var isDone: Set<DeclarationID> = []
    var isOpen: Set<DeclarationID> = []
    for start in starts where !isDone.contains(start) && !isOpen.contains(start) {
      var stack: [(id: DeclarationID, next: Int)] = [(start, 0)]
      isOpen.insert(start)
      while let top = stack.last {
        let edgesOut = outgoing[top.id] ?? []
        guard top.next < edgesOut.count else {
          isOpen.remove(top.id)
          isDone.insert(top.id)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let edge = edgesOut[top.next]
        let target = edges[edge].to
        if isOpen.contains(target) {
          result[edge] = true
        } else if !isDone.contains(target) {
          isOpen.insert(target)
          stack.append((target, 0))
        }
      }
    }
    return result
  }

  /// Where the paths begin: as they say, or with their first arrows.
  private static func beginnings(_ scope: GraphScope) -> [DeclarationID] {
    var first: [DeclarationID: DeclarationID] = [:]
    for i in scope.arrows.sorted() where scope.model.arrows[i].from >= 0 {
      let arrow = scope.model.arrows[i]
      if first[arrow.owner] == nil { first[arrow.owner] = arrow.from }
    }
    return scope.paths.flatMap { path -> [DeclarationID] in
      let said = path < 0 ? [] : scope.sorted(scope.model.named(path, .startsAt))
      return said.isEmpty ? first[path].map { [$0] } ?? [] : said
    }
  }

  /// The touchpoints in an order in which every arrow that does not lead back leads on.
  static func sorted(_ scope: GraphScope, _ edges: [GraphEdge], _ backward: [Bool]) -> [DeclarationID] {
    var incoming: [DeclarationID: Int] = [:]
    var outgoing: [DeclarationID: [DeclarationID]] = [:]
    for (i, edge) in edges.enumerated() where !backward[i] && edge.from >= 0 && edge.to >= 0 {
      incoming[edge.to, default: 0] += 1
      outgoing[edge.from, default: []].append(edge.to)
    }
    var result = scope.touchpoints.filter { incoming[$0] == nil }
    var next = 0
    while next < result.count {
      for to in outgoing[result[next]] ?? [] {
        let left = (incoming[to] ?? 1) - 1
        incoming[to] = left
        if left == 0 { result.append(to) }
      }
      next += 1
    }
    return result
  }
}
