import PolkuModel
import PolkuSyntax

/// What of a model a picture shows, in the order in which it shows it.
///
/// Stages stand in the journey's order and everything else by stage and id, so that shuffled
/// declarations give the same picture.
package struct GraphScope {
  let model: Model
  let options: GraphOptions
  let names: GraphNames
  /// The stages in order.
  private(set) var stages: [DeclarationID] = []
  /// The touchpoints by stage, then by id.
  package private(set) var touchpoints: [DeclarationID] = []
  /// The arrows of paths, in the order of the touchpoints.
  package private(set) var arrows: [Int] = []
  /// The critical points by id.
  private(set) var criticals: [DeclarationID] = []
  /// The paths in view by id, the map's unnamed path as -1.
  private(set) var paths: [DeclarationID] = []
  /// The personas and segments whose ways are drawn, by id, with their numbers among all of the model.
  private(set) var walkers: [(id: DeclarationID, number: Int)] = []
  private let presence: Presence?
  /// The number of each declaration's stage, or -1.
  private var stageNumbers: [Int]
  private var isShown: [Bool]

  /// Chooses what is shown.
  package init(_ model: Model, _ options: GraphOptions) {
    self.model = model
    self.options = options
    names = GraphNames(model)
    presence = options.selection.map { model.presence($0) }
    stageNumbers = Array(repeating: -1, count: model.declarations.count)
    isShown = Array(repeating: false, count: model.declarations.count)
    let found = model.all(.stage).filter { exists($0) }
    let named = sorted(found.filter { !model.declarations[Int($0)].isDeclared && !isPhase($0) })
    stages = found.filter { model.declarations[Int($0)].isDeclared || isPhase($0) } + named
    for (number, stage) in stages.enumerated() { stageNumbers[Int(stage)] = number }
    choosePaths()
    chooseTouchpoints()
    chooseArrows()
    chooseWalkers()
    chooseCriticals()
  }

  var language: Language { options.language }

  /// Whether only a part of the model is shown.
  var isFiltered: Bool { !options.personas.isEmpty || !options.paths.isEmpty }

  /// Whether there are more touchpoints than one picture can show with every word.
  var isLarge: Bool { touchpoints.count > 150 && (options.view == .flow || options.view == .channels) }

  /// Whether a declaration exists on the day that is looked at.
  func exists(_ id: DeclarationID) -> Bool { presence?.has(id) ?? true }

  /// Whether a touchpoint, stage or open question is in the picture.
  func shows(_ id: DeclarationID) -> Bool { id >= 0 && isShown[Int(id)] }

  /// The number of a touchpoint's stage in ``stages``, or nil.
  func stageNumber(_ id: DeclarationID) -> Int? {
    guard id >= 0, stageNumbers[Int(id)] >= 0 else { return nil }
    return stageNumbers[Int(id)]
  }

  /// Declarations by the names of their nodes.
  func sorted(_ ids: [DeclarationID]) -> [DeclarationID] { ids.sorted { names[$0] < names[$1] } }

  private func isPhase(_ id: DeclarationID) -> Bool { model.declarations[Int(id)].flags.contains(.phase) }

  // MARK: - Choosing

  private mutating func choosePaths() {
    let all = [-1] + sorted(model.all(.path).filter { exists($0) })
    paths = all.filter { path in
      guard options.paths.isEmpty || options.paths.contains(path) else { return false }
      return options.personas.isEmpty || !walkers(of: path).isEmpty
    }
  }

  private mutating func chooseTouchpoints() {
    if isFiltered {
      var isOnPath = Array(repeating: false, count: model.declarations.count + 1)
      for path in paths { isOnPath[Int(path + 1)] = true }
      for (i, arrow) in model.arrows.enumerated() where isOnPath[Int(arrow.owner + 1)] && isDrawn(i) {
        for end in [arrow.from, arrow.to] where end >= 0 { isShown[Int(end)] = true }
      }
      for path in paths where path >= 0 {
        for field in [Field.startsAt, .reaches, .endsAt] {
          for end in model.named(path, field) where exists(end) { isShown[Int(end)] = true }
        }
      }
      if options.paths.isEmpty {
        for id in model.all(.touchpoint) where exists(id) && !chosen(model.named(id, .for)).isEmpty {
          isShown[Int(id)] = true
        }
      }
    } else {
      for id in model.all(.touchpoint) where exists(id) { isShown[Int(id)] = true }
    }
    if presence != nil { hideForgottenOutcomes() }
    touchpoints = model.all(.touchpoint).filter { isShown[Int($0)] }
    for id in touchpoints {
      let numbers = model.named(id, .at).compactMap { stageNumber($0) }
      stageNumbers[Int(id)] = numbers.min() ?? -1
    }
    touchpoints = touchpoints.map { (stageNumber($0) ?? Int.max, names[$0], $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { $0.2 }
    for stage in stages { isShown[Int(stage)] = true }
  }

  /// On a chosen day, an outcome to which nothing leads any more is gone.
  private mutating func hideForgottenOutcomes() {
    var isMet = Array(repeating: false, count: model.declarations.count)
    for (i, arrow) in model.arrows.enumerated() where isDrawn(i) {
      for end in [arrow.from, arrow.to] where end >= 0 { isMet[Int(end)] = true }
    }
    for i in isShown.indices where !isMet[i] && model.declarations[i].flags.contains(.outcome) { isShown[i] = false }
  }

  private func isDrawn(_ i: Int) -> Bool {
    let owner = model.arrows[i].owner
    return (owner < 0 || model.declarations[Int(owner)].kind == .path) && (presence?.arrows[i] ?? true)
  }

  private mutating func chooseArrows() {
    var places = Array(repeating: touchpoints.count, count: model.declarations.count + 1)
    for (place, id) in touchpoints.enumerated() { places[Int(id + 1)] = place }
    var isOnPath = Array(repeating: false, count: model.declarations.count + 1)
    for path in paths { isOnPath[Int(path + 1)] = true }
    let drawn = model.arrows.indices.filter { isDrawn($0) && isOnPath[Int(model.arrows[$0].owner + 1)] }
    arrows = drawn.map { i -> (Int, Int, String, Int) in
      let arrow = model.arrows[i]
      let owner = arrow.owner < 0 ? "" : names[arrow.owner]
      return (places[Int(arrow.from + 1)], places[Int(arrow.to + 1)], owner, i)
    }.sorted { $0 < $1 }.map { $0.3 }
  }

  private mutating func chooseWalkers() {
    var all: [DeclarationID] = []
    for path in model.all(.path) { all += model.named(path, .for) }
    var numbers: [DeclarationID: Int] = [:]
    for id in sorted(all) where numbers[id] == nil { numbers[id] = numbers.count }
    var used: Set<DeclarationID> = []
    for path in Set(arrows.map { model.arrows[$0].owner }) { used.formUnion(walkers(of: path)) }
    walkers = sorted(Array(used)).map { ($0, numbers[$0] ?? numbers.count) }
  }

  /// The critical points that are no more on a chosen day: a done improvement solves them, or their places are gone.
  private func solvedOnTheDay() -> Set<DeclarationID> {
    guard let presence else { return [] }
    var solved: Set<DeclarationID> = []
    for improvement in model.all(.improvement) where presence.done?.contains(improvement) ?? true {
      solved.formUnion(model.named(improvement, .solves))
    }
    for critical in model.all(.critical) {
      let answers = model.named(critical, .solvedBy).filter { model.declarations[Int($0)].kind == .improvement }
      if answers.contains(where: { presence.done?.contains($0) ?? true }) { solved.insert(critical) }
      let places = model.places(critical)
      if !places.isEmpty, places.allSatisfy({ !exists($0.from) }) { solved.insert(critical) }
    }
    return solved
  }

  private mutating func chooseCriticals() {
    var hasTouchpoints = Array(repeating: false, count: stages.count)
    for id in touchpoints { if let number = stageNumber(id) { hasTouchpoints[number] = true } }
    let gone = options.view == .trace ? [] : solvedOnTheDay()
    criticals = sorted(model.all(.critical).filter { exists($0) && !gone.contains($0) }).filter { id in
      guard isFiltered else { return true }
      let whom = model.named(id, .for)
      if !options.personas.isEmpty, !whom.isEmpty, chosen(whom).isEmpty { return false }
      return model.places(id).contains { place in
        [place.from, place.to ?? place.from].contains { end in
          if model.declarations[Int(end)].kind == .stage { return stageNumber(end).map { hasTouchpoints[$0] } ?? false }
          return shows(end)
        }
      }
    }
  }

  // MARK: - Personas

  /// The personas and segments that walk a path, of those that are chosen.
  func walkers(of path: DeclarationID) -> [DeclarationID] {
    path < 0 ? [] : chosen(model.named(path, .for))
  }

  /// Those of some personas and segments that are chosen; a persona walks the ways of its segments too.
  private func chosen(_ ids: [DeclarationID]) -> [DeclarationID] {
    guard !options.personas.isEmpty else { return ids }
    return options.personas.filter { persona in
      ids.contains(persona) || model.named(persona, .belongsTo).contains { ids.contains($0) }
    }
  }
}
