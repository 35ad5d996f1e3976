import PolkuModel
import PolkuSyntax

/// Finds the stage or persona on whose sheet a thing's questions stand.
struct SheetSorter {
  /// The stages or personas, in order.
  let places: [DeclarationID]
  private let context: CheckContext
  private let division: RoomQuestions.Division

  init(_ context: CheckContext, _ division: RoomQuestions.Division) {
    self.context = context
    self.division = division
    switch division {
    case .stages:
      places = context.journey.stages.filter { context.model.declarations[Int($0)].isDeclared }
    case .personas:
      places = context.declared(.persona)
    }
  }

  /// The sheet of a thing.
  func sheet(of subject: DeclarationID?) -> RoomSheet.Place {
    guard let subject else { return .map }
    switch division {
    case .stages:
      let found = stages(of: subject)
      // In time the first stage is where it has to be known.
      return places.first { found.contains($0) }.map { .one($0) } ?? .map
    case .personas:
      let found = personas(of: subject).filter { places.contains($0) }
      return found.count > 1 ? .several : found.first.map { .one($0) } ?? .map
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
    case .touchpoint:
      // Whom a touchpoint is for is seen from the paths, those of tomorrow first.
      return context.states.reversed().lazy.map { all($0.audience(id)) }.first { !$0.isEmpty } ?? []
    default:
      let own = context.audience(id)
      if own.isSaid { return all(own) }
      // What does not say it is for whom the places are where it stands, or what it solves.
      let solved = context.model.named(id, .solves) + context.model.named(id, .partlySolves)
      let places = solved.flatMap { context.touchpoints(of: $0) } + context.touchpoints(of: id)
      let known = solved.flatMap { context.audience($0).personas } + places.flatMap { personas(of: $0) }
      return known.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  /// The personas of an audience: all there are, where it is for everyone.
  private func all(_ audience: Audience) -> [DeclarationID] { audience.isEveryone ? places : audience.personas }
}
