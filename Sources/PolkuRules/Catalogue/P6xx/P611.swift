import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p611 = Rule(
    611, "gate-misplaced", .warning,
    sources: [.book("L2285–2287, L2494–2499")],
    examples: Rule.Examples(
      bad: """
        content guide: Employer-image guide
          for: maija
          at: awareness
          gated: yes
        """,
      good: """
        content guide: Employer-image guide
          for: maija
          at: awareness
          gated: yes
          gated by: download
        """,
      quiet: """
        content ref: A firm like yours
          for: minna
          at: decision
          gated: no
        """),
    check: { context, findings in P611.check(context, &findings) })
}

/// Gated contents without the form that opens them, and gated contents for the decision.
///
/// Who names the form need not say that there is one.
enum P611 {
  static let id = RuleID(611)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      for content in state.declared(.content) where !context.contentStatus(content).isGone {
        let isGated = context.isYes(content, .gated)
        let hasForm = !context.names(content, .gatedBy).things.isEmpty
        guard isGated || hasForm && !context.says(content, .gated) else { continue }
        if isForDecision(content, context) {
          add("P611.decision", content, context, &findings)
        } else if isGated, !hasForm, !mayHaveForm(content, context) {
          add("P611.noForm", content, context, &findings)
        }
      }
    }
  }

  /// Whether it is for the decision, and not for an earlier phase as well.
  private static func isForDecision(_ content: DeclarationID, _ context: CheckContext) -> Bool {
    let phases = context.phases(of: content)
    return phases.contains(.decision) && !phases.contains(.awareness) && !phases.contains(.consideration)
  }

  /// Whether a touchpoint it stands at or leads to may be the form, or somebody asks which it is.
  private static func mayHaveForm(_ content: DeclarationID, _ context: CheckContext) -> Bool {
    if context.says(content, .gatedBy) { return true }
    let (at, leadsTo) = (context.names(content, .at), context.names(content, .leadsTo))
    return at.knowledge == .open || leadsTo.knowledge == .open || !leadsTo.things.isEmpty
      || !context.touchpoints(of: content).isEmpty
  }

  private static func add(
    _ key: String, _ content: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let file = model.declarations[Int(content)].file
    let language = model.files[Int(file)].tree.language
    let place = (model.fact(content, .gated) ?? model.fact(content, .gatedBy)).map { model.location($0) }
    let arguments: KeyValuePairs = [
      "name": model.called(content), "gatedBy": model.word(.gatedBy, in: file),
      "phase": language.words(ValueWord.decision).first ?? ValueWord.decision.id,
    ]
    findings.append(Finding(id, .warning, at: place ?? model.location(content), Message(key, arguments)))
  }
}
