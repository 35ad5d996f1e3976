import PolkuModel
import PolkuSyntax

/// The say each persona has at each buying phase.
struct Influences {
  /// What is known of one cell.
  enum Level: Equatable {
    case none, low, medium, high
    /// `?`, vague, or no line that says it.
    case unknown
    case missing
  }

  private var levels: [DeclarationID: [ValueWord: Level]] = [:]
  private var forAll: [DeclarationID: Level] = [:]
  /// The personas that say anything about their influence.
  private(set) var stated: Set<DeclarationID> = []

  init(_ context: CheckContext) {
    for persona in context.declared(.persona) {
      for fact in context.model.facts(persona, .influence) { read(fact, persona, context) }
    }
  }

  private mutating func read(_ fact: Fact, _ persona: DeclarationID, _ context: CheckContext) {
    stated.insert(persona)
    guard fact.state == .stated else {
      forAll[persona] = forAll[persona] ?? .unknown
      return
    }
    let tree = context.model.files[Int(fact.file)].tree
    var reader = ValueReader(tree.language)
    for item in reader.levels(tree.source.bytes.span, fact.value.offsets).items {
      let level = item.isUnknown ? Level.unknown : Self.level(item.level.value)
      guard let name = item.name else {
        forAll[persona] = level
        continue
      }
      // A stage of that name comes before the phase.
      let stage = context.model.find(.stage, tree.source.text(name))
      if let phase = stage.flatMap({ context.phase(of: $0) }) ?? item.phase {
        levels[persona, default: [:]][phase] = max(levels[persona]?[phase], level)
      }
    }
  }

  /// Two stages of one phase: the greater say counts, as somebody who has one takes part.
  private func max(_ old: Level?, _ new: Level) -> Level {
    guard let old else { return new }
    let order: [Level] = [.missing, .none, .unknown, .low, .medium, .high]
    return (order.firstIndex(of: old) ?? 0) >= (order.firstIndex(of: new) ?? 0) ? old : new
  }

  private static func level(_ word: ValueWord?) -> Level {
    switch word {
    case .levelNone: .none
    case .levelLow: .low
    case .levelMedium: .medium
    case .levelHigh: .high
    default: .unknown
    }
  }

  /// The say of a persona at a phase.
  func level(_ persona: DeclarationID, _ phase: ValueWord) -> Level {
    levels[persona]?[phase] ?? forAll[persona] ?? .missing
  }

  /// Every stated level of a persona, in the order of the phases.
  func levels(_ persona: DeclarationID) -> [(phase: ValueWord, level: Level)] {
    Journey.order.compactMap { phase in
      let level = level(persona, phase)
      return level == .missing ? nil : (phase, level)
    }
  }
}
