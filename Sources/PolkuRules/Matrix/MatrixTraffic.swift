import PolkuModel
import PolkuSyntax

/// Which paths and critical points run through each column for each persona.
///
/// A path that does not say for whom it is, the map's unnamed path among them, keeps nobody out; so does a touchpoint.
/// What names a segment is for its personas. What leaves open for whom else it is counts for whom it names.
struct MatrixTraffic {
  /// Whom something is for: the personas it names, itself or by their segments; nil for everyone.
  typealias Whom = Set<DeclarationID>?

  private struct Cell: Hashable {
    let persona: DeclarationID
    let column: Int
  }

  private let context: CheckContext
  private var members: [DeclarationID: [DeclarationID]] = [:]
  private var pathsOfAll: [Int: Int] = [:]
  private var pathsOf: [Cell: Set<DeclarationID>] = [:]
  private var criticalsOfAll: [Int: Int] = [:]
  private var criticalsOf: [Cell: Set<DeclarationID>] = [:]
  /// For whom each touchpoint is: as it says, else as its paths say.
  private(set) var audiences: [DeclarationID: Whom] = [:]

  init(_ state: CheckState, _ columns: MatrixColumns) {
    context = state.context
    for persona in context.declared(.persona) {
      for segment in context.named(persona, .belongsTo, .segment) { members[segment, default: []].append(persona) }
    }
    var places: [DeclarationID: [Int]] = [:]
    for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
      places[touchpoint] = columns.of(touchpoint)
    }
    let pathAudiences = state.paths.map { $0.owner < 0 ? nil : own($0.owner) }
    for touchpoint in state.touchpoints { audiences[touchpoint] = .some(audience(touchpoint, state, pathAudiences)) }
    for (path, whom) in zip(state.paths, pathAudiences) { add(path, whom, places) }
    for critical in state.declared(.critical) { add(critical, state, columns) }
  }

  /// How many paths run through a column for a persona.
  func paths(_ persona: DeclarationID, _ column: Int) -> Int {
    (pathsOfAll[column] ?? 0) + (pathsOf[Cell(persona: persona, column: column)]?.count ?? 0)
  }

  /// How many critical points lie in a column for a persona.
  func criticals(_ persona: DeclarationID, _ column: Int) -> Int {
    (criticalsOfAll[column] ?? 0) + (criticalsOf[Cell(persona: persona, column: column)]?.count ?? 0)
  }

  /// Whom the `for` of something names; nil where it says nothing, everyone, or only that nobody knows.
  private func own(_ id: DeclarationID) -> Whom {
    let list = context.names(id, .for)
    if list.isEveryone || list.things.isEmpty { return nil }
    var whom: Set<DeclarationID> = []
    for thing in list.things {
      if context.model.declarations[Int(thing)].kind == .segment { whom.formUnion(members[thing] ?? []) }
      whom.insert(thing)
    }
    return whom
  }

  private func audience(_ touchpoint: DeclarationID, _ state: CheckState, _ paths: [Whom]) -> Whom {
    if context.says(touchpoint, .for) { return own(touchpoint) }
    var whom: Set<DeclarationID> = []
    let through = state.pathsThrough[touchpoint]
    if through.isEmpty { return nil }
    for number in through {
      guard let walkers = paths[Int(number)] else { return nil }
      whom.formUnion(walkers)
    }
    return whom
  }

  private mutating func add(_ path: FlowGraph, _ walkers: Whom, _ places: [DeclarationID: [Int]]) {
    var (common, special) = (Set<Int>(), [(columns: [Int], whom: Set<DeclarationID>)]())
    for point in path.points where point >= 0 {
      guard let here = places[point], !here.isEmpty else { continue }
      if context.says(point, .for), let whom = own(point) {
        special.append((here, walkers.map { whom.intersection($0) } ?? whom))
      } else {
        common.formUnion(here)
      }
    }
    for column in common { count(path.owner, walkers, column, \.pathsOfAll, \.pathsOf) }
    for (here, whom) in special {
      for column in here where !common.contains(column) { count(path.owner, whom, column, \.pathsOfAll, \.pathsOf) }
    }
  }

  private mutating func add(_ critical: DeclarationID, _ state: CheckState, _ columns: MatrixColumns) {
    let here = columns.of(critical)
    if here.isEmpty { return }
    if context.says(critical, .for) {
      let whom = own(critical)
      for column in here { count(critical, whom, column, \.criticalsOfAll, \.criticalsOf) }
      return
    }
    // At a touchpoint it is for whom meets that; at a stage or phase for everyone.
    var whom: [Int: Set<DeclarationID>] = [:]
    var open = Set(here)
    let touchpoints = context.touchpoints(of: critical)
    if !touchpoints.isEmpty, context.named(critical, .at, .stage).isEmpty {
      open = []
      for touchpoint in touchpoints {
        for column in columns.of(touchpoint) {
          if let some = audiences[touchpoint] ?? nil {
            whom[column, default: []].formUnion(some)
          } else {
            open.insert(column)
          }
        }
      }
    }
    for column in here {
      count(critical, open.contains(column) ? nil : whom[column] ?? [], column, \.criticalsOfAll, \.criticalsOf)
    }
  }

  private mutating func count(
    _ thing: DeclarationID, _ whom: Whom, _ column: Int, _ all: WritableKeyPath<Self, [Int: Int]>,
    _ some: WritableKeyPath<Self, [Cell: Set<DeclarationID>]>
  ) {
    guard let whom else {
      self[keyPath: all][column, default: 0] += 1
      return
    }
    for persona in whom { self[keyPath: some][Cell(persona: persona, column: column), default: []].insert(thing) }
  }
}
