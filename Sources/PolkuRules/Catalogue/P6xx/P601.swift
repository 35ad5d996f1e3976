import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p601 = Rule(
    601, "gap-in-key-cell", .warning,
    sources: [
      .book("L2445–2447, L2484–2485"), .field, .ours,
    ],
    examples: Rule.Examples(
      bad: """
        persona minna: HR director Minna
          wants: fewer leavers
          influence: decision high
        """,
      good: """
        persona minna: HR director Minna
          wants: fewer leavers
          influence: decision high
        content ref: A firm like yours
          for: minna
          at: decision
        """,
      quiet: """
        persona minna: HR director Minna
          wants: fewer leavers
          influence: decision high
        content noref: No reference story yet
          for: minna
          at: decision
          status: none because sales tells them in person
        """),
    check: { context, findings in P601.check(context, &findings) })
}

/// Cells of the matrix where a persona has much say, and nothing good enough is out for them.
enum P601 {
  static let id = RuleID(601)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let isWhole = coversEverything(state)
      var (unknown, open): ([DeclarationID], [DeclarationID]) = ([], [])
      for persona in state.declared(.persona) {
        for (phase, level) in context.influences.levels(persona)
        where level == .high && (isWhole || state.phases.contains(phase)) {
          switch state.contentCells.supply(persona, phase) {
          case .adequate, .deliberatelyNone: continue
          case .open:
            let others = state.contentCells.leftOpen(persona, phase)
            if unknown.last != persona, !others.isEmpty { unknown.append(persona) }
            open += others.prefix(6)
          case .poor: add("P601.poor", persona, phase, state, &findings) { $0.status.mayBeOut }
          case .planned: add("P601.planned", persona, phase, state, &findings) { $0.status.isToCome }
          case .retired: add("P601.retired", persona, phase, state, &findings) { $0.status == .retired }
          case .nothing: add("P601.empty", persona, phase, state, &findings) { _ in false }
          }
        }
      }
      context.notChecked(id, "P601.notChecked", unknown, leftOpenBy: Array(Set(open)))
    }
  }

  /// Whether any phase may be asked about: the map has no stages, or one whose phase nobody knows.
  ///
  /// A map of what comes after the sale describes no content of the time before it.
  private static func coversEverything(_ state: CheckState) -> Bool {
    let stages = state.context.journey.stages.filter { state.has($0) && state.model.declarations[Int($0)].isDeclared }
    return stages.isEmpty || stages.contains { state.context.journey.phases[$0] == nil }
  }

  private static func add(
    _ key: String, _ persona: DeclarationID, _ phase: ValueWord, _ state: CheckState, _ findings: inout [Finding],
    _ isMeant: (ContentCells.Item) -> Bool
  ) {
    let model = state.model
    let file = model.declarations[Int(persona)].file
    let language = model.files[Int(file)].tree.language
    let contents = state.contentCells.some(persona, phase, where: isMeant)
    let arguments: KeyValuePairs = [
      "name": model.called(persona), "phase": language.words(phase).first ?? phase.id,
      "contents": Model.list(contents.map { model.called($0) }), "count": "\(contents.count)",
    ]
    let help = Message(
      "P601.help",
      [
        "status": model.word(.status, in: file), "none": language.words(ValueWord.levelNone).first ?? "none",
        "because": language.words(Clause.because).first ?? "because",
      ])
    findings.append(
      Finding(
        id, .warning, at: state.context.influences.place(persona, phase) ?? model.location(persona),
        Message(key, arguments),
        help: key == "P601.empty" ? [help] : []))
  }
}
