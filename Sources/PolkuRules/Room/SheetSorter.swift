import PolkuModel
import PolkuSyntax

/// Finds the stage or persona on whose sheet a thing's questions stand.
struct SheetSorter {
  /// The stages or personas, in order.
  let places: [DeclarationID]
  private let context: CheckContext
  private let division: RoomQuestions.Division
  private let audiences: CheckState?

  init(_ context: CheckContext, _ division: RoomQuestions.Division) {
    self.context = context
    self.division = division
    switch division {
    case .stages:
      places = context.journey.stages.filter { context.model.declarations[Int($0)].isDeclared }
      audiences = nil
    case .personas:
      places = context.declared(.persona)
      // Whom a touchpoint is for is seen from all paths, those of tomorrow included.
      audiences = context.states.last
    }
  }

  /// The sheet of a thing; nil where it belongs to none, or to several.
  func sheet(of subject: DeclarationID?) -> DeclarationID? {
    guard let subject else { return nil }
    let found = division == .stages ? stages(of: subject) : personas(of: subject)
    switch division {
    // In time the first stage is where it has to be known.
    case .stages: return places.first { found.contains($0) }
    case .personas: return found.count == 1 ? found.first { places.contains($0) } : nil
    }
  }

  private func stages(of id: DeclarationID) -> [DeclarationID] {
    let declaration = context.model.declarations[Int(id)]
    switch declaration.kind {
    case .step: return declaration.parent >= 0 ? stages(of: declaration.parent) : []
    case .improvement, .playbook:
      let own = context.stages(of: id)
      if !own.isEmpty { return own }
      let solved = context.model.named(id, .solves) + context.model.named(id, .partlySolves)
      return solved.flatMap { context.stages(of: $0) }
    case .stage, .touchpoint, .highlight, .content, .question, .critical, .metric: return context.stages(of: id)
    default: return []
    }
  }

  private func personas(of id: DeclarationID) -> [DeclarationID] {
    let declaration = context.model.declarations[Int(id)]
    switch declaration.kind {
    case .persona: return [id]
    case .step: return declaration.parent >= 0 ? personas(of: declaration.parent) : []
    case .touchpoint: return audiences?.audience(id).personas ?? []
    case .critical, .highlight:
      let own = context.audience(id)
      if own.isSaid { return own.personas }
      return context.touchpoints(of: id).flatMap { audiences?.audience($0).personas ?? [] }.reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }
    default: return context.audience(id).personas
    }
  }
}
