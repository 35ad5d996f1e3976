import PolkuModel
import PolkuSyntax

/// A column of the content matrix: a buying phase, or a stage of the author's own.
public struct MatrixColumn: Sendable, Equatable {
  /// What stands in the columns.
  public enum Division: String, CaseIterable, Sendable {
    /// The buying phases.
    case phases
    /// The author's own stages.
    case stages
  }

  /// The phase's id or the stage's, by which columns of two matrices are matched.
  public let id: String
  /// The buying phase; nil for a stage that has none.
  public let phase: ValueWord?
  /// The stage; nil where the column is a phase.
  public let stage: DeclarationID?
  /// Why a stage is empty, where it says so.
  public let emptyBecause: String?

  var place: ContentCells.Place? { stage.map { .stage($0) } ?? phase.map { .phase($0) } }
}

/// The columns of a matrix, and which of them things are in.
struct MatrixColumns {
  let columns: [MatrixColumn]
  private let division: MatrixColumn.Division
  private let context: CheckContext
  private var byPhase: [ValueWord: Int] = [:]
  private var byStage: [DeclarationID: Int] = [:]

  init(_ state: CheckState, _ division: MatrixColumn.Division) {
    context = state.context
    self.division = division
    switch division {
    case .phases:
      columns = Self.phases(state).map { MatrixColumn(id: $0.id, phase: $0, stage: nil, emptyBecause: nil) }
      for (number, column) in columns.enumerated() { if let phase = column.phase { byPhase[phase] = number } }
    case .stages:
      let (context, model) = (state.context, state.model)
      columns = context.journey.stages.filter { state.has($0) }.map { stage in
        let reason = context.stated(stage, .emptyBecause).map { model.text($0) }
        return MatrixColumn(
          id: model.id(stage), phase: context.journey.phases[stage], stage: stage, emptyBecause: reason)
      }
      for (number, column) in columns.enumerated() { if let stage = column.stage { byStage[stage] = number } }
    }
  }

  /// The columns that something is in, ascending.
  func of(_ id: DeclarationID) -> [Int] {
    switch division {
    case .phases: context.phases(of: id).compactMap { byPhase[$0] }.sorted()
    case .stages: context.stages(of: id).compactMap { byStage[$0] }.sorted()
    }
  }

  /// How much say a persona has in a column.
  func level(_ persona: DeclarationID, _ column: MatrixColumn) -> Influences.Level {
    if let stage = column.stage { return context.influences.level(persona, at: stage, column.phase) }
    return column.phase.map { context.influences.level(persona, $0) } ?? .missing
  }

  /// The phases a map is about: the three of buying unless it tells of the time after it, and all where something is.
  private static func phases(_ state: CheckState) -> [ValueWord] {
    var found = Set(state.phases)
    if coversBuying(state) { found.formUnion([.awareness, .consideration, .decision]) }
    for id in state.declared([.content, .question, .touchpoint]) { found.formUnion(state.context.phases(of: id)) }
    for persona in state.declared(.persona) {
      for (phase, level) in state.context.influences.levels(persona) where isStated(level, persona, phase, state) {
        found.insert(phase)
      }
    }
    return Journey.order.filter { found.contains($0) }
  }

  /// Whether somebody's say is stated for this phase, and not for all at once: that makes no phase a part of the map.
  private static func isStated(
    _ level: Influences.Level, _ persona: DeclarationID, _ phase: ValueWord, _ state: CheckState
  ) -> Bool {
    level != .none && state.context.influences.place(persona, phase) != nil
  }

  /// Whether the map is about buying: its scope says so, or nothing says the contrary.
  private static func coversBuying(_ state: CheckState) -> Bool {
    let context = state.context
    if context.model.map >= 0, let scope = context.word(context.model.map, .scope, .scope) {
      return scope != .scopeAfterSale
    }
    let stages = context.journey.stages.filter { state.has($0) }
    return stages.isEmpty
      || stages.contains { stage in
        guard let phase = context.journey.phases[stage] else { return true }
        return phase != .customership && phase != .advocacy
      }
  }
}
