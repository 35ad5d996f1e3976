import PolkuModel
import PolkuSyntax

/// The stages of a journey in order, their buying phases, and what stands in them.
struct Journey {
  /// The stages in the order of writing, those declared nowhere left out; a phase that stands for a stage counts.
  let stages: [DeclarationID]
  /// The buying phase of each stage, by its number; none for phases of the author's own.
  let phases: [DeclarationID: ValueWord]
  private let byPhase: [ValueWord: [DeclarationID]]

  /// The stages of a buying phase, in order.
  func stages(of phase: ValueWord) -> [DeclarationID] { byPhase[phase] ?? [] }

  init(_ model: Model) {
    var stages: [DeclarationID] = []
    var phases: [DeclarationID: ValueWord] = [:]
    for i in model.declarations.indices where model.declarations[i].kind == .stage {
      let stage = model.declarations[i]
      let id = DeclarationID(i)
      guard stage.isDeclared && !stage.flags.contains(.duplicate) || stage.flags.contains(.phase) else { continue }
      stages.append(id)
      phases[id] = Self.phase(of: id, model)
    }
    self.stages = stages
    self.phases = phases
    var byPhase: [ValueWord: [DeclarationID]] = [:]
    for stage in stages { if let phase = phases[stage] { byPhase[phase, default: []].append(stage) } }
    self.byPhase = byPhase
  }

  /// A stage's `phase`, or its name if that is a phase.
  private static func phase(of id: DeclarationID, _ model: Model) -> ValueWord? {
    let declaration = model.declarations[Int(id)]
    let tree = model.files[Int(declaration.file)].tree
    if let fact = model.fact(id, .phase) {
      guard fact.state == .stated else { return nil }
      var reader = ValueReader(tree.language)
      return reader.word(tree.source.bytes.span, fact.value.offsets, of: .phase).value
    }
    return tree.language.value(tree.source.bytes.span, declaration.name.offsets, in: .phase)
  }

  /// The buying phases in order.
  static let order: [ValueWord] = [.awareness, .consideration, .decision, .customership, .advocacy]
}

extension CheckContext {
  /// Whether a touchpoint is behind the scenes: the customer does not meet it.
  func isBackstage(_ id: DeclarationID) -> Bool {
    if let known = backstage[id] { return known }
    let isBackstage =
      word(id, .backstage, .yesNo) == .yes || word(id, .type, .touchpointType) == .touchpointTypeHandover
    backstage[id] = isBackstage
    return isBackstage
  }

  /// The word of a closed set that a field of a declaration states, read as meant; nil where there is none.
  public func word(_ id: DeclarationID, _ field: Field, _ set: ValueSet) -> ValueWord? {
    guard let number = model.factNumber(id, field) else { return nil }
    if let known = read.word(number, field, set) { return known }
    let fact = model.facts[number]
    let word =
      fact.state == .stated ? reading(fact.file) { $0.word($1, fact.value.offsets, of: set).value } : nil
    read.remember(word, number, field, set)
    return word
  }
}
