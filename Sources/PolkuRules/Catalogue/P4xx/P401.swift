import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p401 = Rule(
    401, "no-persona-on-path", .warning,
    sources: [.success("L1941–1951"), .field],
    examples: Rule.Examples(
      bad: """
        stage customership: Customership
        touchpoint call: Phone call
          at: customership
        """,
      good: """
        stage customership: Customership
        persona maria: Maria
          wants: fill shifts
        touchpoint call: Phone call
          at: customership
        path p: Help
          for: maria
          reaches: call
          ask -> call
        """,
      quiet: """
        persona maria: Maria
          wants: fill shifts
        persona kalle: CIO Kalle
          wants: safe systems
        content arch: How it fits your systems
          for: kalle
          at: consideration
        path p: Buying
          for: maria
          reaches: call
          ask -> call
        """),
    check: { context, findings in P401.check(context, &findings) })
}

/// Maps with stages and no persona; personas for whom no path, touchpoint, content or question is.
///
/// A persona also has a place through a segment it belongs to. Where somebody left open whom a thing is for, it may
/// be for any persona, and nothing is said.
enum P401 {
  static let id = RuleID(401)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let stages = context.journey.stages.filter { state.has($0) }
      if let first = stages.first, !model.all(.persona).contains(where: { state.has($0) }) {
        findings.append(nobody(at: model.map >= 0 ? model.map : first, model))
      }
      guard state.paths.contains(where: { $0.owner >= 0 }) else { return }
      let addressees = Addressees(state, [.path, .touchpoint, .content, .question])
      for persona in state.declared(.persona) where !addressees.include(persona, model) {
        if let open = addressees.open {
          return context.notChecked(
            id, at: model.location(open),
            Message("P401.open", ["field": model.fieldWord(open), "kind": model.kindWord(persona)]))
        }
        let file = model.declarations[Int(persona)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(persona),
            Message(
              "P401.unplaced",
              [
                "name": model.called(persona), "kind": model.kindWord(persona), "for": model.word(.for, in: file),
              ])))
      }
    }
  }

  private static func nobody(at place: DeclarationID, _ model: Model) -> Finding {
    let file = model.declarations[Int(place)].file
    let kind = model.word(.persona, in: file)
    return Finding(
      id, .warning, at: model.location(place), Message("P401.none", ["kind": Placed.term(.persona)]),
      help: [Message("P401.declare", ["kind": kind, "wants": model.word(.wants, in: file)])])
  }
}
