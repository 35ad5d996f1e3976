import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p710 = Rule(
    710, "solution-leans-on-weak-channel", .note,
    sources: [.agency("L1083–1085, L1318–1320")],
    examples: Rule.Examples(
      bad: """
        critical old addresses
          on: email
          risk: high
        critical in the dark: Customer does not know it runs
          at: start
        improvement first summary: First summary by mail
          by: campaign system
          horizon: long
          solves: in the dark
          on: email
        """,
      good: """
        critical old addresses
          on: email
          risk: high
        improvement check addresses
          by: seller
          horizon: short
          solves: old addresses
        critical in the dark: Customer does not know it runs
          at: start
        improvement first summary: First summary by mail
          by: campaign system
          horizon: long
          solves: in the dark
          on: email
        """,
      quiet: """
        critical old addresses
          on: email
          risk: high
        improvement ask who reads: Ask by mail who still reads it
          by: seller
          horizon: short
          solves: old addresses
          on: email
        """),
    check: { context, findings in P710.check(context, &findings) })
}

/// Improvements and playbooks that rely on a channel or touchpoint with a critical point that stays unsolved.
enum P710 {
  static let id = RuleID(710)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let weak = WeakPlaces(state)
      if weak.isEmpty { return }
      for solver in state.declared([.improvement, .playbook, .step]) {
        switch context.model.declarations[Int(solver)].kind {
        case .improvement where state.isAnswer(solver):
          check(solver, mending: solver, [.on, .at], weak, state, &findings)
        case .playbook: check(solver, mending: solver, [.at], weak, state, &findings)
        case .step:
          check(solver, mending: context.model.declarations[Int(solver)].parent, [.on], weak, state, &findings)
        default: continue
        }
      }
    }
  }

  /// Looks at the places one thing relies on; `mending` is what may itself mend what is weak there.
  private static func check(
    _ id: DeclarationID, mending: DeclarationID, _ fields: [Field], _ weak: WeakPlaces, _ state: CheckState,
    _ findings: inout [Finding]
  ) {
    let model = state.model
    var seen: Set<DeclarationID> = []
    var own: Set<DeclarationID>?
    for i in model.declarations[Int(id)].facts {
      let fact = model.facts[i]
      guard fields.contains(fact.field), fact.view == .stated else { continue }
      for r in fact.references {
        let reference = model.references[r]
        guard reference.target >= 0, seen.insert(reference.target).inserted else { continue }
        guard let all = weak.places[reference.target] else { continue }
        let mended = own ?? Self.mended(by: mending, state)
        own = mended
        let criticals = all.lazy.filter { !mended.contains($0) }.prefix(6).map { $0 }
        if criticals.isEmpty { continue }
        findings.append(
          Finding(
            Self.id, .note, at: Location(file: Int(fact.file), range: reference.range),
            Message(
              "P710.weak",
              [
                "name": model.called(id), "kind": model.kindWord(reference.target),
                "place": model.called(reference.target), "criticals": Model.list(criticals.map { model.called($0) }),
                "count": "\(criticals.count)",
              ]),
            labels: criticals.prefix(5).map { Finding.Label(model.location($0), Message("P710.unsolved")) }))
      }
    }
  }

  /// What something mends itself; a playbook that comes with an improvement is that improvement's work.
  private static func mended(by solver: DeclarationID, _ state: CheckState) -> Set<DeclarationID> {
    var own = Set(state.answers.solved(by: solver))
    for improvement in state.model.targets(solver, .since) { own.formUnion(state.answers.solved(by: improvement)) }
    return own
  }
}

/// The channels and touchpoints with critical points that nothing solves wholly.
private struct WeakPlaces {
  /// The critical points at each, by name: the few that a message shows do not hang on the order of declarations.
  private(set) var places: [DeclarationID: [DeclarationID]] = [:]

  var isEmpty: Bool { places.isEmpty }

  init(_ state: CheckState) {
    let model = state.model
    let unsolved = state.declared(.critical).filter { state.answers[$0].isUnsolved }
      .map { (name: Array(model.name($0).utf8), id: $0) }
      .sorted { $0.name.lexicographicallyPrecedes($1.name) }
    for critical in unsolved {
      for place in Set(model.targets(critical.id, .at) + model.targets(critical.id, .on)) {
        let kind = model.declarations[Int(place)].kind
        if kind == .touchpoint || kind == .channel { places[place, default: []].append(critical.id) }
      }
    }
  }
}
