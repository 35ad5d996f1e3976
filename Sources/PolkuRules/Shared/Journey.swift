import PolkuModel
import PolkuSyntax

/// The stages of a journey in order, their buying phases, and what stands in them.
struct Journey {
  /// The stages in the order of writing, those declared nowhere left out; a phase that stands for a stage counts.
  let stages: [DeclarationID]
  /// The buying phase of each stage, by its number; none for phases of the author's own.
  let phases: [DeclarationID: ValueWord]

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
    word(id, .backstage, .yesNo) == .yes || word(id, .type, .touchpointType) == .touchpointTypeHandover
  }

  /// The word of a closed set that a field of a declaration states, read as meant; nil where there is none.
  public func word(_ id: DeclarationID, _ field: Field, _ set: ValueSet) -> ValueWord? {
    guard let fact = model.fact(id, field), fact.state == .stated else { return nil }
    let tree = model.files[Int(fact.file)].tree
    var reader = ValueReader(tree.language)
    return reader.word(tree.source.bytes.span, fact.value.offsets, of: set).value
  }

  /// The declared things of some kinds in order; of two with one name only the first.
  public func declared(_ kinds: KindSet) -> [DeclarationID] {
    var result: [DeclarationID] = []
    for i in 0..<model.declaredCount {
      let flags = model.declarations[i].flags
      guard kinds.contains(model.declarations[i].kind), !flags.contains(.duplicate), !flags.contains(.extraMap) else {
        continue
      }
      result.append(DeclarationID(i))
    }
    return result
  }
}
