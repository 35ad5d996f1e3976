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
    /// Whether the room decided to live with it: `accepted because`.
    var isAccepted = false
    /// Whether its `solved by` is `?` or none: open, or decided.
    var isOpen = false

    /// All that solve it, wholly or in part.
    var all: [DeclarationID] { full + partial }
    /// Whether nothing solves it, nobody decided to live with it, and it is not left open either.
    var isMissing: Bool { full.isEmpty && partial.isEmpty && !isAccepted && !isOpen }
  }

  private var answers: [DeclarationID: Answer] = [:]
  /// The critical points at each touchpoint, stage or channel, in order.
  private(set) var criticals: [DeclarationID: [DeclarationID]] = [:]
  /// Which improvements and playbooks solve something, wholly or in part.
  private(set) var solving: Set<DeclarationID> = []

  init(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    for critical in state.declared(.critical) {
      var answer = Answer()
      answer.isAccepted = context.says(critical, .acceptedBecause)
      let own = context.names(critical, .solvedBy)
      answer.isOpen = own.knowledge == .open || own.knowledge == .none
      answers[critical] = answer
      for place in model.named(critical, .at) + model.named(critical, .on) {
        criticals[place, default: []].append(critical)
      }
    }
    for solver in state.declared([.improvement, .playbook]) where Self.counts(solver, state) {
      for critical in model.named(solver, .solves) { add(solver, critical, \.full) }
    }
    for solver in state.declared([.improvement, .playbook]) where Self.counts(solver, state) {
      for critical in model.named(solver, .partlySolves) { add(solver, critical, \.partial) }
    }
    // `solved by` names it from the other end; what says "in part" itself stays in part.
    for critical in state.declared(.critical) {
      for solver in model.named(critical, .solvedBy) where state.has(solver) && Self.counts(solver, state) {
        add(solver, critical, \.full)
      }
    }
  }

  private static func counts(_ solver: DeclarationID, _ state: CheckState) -> Bool {
    state.model.declarations[Int(solver)].kind != .improvement || state.counts(solver)
  }

  private mutating func add(
    _ solver: DeclarationID, _ critical: DeclarationID, _ list: WritableKeyPath<Answer, [DeclarationID]>
  ) {
    solving.insert(solver)
    guard let answer = answers[critical], !answer.all.contains(solver) else { return }
    answers[critical, default: Answer()][keyPath: list].append(solver)
  }

  /// What answers a critical point; an empty answer for what is declared nowhere.
  subscript(critical: DeclarationID) -> Answer { answers[critical] ?? Answer() }

  /// The critical points at a place, in order.
  func at(_ place: DeclarationID) -> [DeclarationID] { criticals[place] ?? [] }
}
