import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p205 = Rule(
    205, "not-placed", .warning,
    sources: [.success("L1794–1798"), .survey("L256–258"), .book("L376–395")],
    examples: Rule.Examples(
      bad: """
        touchpoint call: Phone call
          at: customership
        """,
      good: """
        touchpoint call: Phone call
          at: customership
          on: phone
        """,
      quiet: """
        touchpoint thinks it over at home
          at: decision
          on: none, because the customer is alone
        """),
    check: { context, findings in P205.check(context, &findings) })
}

/// Touchpoints without stage or channel, critical points without a place, stages without a buying phase.
enum P205 {
  static let id = RuleID(205)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let count = model.declaredCount
    context.inStates(&findings) { state, findings in
      for i in 0..<count {
        let declaration = model.declarations[i]
        switch declaration.kind {
        case .touchpoint, .critical, .stage:
          if declaration.flags.contains(.duplicate) || !state.has(DeclarationID(i)) { continue }
          check(DeclarationID(i), declaration, context, &findings)
        default: continue
        }
      }
    }
  }

  private static func check(
    _ id: DeclarationID, _ declaration: Declaration, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    switch declaration.kind {
    case .touchpoint:
      let (at, on) = (context.says(id, .at), context.says(id, .on))
      if at && on || context.isBackstage(id) { return }
      add(at ? "P205.noChannel" : on ? "P205.noStage" : "P205.nowhere", id, context.model, &findings)
    case .critical:
      if context.says(id, .at) || context.says(id, .on) { return }
      add("P205.critical", id, context.model, &findings)
    default:
      if context.says(id, .phase) || context.journey.phases[id] != nil { return }
      add("P205.noPhase", id, context.model, &findings)
    }
  }

  private static func add(_ key: String, _ id: DeclarationID, _ model: Model, _ findings: inout [Finding]) {
    let file = model.declarations[Int(id)].file
    let language = model.files[Int(file)].tree.language
    let phases = key == "P205.noPhase" ? Journey.order.compactMap { language.words($0).first } : []
    let arguments: KeyValuePairs = [
      "name": model.called(id), "kind": model.kindWord(id), "at": model.word(.at, in: file),
      "on": model.word(.on, in: file),
      "phase": model.word(.phase, in: file), "phases": phases.joined(separator: ", "),
    ]
    findings.append(Finding(Self.id, .warning, at: model.location(id), Message(key, arguments)))
  }
}
