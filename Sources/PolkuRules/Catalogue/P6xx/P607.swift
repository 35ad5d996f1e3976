import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p607 = Rule(
    607, "content-nobody-meets", .note,
    sources: [.book("L2512–2515")],
    examples: Rule.Examples(
      bad: """
        content blog: Five tips
          for: maija
          at: awareness
          leads to: form
        """,
      good: """
        content blog: Five tips
          for: maija
          at: awareness
          leads to: form
        touchpoint read: Reads the blog
          at: awareness
          on: website
          shows: blog
        """,
      quiet: """
        content blog: Five tips
          for: maija
          at: awareness
          status: draft
        """),
    check: { context, findings in P607.check(context, &findings) })
}

/// Contents that are out, but that no touchpoint and no playbook brings to anybody.
enum P607 {
  static let id = RuleID(607)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      var unknown: [DeclarationID] = []
      for content in state.declared(.content) where context.contentStatus(content).isOut {
        guard state.showings.meeting(content) == .nowhere else { continue }
        guard state.showings.leavingOpen.isEmpty else {
          unknown.append(content)
          continue
        }
        // A place or a form that nobody knows yet is not "none".
        if context.names(content, .at).knowledge == .open || context.names(content, .gatedBy).knowledge == .open {
          continue
        }
        let file = model.declarations[Int(content)].file
        let arguments: KeyValuePairs = [
          "name": model.called(content), "kind": model.kindWord(content), "shows": model.word(.shows, in: file),
          "touchpoint": model.word(.touchpoint, in: file), "playbook": model.word(.playbook, in: file),
        ]
        findings.append(
          Finding(
            id, .note, at: model.location(content), Message("P607.nowhere", arguments),
            help: [Message("P607.help", arguments)]))
      }
      context.notChecked(id, "P607.notChecked", unknown, leftOpenBy: state.showings.leavingOpen)
    }
  }
}
