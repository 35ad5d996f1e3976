import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p603 = Rule(
    603, "crowded-cell", .note,
    sources: [.field, .book("L2522–2526")],
    examples: Rule.Examples(
      bad: """
        content a: Tip 1
          for: maija
          at: awareness
        content b: Tip 2
          for: maija
          at: awareness
        content c: Tip 3
          for: maija
          at: awareness
        content d: Tip 4
          for: maija
          at: awareness
        content e: Tip 5
          for: maija
          at: awareness
        """,
      good: """
        content a: Tip 1
          for: maija
          at: awareness
        content b: Tip 2
          for: maija
          at: awareness
        """,
      quiet: """
        content a: Tip 1
          for: maija
          at: awareness
        content b: Tip 2
          for: maija
          at: awareness
        content c: Tip 3
          for: maija
          at: awareness
        content d: Tip 4
          for: maija
          at: awareness
          status: retired
        content e: Tip 5
          for: maija
          at: awareness
          status: idea
        """),
    check: { context, findings in P603.check(context, &findings) })
}

/// Cells of the matrix with so many contents that they compete with each other.
///
/// Where those for everyone are too many already, that is said once, and not of each persona again.
enum P603 {
  static let id = RuleID(603)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let limit = context.limits.number(id)
    context.inStates(&findings) { state, findings in
      let cells = state.contentCells
      var common: [ValueWord: [DeclarationID]] = [:]
      for phase in Journey.order {
        let contents = out(cells.forEveryone(phase))
        common[phase] = contents
        guard Double(contents.count) >= limit, let first = contents.first else { continue }
        add("P603.everyone", first, phase, contents, contents.count, context, &findings)
      }
      for (whom, phase) in cells.named {
        let own = out(cells.naming(whom, phase))
        let shared = common[phase] ?? []
        // An own content in a phase that is crowded for everyone is not yet a crowd of its own.
        let isCommon = Double(shared.count) >= limit
        let count = own.count + shared.count
        if own.isEmpty || Double(isCommon ? own.count : count) < limit { continue }
        // A message shows five names and whether there are others.
        add("P603.crowded", whom, phase, own + shared.prefix(6), count, context, &findings)
      }
    }
  }

  private static func out(_ items: [ContentCells.Item]) -> [DeclarationID] {
    items.filter { $0.status.isOut }.map(\.content)
  }

  private static func add(
    _ key: String, _ place: DeclarationID, _ phase: ValueWord, _ contents: [DeclarationID], _ count: Int,
    _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let language = model.files[Int(model.declarations[Int(place)].file)].tree.language
    let arguments: KeyValuePairs = [
      "name": model.called(place), "phase": language.words(phase).first ?? phase.id,
      "count": "\(count)", "contents": Model.list(contents.map { model.called($0) }),
    ]
    findings.append(Finding(id, .note, at: model.location(place), Message(key, arguments)))
  }
}
