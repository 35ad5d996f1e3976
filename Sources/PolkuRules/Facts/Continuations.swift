import PolkuModel
import PolkuSyntax

/// Where other paths of the same people go on from a point.
///
/// A workshop draws one customer's way in several paths: what breaks off on one may go on over the next. Paths that
/// do not say whom they are for, or name a segment, may be for anybody.
struct Continuations {
  /// The arrows of all paths that lead out of each point.
  private let leaving: ListsByDeclaration
  /// By path, the personas it is for; a path for anybody is not among them.
  private var people: [DeclarationID: Set<DeclarationID>] = [:]
  /// How many more arrows are looked at: a hostile map has many paths through one point.
  private var steps = 1_000_000
  private let model: Model

  /// A path for more people than this is taken for one for anybody.
  private static let mostPeople = 16

  init(_ state: CheckState) {
    model = state.model
    leaving = state.arrowsOut
    for path in state.paths where path.owner >= 0 {
      let list = state.context.names(path.owner, .for)
      guard list.isClosed, !list.isEveryone, list.things.count <= Self.mostPeople,
        list.things.allSatisfy({ state.model.declarations[Int($0)].kind == .persona })
      else { continue }
      people[path.owner] = Set(list.things)
    }
  }

  /// Whether two paths may be walked by the same people.
  func share(_ path: DeclarationID, _ other: DeclarationID) -> Bool {
    guard let ours = people[path], let theirs = people[other] else { return true }
    return !ours.isDisjoint(with: theirs)
  }

  /// Whether some of the given people may walk a path.
  func mayWalk(_ path: DeclarationID, _ personas: [DeclarationID]) -> Bool {
    guard let ours = people[path] else { return true }
    return personas.contains { ours.contains($0) }
  }

  /// Whether another path of the same people has an arrow of some sort out of a point; also where too many have one.
  mutating func goOn(from point: DeclarationID, besides path: DeclarationID, _ isWanted: (Arrow) -> Bool) -> Bool {
    for i in leaving[point] where model.arrows[Int(i)].owner != path {
      if steps == 0 { return true }
      steps -= 1
      let arrow = model.arrows[Int(i)]
      if isWanted(arrow), share(path, arrow.owner) { return true }
    }
    return false
  }
}
