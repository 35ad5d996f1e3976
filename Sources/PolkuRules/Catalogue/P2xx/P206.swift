import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p206 = Rule(
    206, "scope-not-covered", .warning,
    sources: [.success("L1723–1751"), .survey("L250–254"), .field],
    examples: Rule.Examples(
      bad: """
        map m: SaaS customer
          scope: journey
        stage awareness: Awareness
        stage decision: Decision
        """,
      good: """
        map m: SaaS customer
          scope: journey
        stage awareness: Awareness
        stage consideration: Consideration
        stage decision: Decision
        stage customership: Customership
        """,
      quiet: """
        map m: After-sales of an agency
          scope: after sale
        stage customership: Campaign running
        """),
    check: { context, findings in P206.check(context, &findings) })
}

/// The map states no scope, or its stages leave a part of it empty.
enum P206 {
  static let id = RuleID(206)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    guard model.map >= 0 else { return }
    let file = model.declarations[Int(model.map)].file
    let language = model.files[Int(file)].tree.language
    if !context.says(model.map, .scope) {
      let words = [ValueWord.scopeJourney, .scopePurchase, .scopeAfterSale].compactMap { language.words($0).first }
      findings.append(
        Finding(
          id, .warning, at: model.location(model.map),
          Message("P206.noScope", ["name": model.called(model.map), "field": model.word(.scope, in: file)]),
          help: [Message("P206.scopes", ["words": words.joined(separator: ", ")])]))
      return
    }
    guard let scope = context.word(model.map, .scope, .scope), let fact = model.fact(model.map, .scope) else { return }
    context.inStates(&findings) { state, findings in
      let covered = Set(context.journey.stages.filter { state.has($0) }.compactMap { context.journey.phases[$0] })
      let missing = required(scope).filter { !covered.contains($0) }
      if missing.isEmpty { return }
      let open = context.journey.stages.filter { state.has($0) && model.fact($0, .phase)?.state == .unknown }
      if !open.isEmpty {
        let stages = open.map { model.called($0) }
        let place = model.fact(open[0], .phase).map { model.location($0) }
        let said: KeyValuePairs = [
          "scope": model.written(model.location(fact)), "open": Model.list(stages), "count": "\(stages.count)",
        ]
        return context.notChecked(id, at: place, Message("P206.notChecked", said))
      }
      let words = missing.compactMap { language.words($0).first }
      findings.append(
        Finding(
          id, .warning, at: model.location(fact),
          Message(
            "P206.uncovered",
            [
              "scope": model.written(model.location(fact)), "phases": words.joined(separator: ", "),
              "count": "\(words.count)", "kind": model.word(.stage, in: file),
            ])))
    }
  }

  /// The phases a scope promises.
  private static func required(_ scope: ValueWord) -> [ValueWord] {
    switch scope {
    case .scopePurchase: [.awareness, .consideration, .decision]
    case .scopeAfterSale: [.customership]
    default: [.awareness, .consideration, .decision, .customership]
    }
  }
}
