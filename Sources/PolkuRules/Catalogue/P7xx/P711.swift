import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p711 = Rule(
    711, "improvement-changes-nothing", .note,
    sources: [.agency("L1393, L1484–1506"), .field],
    examples: Rule.Examples(
      bad: """
        critical in the dark: Customer does not know it runs
          at: start
        improvement first summary
          by: campaign system
          horizon: long
          solves: in the dark
          status: planned
        touchpoint it has begun
          at: start
        """,
      good: """
        critical in the dark: Customer does not know it runs
          at: start
        improvement first summary
          by: campaign system
          horizon: long
          solves: in the dark
          status: planned
        path getting going
          reaches: running
          order -> running until first summary
          order -> it has begun since first summary -> running
        """,
      quiet: """
        critical in the dark: Customer does not know it runs
          at: start
        improvement first summary
          by: campaign system
          horizon: long
          solves: in the dark
          status: idea
        """),
    check: { context, findings in P711.check(context, &findings) })
}

/// Improvements that are meant to be done, with which nothing on the map appears or goes.
///
/// What is done shows in the map as it is; ideas need not show yet, and what was dropped never will.
enum P711 {
  static let id = RuleID(711)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    var changing = Set(model.arrowImprovements)
    for fact in model.facts where fact.field == .since || fact.field == .until {
      for r in fact.references { changing.insert(model.references[r].target) }
    }
    context.inStates(&findings) { state, findings in
      for improvement in state.declared(.improvement)
      where !changing.contains(improvement) && state.answers.solving.contains(improvement) {
        guard let fact = context.stated(improvement, .status), let status = context.word(improvement, .status, .status),
          ![.idea, .done, .rejected, .retired].contains(status)
        else { continue }
        let file = model.declarations[Int(improvement)].file
        findings.append(
          Finding(
            id, .note, at: model.location(improvement),
            Message(
              "P711.nothing",
              ["name": model.called(improvement), "status": model.written(model.location(fact))]),
            help: [
              Message("P711.mark", ["since": model.word(.since, in: file), "until": model.word(.until, in: file)])
            ]))
      }
    }
  }
}
