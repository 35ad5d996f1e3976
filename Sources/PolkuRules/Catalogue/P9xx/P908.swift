import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p908 = Rule(
    908, "vanity-goal", .warning,
    sources: [.book("L6769–6778, L6959–6968, L7568–7573")],
    examples: Rule.Examples(
      bad: """
        metric likes: Likes
          at: awareness
          unit: likes
          importance: nice to know
          target: 1000
        """,
      good: """
        metric leads: Leads from the guide
          at: handover
          unit: leads
          target: 40
        """,
      quiet: """
        metric likes: Likes
          at: awareness
          unit: likes
          importance: nice to know
        """),
    check: { context, findings in P908.check(context, &findings) })
}

/// Targets on numbers that are only nice to know, or that stand farther from the result than another one.
///
/// Of several closer numbers it is enough that one has a target.
enum P908 {
  static let id = RuleID(908)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for metric in state.declared(.metric) {
        guard let target = context.stated(metric, .target) else { continue }
        if context.word(metric, .importance, .importance) == .importanceNiceToKnow {
          let importance = model.fact(metric, .importance).map { model.location($0) } ?? model.location(metric)
          findings.append(
            Finding(
              id, .warning, at: model.location(target),
              Message(
                "P908.niceToKnow", ["name": model.called(metric), "importance": model.written(importance)]),
              labels: [Finding.Label(importance, Message("P908.importance"))]))
          continue
        }
        let closer = model.targets(metric, .closer).filter {
          model.declarations[Int($0)].isDeclared && state.has($0) && $0 != metric
        }
        if closer.isEmpty || closer.contains(where: { context.says($0, .target) }) { continue }
        findings.append(
          Finding(
            id, .warning, at: model.location(target),
            Message(
              "P908.closer",
              [
                "name": model.called(metric), "closer": Model.list(closer.map { model.called($0) }),
                "count": "\(closer.count)", "target": model.fieldWord(target),
              ])))
      }
    }
  }
}
