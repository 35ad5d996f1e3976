import PolkuModel
import PolkuSyntax

// Where on the journey things stand: stages, buying phases, and who answers for them.
extension CheckContext {
  /// The stages something is at: named, through its touchpoint, or by their buying phase; each once.
  func stages(of id: DeclarationID) -> [DeclarationID] {
    if let known = readStages[id] { return known }
    if let only = onlyName(id, .at), model.declarations[Int(only)].kind == .stage,
      model.declarations[Int(id)].kind != .stage
    {
      return readStages.remember(only: only, id)
    }
    let stages = stagesRead(of: id)
    readStages.remember(stages, id)
    return stages
  }

  private func stagesRead(of id: DeclarationID) -> [DeclarationID] {
    if model.declarations[Int(id)].kind == .stage { return [id] }
    var result = OnceList()
    for fact in model.facts(id, .at) {
      for r in fact.references {
        let reference = model.references[r]
        if reference.target < 0 {
          guard let phase = phase(named: reference, fact) else { continue }
          for stage in journey.stages(of: phase) { result.append(stage) }
        } else if model.declarations[Int(reference.target)].kind == .stage {
          result.append(reference.target)
        } else if model.declarations[Int(id)].kind != .touchpoint {
          for stage in stages(of: reference.target) { result.append(stage) }
        }
      }
    }
    return result.elements
  }

  /// The buying phases something is at, each once; phases of the author's own have none.
  func phases(of id: DeclarationID) -> [ValueWord] {
    if let stage = onlyName(id, .at), model.declarations[Int(stage)].kind == .stage,
      model.declarations[Int(id)].kind != .stage
    {
      return phase(of: stage).map { [$0] } ?? []
    }
    var result: [ValueWord] = []
    func add(_ phase: ValueWord) { if !result.contains(phase) { result.append(phase) } }
    for stage in stages(of: id) { if let phase = phase(of: stage) { add(phase) } }
    for fact in model.facts(id, .at) {
      for r in fact.references where model.references[r].target < 0 {
        if let phase = phase(named: model.references[r], fact) { add(phase) }
      }
    }
    return result
  }

  /// The buying phase of a stage: its `phase`, or its name if that is one; also of a stage declared nowhere.
  func phase(of stage: DeclarationID) -> ValueWord? {
    if let phase = journey.phases[stage] { return phase }
    let declaration = model.declarations[Int(stage)]
    guard !declaration.isDeclared else { return nil }
    let tree = model.files[Int(declaration.file)].tree
    return tree.language.value(tree.source.bytes.span, declaration.name.offsets, in: .phase)
  }

  /// The phase that a reference names by its word alone, in a map whose stages have names of their own.
  private func phase(named reference: Reference, _ fact: Fact) -> ValueWord? {
    guard reference.reading == .word else { return nil }
    let tree = model.files[Int(fact.file)].tree
    return tree.language.value(tree.source.bytes.span, reference.range.offsets, in: .phase)
  }

  /// The touchpoints that something is at.
  func touchpoints(of id: DeclarationID) -> [DeclarationID] { named(id, .at, .touchpoint) }

  /// Who answers for a touchpoint: its `by`, else its stage's; a step's `by`, else its playbook's.
  func responsible(_ id: DeclarationID) -> NameList { responsibleNumber(id).map { read.list($0) } ?? .missing }

  /// The number among ``read`` of who answers for something; nil where it is not said.
  func responsibleNumber(_ id: DeclarationID) -> Int? {
    if let own = listNumber(id, .by) { return own }
    let (kind, parent) = (model.declarations[Int(id)].kind, model.declarations[Int(id)].parent)
    if kind == .step, parent >= 0 { return listNumber(parent, .by) }
    guard kind == .touchpoint else { return nil }
    for stage in stages(of: id) { if let theirs = listNumber(stage, .by) { return theirs } }
    return nil
  }

  /// Whether the work is a person's: a role, not a system.
  func isHuman(_ id: DeclarationID) -> Bool { model.declarations[Int(id)].kind != .system }

  /// Whether the company opens a touchpoint: `from: company` or `from: both`.
  func isFromCompany(_ id: DeclarationID) -> Bool {
    let word = word(id, .from, .from)
    return word == .sideCompany || word == .fromBoth
  }

  /// Whether the customer opens a touchpoint: `from: customer`.
  func isFromCustomer(_ id: DeclarationID) -> Bool { word(id, .from, .from) == .sideCustomer }
}

/// Whom something is for.
struct Audience {
  let personas: [DeclarationID]
  let segments: [DeclarationID]
  /// Whether it is for `everyone`.
  let isEveryone: Bool
  /// Whether it says whom it is for, be it `?`.
  let isSaid: Bool

  /// Of a thing that does not say whom it is for.
  static let unsaid = Audience(personas: [], segments: [], isEveryone: false, isSaid: false)

  /// Whether a persona or segment is among them.
  func includes(_ id: DeclarationID) -> Bool { isEveryone || personas.contains(id) || segments.contains(id) }
}

extension CheckContext {
  /// Whom something is for, as its `for` says.
  func audience(_ id: DeclarationID) -> Audience {
    guard let number = listNumber(id, .for) else { return .unsaid }
    if let known = read[audience: number] { return known }
    let list = read.list(number)
    let audience = Audience(
      personas: list.things.filter { model.declarations[Int($0)].kind == .persona },
      segments: list.things.filter { model.declarations[Int($0)].kind == .segment },
      isEveryone: list.isEveryone, isSaid: true)
    read[audience: number] = audience
    return audience
  }
}

extension CheckState {
  /// Whom a touchpoint is for: its `for`, else the audiences of the paths it stands on.
  func audience(_ touchpoint: DeclarationID) -> Audience {
    let own = context.audience(touchpoint)
    if own.isSaid { return own }
    if let known = audiencesByPath[touchpoint] { return known }
    var (personas, segments, isEveryone) = (OnceList(), OnceList(), false)
    for number in pathsThrough[touchpoint] where paths[Int(number)].owner >= 0 {
      let path = context.audience(paths[Int(number)].owner)
      for id in path.personas { personas.append(id) }
      for id in path.segments { segments.append(id) }
      isEveryone = isEveryone || path.isEveryone
    }
    let audience = Audience(
      personas: personas.elements, segments: segments.elements, isEveryone: isEveryone, isSaid: false)
    audiencesByPath[touchpoint] = audience
    return audience
  }
}
