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
///
/// A metric at the stage, or on what the playbook solves, measures the aim; a metric in another's formula measures
/// with it.
enum P901 {
  static let id = RuleID(901)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let mentions = Mentions(of: .metric, context)
    var mentioned: Set<Int> = []
    var named: [Int: Bool] = [:]
    for i in model.facts.indices {
      switch model.facts[i].field {
      case .aim, .when, .formula:
        let numbers = mentions.numbers(in: model.facts[i])
        named[i] = !numbers.isEmpty
        mentioned.formUnion(numbers)
      default: continue
      }
    }
    context.inStates(&findings) { state, findings in
      let measured = measured(state)
      for thing in state.declared([.stage, .segment, .playbook])
      where !context.says(thing, .measuredBy) && !measured.contains(thing) {
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

  /// The stages where a metric stands, and the playbooks that solve what is measured.
  private static func measured(_ state: CheckState) -> Set<DeclarationID> {
    let (context, model) = (state.context, state.model)
    var measured: Set<DeclarationID> = []
    for metric in state.declared(.metric) { measured.formUnion(model.targets(metric, .at)) }
    for critical in state.declared(.critical) where context.says(critical, .measuredBy) { measured.insert(critical) }
    for playbook in state.declared(.playbook) {
      let solved = state.answers.solved(by: playbook)
      if solved.contains(where: { measured.contains($0) }) { measured.insert(playbook) }
    }
    return measured
  }
}
