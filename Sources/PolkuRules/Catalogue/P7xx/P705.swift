import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p705 = Rule(
    705, "improvement-incomplete", .warning,
    sources: [.agency("L1393, L1454–1456, L1484–1506")],
    examples: Rule.Examples(
      bad: """
        critical change requests: Changes nobody budgeted
          at: running
        improvement track time: Track time per customer
          solves: change requests
        """,
      good: """
        critical change requests: Changes nobody budgeted
          at: running
        improvement track time: Track time per customer
          solves: change requests
          by: digital expert
          horizon: long
        """,
      quiet: """
        critical change requests: Changes nobody budgeted
          at: running
        improvement track time: Track time per customer
          solves: change requests
          by: digital expert?
          horizon: ?
        """),
    check: { context, findings in P705.check(context, &findings) })
}

/// Improvements that nobody carries out, or that have no horizon; done and dropped ones need neither any more.
enum P705 {
  static let id = RuleID(705)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for improvement in state.declared(.improvement)
      where !context.isDropped(improvement) && context.word(improvement, .status, .status) != .done {
        let (by, horizon) = (context.says(improvement, .by), context.says(improvement, .horizon))
        if by && horizon { continue }
        let file = model.declarations[Int(improvement)].file
        let language = model.files[Int(file)].tree.language
        let horizons = [ValueWord.horizonShort, .horizonLong].compactMap { language.words($0).first }
        let key = by ? "P705.noHorizon" : horizon ? "P705.nobody" : "P705.neither"
        findings.append(
          Finding(
            id, .warning, at: model.location(improvement),
            Message(
              key,
              [
                "name": model.called(improvement), "by": model.word(.by, in: file),
                "horizon": model.word(.horizon, in: file), "horizons": horizons.joined(separator: ", "),
              ])))
      }
    }
  }
}
