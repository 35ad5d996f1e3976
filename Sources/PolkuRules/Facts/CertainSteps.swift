import PolkuModel
import PolkuSyntax

// Where playbooks begin, and what is surely done once they do.
extension FlowGraph {
  /// What is surely come to from the beginnings of a playbook: over arrows without condition, to steps without one.
  func certain(_ context: CheckContext) -> Reach {
    let view = certainView(context)
    return view.reach(from: beginnings(context.model).filter { view.keeps(node: $0) })
  }

  /// Where a playbook surely begins; where each of its steps comes after another, at the one that is written first.
  func beginnings(_ model: Model) -> [Int] { entries.isEmpty ? writtenFirst : certainEntries(model) }

  /// The step before the first arrow, if a playbook has one and it is no `?`.
  var writtenFirst: [Int] {
    guard let first = arrows.indices.min(by: { arrows[$0] < arrows[$1] }), graph.arrows[first].from != open else {
      return []
    }
    return [graph.arrows[first].from]
  }

  /// The part of a playbook that no condition stands before; nothing is certain behind a `?`.
  ///
  /// All steps that arrows without a condition lead to are done, side by side. Where another arrow out of the same step
  /// has a condition, one without is what happens otherwise.
  func certainView(_ context: CheckContext) -> Digraph.View {
    let model = context.model
    var isChoice = [Bool](repeating: false, count: points.count)
    for (number, arrow) in graph.arrows.enumerated() {
      let said = model.arrows[arrows[number]]
      if said.hasCondition || said.isOtherwise { isChoice[arrow.from] = true }
    }
    return graph.view(
      keepNode: points.map { $0 >= 0 && !context.says($0, .when) },
      keepArrow: graph.arrows.map { !isChoice[$0.from] })
  }
}
