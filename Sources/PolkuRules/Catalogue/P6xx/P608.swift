import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p608 = Rule(
    608, "leads-nowhere", .warning,
    sources: [.book("L5613–5617, L7881–7885")],
    examples: Rule.Examples(
      bad: """
        touchpoint form: Download form
          at: consideration
          type: conversion
        path p: Guide
          reaches: form
          blog -> form
        """,
      good: """
        touchpoint form: Download form
          at: consideration
          type: conversion
        path p: Guide
          reaches: form
          blog -> form -> thanks
        """,
      quiet: """
        content ref: A firm like yours
          for: minna
          at: decision
          leads to: none because the seller reads it with her
        """),
    check: { context, findings in P608.check(context, &findings) })
}

/// Contents that lead nowhere, and conversions that nothing follows.
///
/// An idea need not know yet where it leads, and what is gone leads nowhere any more.
enum P608 {
  static let id = RuleID(608)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      checkContents(state, &findings)
      checkConversions(state, &findings)
    }
  }

  private static func checkContents(_ state: CheckState, _ findings: inout [Finding]) {
    let (context, model) = (state.context, state.model)
    for content in state.declared(.content) where !context.says(content, .leadsTo) {
      let status = context.contentStatus(content)
      if status.isGone || status == .idea { continue }
      let file = model.declarations[Int(content)].file
      let language = model.files[Int(file)].tree.language
      let arguments: KeyValuePairs = [
        "name": model.called(content), "leadsTo": model.word(.leadsTo, in: file),
        "none": language.words(ValueWord.levelNone).first ?? "none",
        "because": language.words(Clause.because).first ?? "because",
      ]
      findings.append(
        Finding(
          id, .warning, at: model.location(content), Message("P608.content", arguments),
          help: [Message("P608.help", arguments)]))
    }
  }

  private static func checkConversions(_ state: CheckState, _ findings: inout [Finding]) {
    let (context, model) = (state.context, state.model)
    var isFollowed = ByDeclaration(model, false)
    for i in model.arrows.indices where state.presence.arrows[i] && model.arrows[i].from != model.arrows[i].to {
      isFollowed[model.arrows[i].from] = true
    }
    // A playbook that stands at the point is what comes after it.
    for playbook in state.declared(.playbook) {
      for touchpoint in context.touchpoints(of: playbook) { isFollowed[touchpoint] = true }
    }
    let paths = state.pathsThrough
    for touchpoint in state.touchpoints where !isFollowed[touchpoint] {
      guard paths.contains(touchpoint),
        context.word(touchpoint, .type, .touchpointType) == .touchpointTypeConversion
      else { continue }
      let place = model.fact(touchpoint, .type).map { model.location($0) }
      findings.append(
        Finding(
          id, .warning, at: model.location(touchpoint),
          Message("P608.conversion", ["name": model.called(touchpoint)]),
          labels: place.map { [Finding.Label($0, Message("P608.isConversion"))] } ?? []))
    }
  }
}
