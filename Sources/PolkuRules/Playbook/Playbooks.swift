import PolkuModel
import PolkuSyntax

/// The playbooks of a map on one day of it: what happens when, and where they get in each other's way.
///
/// Cost grows with steps and arrows, and with pairs of playbooks for the same people at the same stage.
public struct Playbooks: Sendable {
  /// The playbooks that exist on the day: by the first stage they are at, then in written order.
  public let plans: [PlaybookPlan]
  /// Where two of them meet the same people.
  public let overlaps: [PlaybookOverlap]
  /// How much work each role and system has in a week, beside what it has time for.
  public let loads: [RoleLoad]

  /// Works out the playbooks of one day.
  ///
  /// - Parameters:
  ///   - selection: the day of the map; without one it is as-is.
  ///   - calendar: the day of the trigger; without one there are no dates.
  public init(_ model: Model, selection: Selection? = nil, calendar: PlaybookCalendar? = nil) {
    let context = CheckContext(model, selection: selection ?? .asIs)
    let state = context.states[0]
    let steps = state.stepsOfPlaybooks()
    let arrows = ListsByDeclaration(model) { hand in
      for i in model.arrows.indices where state.presence.arrows[i] { hand(model.arrows[i].owner, i) }
    }
    let asking = ListsByDeclaration(model) { hand in
      for i in model.notes.indices where model.notes[i].tag == .ask && model.notes[i].owner >= 0 {
        hand(model.notes[i].owner, i)
      }
    }
    let places = Dictionary(
      uniqueKeysWithValues: context.journey.stages.enumerated().map { ($1, $0) })
    let plans = state.declared(.playbook).map { playbook in
      PlaybookPlan(playbook, steps[playbook] ?? [], arrows[playbook].map { Int($0) }, asking: asking, state, calendar)
    }
    let ordered = plans.enumerated().map { number, plan in
      (plan: plan, place: plan.stages.compactMap { places[$0] }.min() ?? Int.max, number: number)
    }
    self.plans = ordered.sorted { ($0.place, $0.number) < ($1.place, $1.number) }.map(\.plan)
    overlaps = PlaybookOverlap.all(self.plans, state)
    loads = RoleLoad.all(state)
  }

  /// The playbooks that a persona or a segment can be in: for it, for its segment, for everybody, or for nobody named.
  public func plans(for somebody: DeclarationID, in model: Model) -> [PlaybookPlan] {
    let segments = model.named(somebody, .belongsTo)
    return plans.filter { plan in
      plan.audience.isEmpty || plan.audience.contains(somebody) || plan.audience.contains { segments.contains($0) }
    }
  }

  /// How often a step or a playbook is repeated; nil where it is done once, or nobody can tell.
  public func rate(_ id: DeclarationID, _ model: Model) -> Rate? {
    guard id >= 0, let fact = model.fact(id, .every), fact.state == .stated else { return nil }
    let tree = model.files[Int(fact.file)].tree
    var reader = ValueReader(tree.language)
    return reader.rate(tree.source.bytes.span, fact.value.offsets).value
  }
}
