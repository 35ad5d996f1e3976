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
  /// What is said of a stage by its own name.
  private var stageLevels: [DeclarationID: [DeclarationID: Level]] = [:]
  private var places: [DeclarationID: [ValueWord: Location]] = [:]
  private var forAll: [DeclarationID: Level] = [:]
  /// The personas that say anything about their influence.
  private(set) var stated: Set<DeclarationID> = []

  init(_ context: CheckContext) {
    let personas = context.declared(.persona)
    guard personas.contains(where: { context.says($0, .influence) }) else { return }
    let meanings = Self.meanings(context)
    for persona in personas {
      for fact in context.model.facts(persona, .influence) { read(fact, persona, meanings, context) }
    }
  }

  /// What the names that are not written exactly were read as, by where they end.
  private static func meanings(_ context: CheckContext) -> [Location: ValueReport.What] {
    var meanings: [Location: ValueReport.What] = [:]
    for report in context.values where report.fact >= 0 {
      guard context.model.facts[Int(report.fact)].field == .influence else { continue }
      meanings[Location(file: Int(report.location.file), at: Int(report.location.range.end))] = report.what
    }
    return meanings
  }

  private mutating func read(
    _ fact: Fact, _ persona: DeclarationID, _ meanings: [Location: ValueReport.What], _ context: CheckContext
  ) {
    stated.insert(persona)
    guard fact.state == .stated else {
      forAll[persona] = forAll[persona] ?? (fact.state == .none ? .none : .unknown)
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
      var stage = context.model.find(.stage, tree.source.text(name))
      var phase = item.phase
      switch meanings[Location(file: Int(fact.file), at: name.upperBound)] {
      case .named(let id, _): stage = id
      case .meant(let word): phase = tree.language.value(Array(word.utf8).span, 0..<word.utf8.count, in: .phase)
      default: break
      }
      if let stage { stageLevels[persona, default: [:]][stage] = max(stageLevels[persona]?[stage], level) }
      guard let phase = stage.flatMap({ context.phase(of: $0) }) ?? phase else { continue }
      let greater = max(levels[persona]?[phase], level)
      if greater == level {
        places[persona, default: [:]][phase] = Location(file: Int(fact.file), range: ByteRange(name))
      }
      levels[persona, default: [:]][phase] = greater
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

  /// The say of a persona at a stage: what is said of the stage itself, else of its phase, else of all.
  func level(_ persona: DeclarationID, at stage: DeclarationID, _ phase: ValueWord?) -> Level {
    if let own = stageLevels[persona]?[stage] { return own }
    return phase.map { level(persona, $0) } ?? forAll[persona] ?? .missing
  }

  /// Where the say of a persona at a phase stands; nil where it is said for all phases, or nowhere.
  func place(_ persona: DeclarationID, _ phase: ValueWord) -> Location? { places[persona]?[phase] }

  /// Every stated level of a persona, in the order of the phases.
  func levels(_ persona: DeclarationID) -> [(phase: ValueWord, level: Level)] {
    Journey.order.compactMap { phase in
      let level = level(persona, phase)
      return level == .missing ? nil : (phase, level)
    }
  }
}
