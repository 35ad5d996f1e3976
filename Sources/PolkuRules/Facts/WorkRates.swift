import PolkuModel
import PolkuSyntax

/// How often something is done in a week.
struct WorkRate {
  /// At least.
  var low = 0.0
  /// At most; nil where that is not said.
  var high: Double? = 0
  /// Whether it is done whenever it may be: no condition stands before it.
  var isCertain = true
  /// Where it is said; of many places the first few.
  var facts: [Fact] = []
}

/// How often each touchpoint and each step is done on one day, as far as that is said in numbers.
///
/// A touchpoint as its `volume` says. A step as its own `every`, else its playbook's, else as often as the touchpoints
/// that the playbook is at come up, where all of them say so.
struct WorkRates {
  private let context: CheckContext
  private let times: (Double, TimeUnit) -> Double
  /// The steps of playbooks that are done at every start: no condition stands before them.
  private let certain: ByDeclaration<Bool>
  /// How often each playbook begins, where that is said in numbers.
  private var starts: [DeclarationID: WorkRate] = [:]

  /// - Parameter times: how many times in a week something comes once in so many units.
  init(_ state: CheckState, _ times: @escaping (Double, TimeUnit) -> Double) {
    context = state.context
    self.times = times
    var certain = ByDeclaration(state.model, true)
    for playbook in FlowGraph.playbooks(state) where !playbook.points.isEmpty {
      let reached = playbook.certain(state.context)
      for (node, step) in playbook.points.enumerated() where step >= 0 { certain[step] = reached.contains(node) }
    }
    self.certain = certain
    for playbook in state.declared(.playbook) { starts[playbook] = starts(of: playbook) }
  }

  /// How often a touchpoint or step is done; nil where that is not said in numbers.
  func rate(of id: DeclarationID) -> WorkRate? {
    let declaration = context.model.declarations[Int(id)]
    if declaration.kind == .touchpoint { return stated(id, .volume) }
    guard declaration.kind == .step, declaration.parent >= 0 else { return nil }
    var rate = context.says(id, .every) ? stated(id, .every) : starts[declaration.parent]
    if context.says(id, .when) || !certain[id] { rate?.isCertain = false }
    return rate
  }

  /// How often a playbook begins; one that waits for a condition begins at some of its touchpoints' occasions only.
  private func starts(of playbook: DeclarationID) -> WorkRate? {
    if context.says(playbook, .every) { return stated(playbook, .every) }
    let places = context.names(playbook, .at)
    guard places.isClosed else { return nil }
    var sum = WorkRate()
    for place in places.things {
      guard context.model.declarations[Int(place)].kind == .touchpoint, let rate = stated(place, .volume) else {
        return nil
      }
      sum.low += rate.low
      sum.high = sum.high.flatMap { high in rate.high.map { high + $0 } }
      // Every step of the playbook carries them on, so of many only the first are kept.
      if sum.facts.count < Self.shown { sum.facts += rate.facts }
    }
    sum.isCertain = !context.says(playbook, .when)
    return sum
  }

  private static let shown = 5

  private func stated(_ id: DeclarationID, _ field: Field) -> WorkRate? {
    guard let fact = context.stated(id, field), let rate = context.rate(fact) else { return nil }
    let week = rate.perWeek(times)
    return WorkRate(low: week.low ?? 0, high: week.high, facts: [fact])
  }
}
