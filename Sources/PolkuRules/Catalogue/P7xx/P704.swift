import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p704 = Rule(
    704, "improvement-without-critical", .warning,
    sources: [.agency("L1340, L1462–1468")],
    examples: Rule.Examples(
      bad: """
        improvement make videos
          by: marketing
          horizon: long
        """,
      good: """
        critical dull summaries: Nobody reads the summaries
          at: monthly summary
          risk: high
        improvement video: Summary as a two-minute video
          by: marketing
          horizon: long
          partly solves: dull summaries
        """,
      quiet: """
        critical dull summaries: Nobody reads the summaries
          at: monthly summary
          risk: high
          solved by: video
        improvement video: Summary as a two-minute video
          by: marketing
          horizon: long
        """),
    check: { context, findings in P704.check(context, &findings) })
}

/// Improvements that solve no critical point, by their own words or by the critical point's.
enum P704 {
  static let id = RuleID(704)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for improvement in state.declared(.improvement)
      where !context.says(improvement, .solves) && !context.says(improvement, .partlySolves)
        && !state.answers.solving.contains(improvement) && !context.isDropped(improvement)
      {
        let file = model.declarations[Int(improvement)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(improvement),
            Message("P704.none", ["name": model.called(improvement)]),
            help: [
              Message(
                "P704.link",
                ["solves": model.word(.solves, in: file), "partly": model.word(.partlySolves, in: file)])
            ]))
      }
    }
  }
}
