import PolkuModel

/// In which column each touchpoint stands: stages from left to right, and within a stage its steps.
struct StageColumns {
  /// The column of each touchpoint in view.
  private(set) var columns: [DeclarationID: Int] = [:]
  /// The columns each stage fills with touchpoints of its own, at least one.
  private(set) var stages: [Range<Int>] = []
  private(set) var count = 1
  /// The number of the stage each touchpoint stands in, or near which it stands where it has none.
  private(set) var near: [DeclarationID: Int] = [:]

  init(_ scope: GraphScope, _ edges: [GraphEdge], _ backward: [Bool]) {
    var incoming: [DeclarationID: [DeclarationID]] = [:]
    var outgoing: [DeclarationID: [DeclarationID]] = [:]
    for (i, edge) in edges.enumerated() where !backward[i] && edge.from >= 0 && edge.to >= 0 {
      incoming[edge.to, default: []].append(edge.from)
      outgoing[edge.from, default: []].append(edge.to)
    }
    // A point without a stage stands behind the points that lead to it, or before those it leads to.
    var stage: [DeclarationID: Int] = [:]
    var layer: [DeclarationID: Int] = [:]
    let order = FlowOrder.sorted(scope, edges, backward)
    for id in order {
      let before = incoming[id]?.compactMap { stage[$0] }.max()
      let own = scope.stageNumber(id) ?? before ?? outgoing[id]?.compactMap { scope.stageNumber($0) }.min()
      guard let own else { continue }
      stage[id] = own
      let behind = incoming[id]?.filter { stage[$0] == own }.compactMap { layer[$0] }.max()
      layer[id] = behind.map { $0 + 1 } ?? 0
    }
    var depth = Array(repeating: 0, count: scope.stages.count)
    var width = Array(repeating: 1, count: scope.stages.count)
    for id in order {
      guard let number = stage[id], let layer = layer[id] else { continue }
      let isOwn = scope.stageNumber(id) == number
      if isOwn { depth[number] = max(depth[number], layer) }
      // What leads on takes room before the next stage; a mere ending may stand below it.
      let leadsOn = outgoing[id]?.contains { (stage[$0] ?? number) > number } ?? false
      if isOwn || leadsOn { width[number] = max(width[number], layer + 1) }
    }
    var start = 0
    var starts: [Int] = []
    for number in scope.stages.indices {
      starts.append(start)
      stages.append(start..<start + depth[number] + 1)
      start += width[number]
    }
    count = max(start, 1)
    for id in order {
      guard let number = stage[id], let layer = layer[id] else { continue }
      columns[id] = starts[number] + layer
      count = max(count, starts[number] + layer + 1)
    }
    near = stage
    // Without any stage there is one long row; what nothing leads to stands at its end.
    placeUnstaged(order, incoming)
  }

  private mutating func placeUnstaged(_ order: [DeclarationID], _ incoming: [DeclarationID: [DeclarationID]]) {
    let end = columns.isEmpty ? 0 : count
    for id in order where columns[id] == nil {
      let behind = incoming[id]?.compactMap { columns[$0] }.max()
      columns[id] = behind.map { $0 + 1 } ?? end
      count = max(count, (columns[id] ?? 0) + 1)
    }
  }
}
