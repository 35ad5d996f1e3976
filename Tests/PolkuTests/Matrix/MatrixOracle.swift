/// What the cells and the plan of a random journey must come to, worked out the slow way from its facts.
struct MatrixOracle {
  struct Cell: Equatable {
    var demand = ""
    var outcome = ""
    var shortfalls: [String] = []
    var contents: Set<String> = []
    var unanswered: Set<String> = []
  }

  struct Step: Equatable {
    var row = 0
    var column = 0
    var paths = 0
    var criticals = 0
  }

  let journey: RandomMatrix
  /// The columns: for each its id and the stages in it.
  let columns: [(id: String, stages: [String])]

  init(_ journey: RandomMatrix, byStage: Bool) {
    self.journey = journey
    columns =
      byStage
      ? journey.stages.map { ($0.name, [$0.name]) }
      : RandomMatrix.phases.map { phase in (phase, journey.stages.filter { $0.phase == phase }.map(\.name)) }
  }

  private func names(_ whom: RandomMatrix.Audience, _ persona: RandomMatrix.Persona) -> Bool {
    whom.isEveryone || whom.names.contains(persona.name) || persona.isInGroup && whom.names.contains("g")
  }

  /// Whether nothing keeps a persona out: nothing is said, everyone is, or nobody knows.
  private func admits(_ whom: RandomMatrix.Audience, _ persona: RandomMatrix.Persona) -> Bool {
    whom.names.isEmpty || names(whom, persona)
  }

  private func stage(_ touchpoint: String) -> String {
    journey.touchpoints.first { $0.name == touchpoint }?.stage ?? ""
  }

  private func isIn(_ content: RandomMatrix.Content, _ stages: [String]) -> Bool {
    (content.at + content.atTouchpoints.map { stage($0) }).contains { stages.contains($0) }
  }

  private func demand(_ persona: RandomMatrix.Persona, _ column: Int) -> String {
    let phase =
      journey.stages.first { $0.name == columns[column].id }?.phase ?? columns[column].id
    switch persona.say[phase] {
    case "none": return "none"
    case "low", "medium": return "wanted"
    case "high": return "must"
    default: return "ask"
    }
  }

  private func faults(_ content: RandomMatrix.Content, _ persona: RandomMatrix.Persona) -> Set<String> {
    var faults: Set<String> = []
    if let quality = content.quality, quality < journey.limits.quality { faults.insert("poor") }
    if content.isOverdue { faults.insert("overdue") }
    let places = journey.touchpoints.filter {
      $0.shows.contains(content.name) || content.atTouchpoints.contains($0.name)
    }
    let isProved = !places.isEmpty && places.allSatisfy { !$0.on.isEmpty && !$0.isBackstage } && persona.usesIsClosed
    if isProved, !places.contains(where: { place in place.on.contains { persona.uses.contains($0) } }) {
      faults.insert("missed")
    }
    return faults
  }

  private func isAnswered(_ question: RandomMatrix.Question) -> Bool {
    question.isLeftOpen
      || journey.contents.contains {
        $0.answers.contains(question.name) && ["", "published", "?"].contains($0.status)
      }
  }

  func cell(_ row: Int, _ column: Int) -> Cell {
    let (persona, stages) = (journey.personas[row], columns[column].stages)
    var cell = Cell(demand: demand(persona, column))
    let here = journey.contents.filter { names($0.whom, persona) && isIn($0, stages) }
    cell.contents = Set(here.map(\.name))
    let asked = journey.questions.filter { names($0.whom, persona) && stages.contains($0.stage) }
    cell.unanswered = Set(asked.filter { !isAnswered($0) }.map(\.name))
    let open = journey.contents.filter { content in
      guard ["", "published", "?"].contains(content.status), !cell.contents.contains(content.name) else { return false }
      return content.whom.isOpen && isIn(content, stages) || content.atIsOpen && names(content.whom, persona)
    }
    let out = here.filter { ["", "published"].contains($0.status) }
    let may = here.filter { ["", "published", "?"].contains($0.status) }
    let good = out.filter { faults($0, persona).isEmpty }
    let unsure = here.filter { $0.status == "?" && faults($0, persona).isEmpty }
    let isEnough = good.count >= journey.limits.enough
    if cell.demand == "none" {
      cell.outcome = "not-needed"
    } else if good.isEmpty, here.contains(where: { $0.status.hasPrefix("none") }) {
      cell.outcome = "deliberately-empty"
    } else if cell.demand == "ask" {
      cell.outcome = "unknown"
    } else if isEnough, cell.unanswered.isEmpty {
      cell.outcome = out.count >= journey.limits.crowd ? "excess" : "adequate"
    } else if !isEnough, !(open.isEmpty && unsure.isEmpty) {
      cell.outcome = "unknown"
    } else if !may.isEmpty {
      cell.outcome = "thin"
      var found = may.reduce(into: Set<String>()) { $0.formUnion(faults($1, persona)) }
      if !good.isEmpty, !isEnough { found.insert("too-few") }
      if !cell.unanswered.isEmpty { found.insert("unanswered") }
      cell.shortfalls = ["poor", "overdue", "missed", "too-few", "unanswered"].filter { found.contains($0) }
    } else {
      cell.outcome = here.contains { ["draft", "idea"].contains($0.status) } ? "planned" : "gap"
    }
    return cell
  }

  private func meets(_ touchpoint: RandomMatrix.Touchpoint, _ persona: RandomMatrix.Persona) -> Bool {
    if touchpoint.whom.isSaid { return admits(touchpoint.whom, persona) }
    let through = journey.paths.filter { $0.points.contains(touchpoint.name) }
    return through.isEmpty || through.contains { admits($0.whom, persona) }
  }

  private func paths(_ persona: RandomMatrix.Persona, _ stages: [String]) -> Int {
    journey.paths.count { path in
      admits(path.whom, persona)
        && journey.touchpoints.contains { touchpoint in
          path.points.contains(touchpoint.name) && stages.contains(touchpoint.stage) && !touchpoint.isBackstage
            && admits(touchpoint.whom, persona)
        }
    }
  }

  private func criticals(_ persona: RandomMatrix.Persona, _ stages: [String]) -> Int {
    journey.criticals.count { critical in
      let there = journey.touchpoints.filter { critical.touchpoints.contains($0.name) && stages.contains($0.stage) }
      let isHere = !there.isEmpty || critical.stages.contains { stages.contains($0) }
      if !isHere { return false }
      if critical.whom.isSaid { return admits(critical.whom, persona) }
      return there.isEmpty || there.contains { meets($0, persona) }
    }
  }

  /// The steps, one after the other the one that nothing else comes before.
  var plan: [Step] {
    var rest: [(step: Step, isMust: Bool)] = []
    for (row, persona) in journey.personas.enumerated() {
      for column in columns.indices {
        let cell = cell(row, column)
        guard ["gap", "thin", "planned"].contains(cell.outcome) else { continue }
        let step = Step(
          row: row, column: column, paths: paths(persona, columns[column].stages),
          criticals: criticals(persona, columns[column].stages))
        rest.append((step, cell.demand == "must"))
      }
    }
    var order: [Step] = []
    while !rest.isEmpty {
      let best = rest.indices.first { a in rest.indices.allSatisfy { b in a == b || comes(rest[a], before: rest[b]) } }
      order.append(rest.remove(at: best ?? 0).step)
    }
    return order
  }

  private func comes(_ a: (step: Step, isMust: Bool), before b: (step: Step, isMust: Bool)) -> Bool {
    if a.isMust != b.isMust { return a.isMust }
    let (one, other) = (a.step.paths + a.step.criticals, b.step.paths + b.step.criticals)
    if one != other { return one > other }
    return a.step.column != b.step.column ? a.step.column < b.step.column : a.step.row < b.step.row
  }
}
