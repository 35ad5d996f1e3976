import PolkuModel
import PolkuSyntax

/// What answers each critical point on one day, and which critical points sit at each place.
struct Answers {
  /// What was found for one critical point.
  struct Answer {
    /// Improvements and playbooks that solve it wholly: `solves`, or its own `solved by`.
    var full: [DeclarationID] = []
    /// Those that solve it in part, and nothing more.
    var partial: [DeclarationID] = []
    /// Improvements that would solve it and were rejected: they answer nothing.
    var rejected: [DeclarationID] = []
    /// Whether the room decided to live with it: `accepted because`.
    var isAccepted = false
    /// Whether its `solved by` is `?` or none: open, or decided.
    var isOpen = false

    /// All that solve it, wholly or in part.
    var all: [DeclarationID] { full + partial }
    /// Whether nothing solves it wholly, nobody decided to live with it, and it is not left open either.
    var isUnsolved: Bool { full.isEmpty && !isAccepted && !isOpen }
    /// Whether nothing solves it even in part, nobody decided to live with it, and it is not left open either.
    var isMissing: Bool { isUnsolved && partial.isEmpty }
  }

  /// A solver and what it solves; each pair counts once.
  private struct Link: Hashable {
    let solver: DeclarationID
    let critical: DeclarationID
  }

  private var answers: [DeclarationID: Answer] = [:]
  private var links: Set<Link> = []
  private var solvedBy: [DeclarationID: [DeclarationID]] = [:]
  /// The critical points at each touchpoint, stage or channel, in order.
  private(set) var criticals: [DeclarationID: [DeclarationID]] = [:]
  /// Which improvements and playbooks solve something, wholly or in part, said at either end and of whatever day.
  private(set) var solving: Set<DeclarationID> = []

  init(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    for critical in context.declared(.critical) {
      solving.formUnion(model.targets(critical, .solvedBy))
      guard state.has(critical) else { continue }
      var answer = Answer()
      answer.isAccepted = context.says(critical, .acceptedBecause)
      answer.isOpen = Self.isOpen(critical, model)
      answers[critical] = answer
      var places: Set<DeclarationID> = []
      for place in model.targets(critical, .at) + model.targets(critical, .on) where places.insert(place).inserted {
        criticals[place, default: []].append(critical)
      }
    }
    let solvers = context.declared([.improvement, .playbook])
    for solver in solvers {
      for critical in model.targets(solver, .solves) { add(solver, critical, \.full, state) }
    }
    for solver in solvers {
      for critical in model.targets(solver, .partlySolves) { add(solver, critical, \.partial, state) }
    }
    // `solved by` names it from the other end; what says "in part" itself stays in part.
    for critical in state.declared(.critical) {
      for solver in model.targets(critical, .solvedBy) { add(solver, critical, \.full, state) }
    }
  }

  /// Whether `solved by` leaves room for more: `?`, an open list, or a name that could not be read; or is none.
  private static func isOpen(_ critical: DeclarationID, _ model: Model) -> Bool {
    for i in model.declarations[Int(critical)].facts
    where model.facts[i].field == .solvedBy && model.facts[i].view == .stated {
      let fact = model.facts[i]
      if fact.state != .stated || fact.isOpen { return true }
      for r in fact.references where model.references[r].target < 0 { return true }
    }
    return false
  }

  private mutating func add(
    _ solver: DeclarationID, _ critical: DeclarationID, _ list: WritableKeyPath<Answer, [DeclarationID]>,
    _ state: CheckState
  ) {
    solving.insert(solver)
    guard answers[critical] != nil, links.insert(Link(solver: solver, critical: critical)).inserted else { return }
    if state.isAnswer(solver) {
      answers[critical]?[keyPath: list].append(solver)
      solvedBy[solver, default: []].append(critical)
    } else if state.context.isDropped(solver) {
      answers[critical]?.rejected.append(solver)
    }
  }

  /// What answers a critical point; an empty answer for what is declared nowhere.
  subscript(critical: DeclarationID) -> Answer { answers[critical] ?? Answer() }

  /// The critical points that an improvement or playbook solves, wholly or in part.
  func solved(by solver: DeclarationID) -> [DeclarationID] { solvedBy[solver] ?? [] }

  /// The critical points at a place, in order.
  func at(_ place: DeclarationID) -> [DeclarationID] { criticals[place] ?? [] }
}
