import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p901 = Rule(
    901, "goal-and-metric-apart", .warning,
    sources: [.book("L3761–3765, L3795–3798"), .survey("L883–884, L952–956")],
    examples: Rule.Examples(
      bad: """
        segment s1: Key accounts
          criteria: challenges us
          aim: they stay
        """,
      good: """
        segment s1: Key accounts
          criteria: challenges us
          aim: they stay
          measured by: kept
        metric kept: Key accounts kept
          at: customership
          unit: accounts
        """,
      quiet: """
        segment s1: Key accounts
          criteria: challenges us
          aim: they stay
          measured by: ?
        """),
    check: { context, findings in P901.check(context, &findings) })
}

/// Aims without a metric, and metrics that measure nothing on the map.
enum P901 {
  static let id = RuleID(901)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let mentions = Mentions(of: .metric, context)
    var mentioned: Set<Int> = []
    var named: [Int: Bool] = [:]
    for i in model.facts.indices where model.facts[i].field == .aim || model.facts[i].field == .when {
      let numbers = mentions.numbers(in: model.facts[i])
      named[i] = !numbers.isEmpty
      mentioned.formUnion(numbers)
    }
    context.inStates(&findings) { state, findings in
      for thing in state.declared([.stage, .segment, .playbook]) where !context.says(thing, .measuredBy) {
        let aims = model.declarations[Int(thing)].facts.filter {
          model.facts[$0].field == .aim && model.facts[$0].view == .stated && model.facts[$0].state == .stated
        }
        guard let aim = aims.first, !aims.contains(where: { named[$0] ?? false }) else { continue }
        let fact = model.facts[aim]
        findings.append(
          Finding(
            id, .warning, at: model.location(fact),
            Message(
              "P901.aim", ["name": model.called(thing), "measured": model.word(.measuredBy, in: fact.file)])))
      }
      for metric in state.declared(.metric)
      where !context.says(metric, .at) && !context.uses.isUsed[Int(metric)] && !mentions.speaks(mentioned, of: metric) {
        let file = model.declarations[Int(metric)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(metric),
            Message(
              "P901.metric",
              [
                "name": model.called(metric), "at": model.word(.at, in: file),
                "measured": model.word(.measuredBy, in: file),
              ])))
      }
    }
  }
}
