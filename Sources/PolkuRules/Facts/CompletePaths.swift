import PolkuModel
import PolkuSyntax

extension CheckState {
  /// The paths that show where they begin and what they are for.
  ///
  /// About the others nothing can be proved. P301 speaks of them, and the rule is listed as not checked on them. A path
  /// without steps on this day is neither.
  func completePaths(_ rule: RuleID) -> [FlowGraph] {
    noteIncompletePaths(rule)
    return paths.filter { $0.isWalked && $0.isComplete }
  }

  /// Lists a rule as not checked on the paths about which nothing can be proved.
  func noteIncompletePaths(_ rule: RuleID) {
    let open = paths.lazy.filter { $0.isWalked && !$0.isComplete }.map(\.owner)
    guard let first = open.min() else { return }
    let names = Model.list(open.map { self.model.called($0) })
    context.notChecked(
      rule, at: model.location(first), Message("P301.notChecked", ["paths": names, "count": "\(open.count)"]))
  }
}

/// The points that arrows of another day touch, by path.
struct OtherDays {
  private var points: [DeclarationID: Set<DeclarationID>] = [:]

  init(_ state: CheckState) {
    for (number, arrow) in state.model.arrows.enumerated() where !state.presence.arrows[number] {
      points[arrow.owner, default: []].formUnion([arrow.from, arrow.to])
    }
  }

  /// Whether an arrow of another day of some path or playbook touches a point.
  func have(_ point: DeclarationID, _ owner: DeclarationID) -> Bool { points[owner]?.contains(point) ?? false }

  /// By node, whether no arrow of the day touches it, but one of another day does: it has no part in the day's path.
  func hide(_ path: FlowGraph) -> [Bool] {
    guard let others = points[path.owner] else { return Array(repeating: false, count: path.points.count) }
    var hidden = path.points.map { others.contains($0) }
    for arrow in path.graph.arrows {
      hidden[arrow.from] = false
      hidden[arrow.to] = false
    }
    return hidden
  }
}
