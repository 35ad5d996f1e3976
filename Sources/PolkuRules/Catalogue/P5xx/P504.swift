import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p504 = Rule(
    504, "silent-start", .warning,
    sources: [.agency("L417–421, L478–480, L1077, L1307–1309")],
    examples: Rule.Examples(
      bad: """
        stage start: Campaign starts
          phase: customership
        touchpoint setup: Campaign is switched on
          at: start
          backstage: yes
        """,
      good: """
        stage start: Campaign starts
          phase: customership
        touchpoint setup: Campaign is switched on
          at: start
          backstage: yes
        touchpoint hello: It has begun
          at: start
          from: company
        """,
      quiet: """
        stage start: Campaign starts
          phase: customership
        touchpoint hello: It has begun
          at: start
          from: company
        stage run: Campaign runs
          phase: customership
        touchpoint tune: Keywords tuned
          at: run
          backstage: yes
        """),
    check: { context, findings in P504.check(context, &findings) })
}

/// The service begins, or the purchase is made, and nothing comes from the company.
///
/// Looked at are the stages in which a service starts; where no stage says so, the first one after the purchase.
/// A stage without touchpoints is P204's.
enum P504 {
  static let id = RuleID(504)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let starts = starts(state)
      if starts.isEmpty { return }
      var isStart = ByDeclaration(model, false)
      for stage in starts { isStart[stage] = true }
      var isSilent: [DeclarationID: Bool] = [:]
      for touchpoint in state.touchpoints {
        for stage in context.stages(of: touchpoint) where isStart[stage] && isSilent[stage] ?? true {
          isSilent[stage] = !mayTell(touchpoint, context)
        }
      }
      for stage in starts where isSilent[stage] ?? false {
        let file = model.declarations[Int(stage)].file
        let language = model.files[Int(file)].tree.language
        findings.append(
          Finding(
            id, .warning, at: model.location(stage),
            Message(
              "P504.silent",
              [
                "name": model.called(stage), "from": model.word(.from, in: file),
                "company": language.words(.sideCompany).first ?? "",
              ])))
      }
    }
  }

  /// The stages in which the customer should hear that it has begun.
  private static func starts(_ state: CheckState) -> [DeclarationID] {
    let context = state.context
    let stages = context.journey.stages.filter { state.has($0) }
    let stated = stages.filter { context.word($0, .type, .stageType) == .stageTypeServiceStart }
    guard stated.isEmpty else { return stated }
    return stages.first { context.phase(of: $0) == .customership }.map { [$0] } ?? []
  }

  /// Whether a touchpoint tells the customer something, or it is an open question whether it does.
  private static func mayTell(_ touchpoint: DeclarationID, _ context: CheckContext) -> Bool {
    if context.isBackstage(touchpoint) { return false }
    return context.isFromCompany(touchpoint) || context.model.fact(touchpoint, .from)?.state == .unknown
  }
}
