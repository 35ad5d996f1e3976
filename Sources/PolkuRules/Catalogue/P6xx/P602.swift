import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p602 = Rule(
    602, "gap-in-other-cell", .note,
    sources: [.book("L402–403, L473–475, L2484")],
    examples: Rule.Examples(
      bad: """
        stage consideration: Consideration
        persona kalle: CIO Kalle
          wants: safe systems
          influence: consideration low
        """,
      good: """
        stage consideration: Consideration
        persona kalle: CIO Kalle
          wants: safe systems
          influence: consideration low
        content arch: How it fits your systems
          for: kalle
          at: consideration
        """,
      quiet: """
        stage awareness: Awareness
        persona kalle: CIO Kalle
          wants: safe systems
          influence: awareness none
        """),
    check: { context, findings in P602.check(context, &findings) })
}

/// Cells of the matrix where a persona may have some say, and nothing is meant for them.
///
/// One note for each persona lists the cells. What is planned fills a cell here: somebody thinks of it.
enum P602 {
  static let id = RuleID(602)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let hasContent = !state.declared(.content).isEmpty
      for persona in state.declared(.persona) where hasContent || context.influences.stated.contains(persona) {
        let empty = state.phases.filter { phase in
          switch context.influences.level(persona, phase) {
          case .none, .high: return false
          case .low, .medium, .unknown, .missing: break
          }
          let supply = state.contentCells.supply(persona, phase)
          return supply == .nothing || supply == .retired
        }
        if !empty.isEmpty { add(persona, empty, context, &findings) }
      }
    }
  }

  private static func add(
    _ persona: DeclarationID, _ empty: [ValueWord], _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let file = model.declarations[Int(persona)].file
    let language = model.files[Int(file)].tree.language
    func list(_ phases: [ValueWord]) -> String {
      Placed.quoted(phases.compactMap { language.words($0).first })
    }
    let unsaid = empty.filter { context.influences.level(persona, $0) == .missing }
    var help: [Message] = []
    if let first = unsaid.first.flatMap({ language.words($0).first }) {
      let none = language.words(ValueWord.levelNone).first ?? "none"
      help.append(
        Message(
          "P602.unsaid",
          [
            "phases": list(unsaid), "example": "\(first) \(none)",
            "influence": model.word(.influence, in: file),
          ]))
    }
    let arguments: KeyValuePairs = [
      "name": model.called(persona), "phases": list(empty), "count": "\(empty.count)",
    ]
    findings.append(
      Finding(id, .note, at: model.location(persona), Message("P602.empty", arguments), help: help))
  }
}
