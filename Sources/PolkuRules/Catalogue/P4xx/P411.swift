import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p411 = Rule(
    411, "segment-not-defined", .warning,
    sources: [.agency("L1381–1385"), .book("L1002–1038")],
    examples: Rule.Examples(
      bad: """
        segment big: Big customers
        """,
      good: """
        segment big: Big customers
          criteria: more than 20 licences possible
        """,
      quiet: """
        map m: Smart Rekry
          targets: hitech
        persona maria: Maria
          wants: fill shifts
          belongs to: retail
          outside because: she came to us herself
        path p: Buying
          for: maria
          reaches: call
          ask -> call
        """),
    check: { context, findings in P411.check(context, &findings) })
}

/// Segments without criteria, and personas with a path whose segments are none of those the map aims at.
enum P411 {
  static let id = RuleID(411)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let targets = model.map >= 0 ? context.names(model.map, .targets) : nil
    context.inStates(&findings) { state, findings in
      for segment in state.declared(.segment) where !context.says(segment, .criteria) {
        let file = model.declarations[Int(segment)].file
        findings.append(
          Finding(
            id, .warning, at: model.location(segment),
            Message(
              "P411.criteria",
              [
                "name": model.called(segment), "kind": model.kindWord(segment),
                "field": model.word(.criteria, in: file),
              ])))
      }
      guard let targets, targets.isClosed else { return }
      let aims = Set(targets.things)
      let walkers = Addressees(state, .path)
      for persona in state.declared(.persona) where walkers.include(persona, model) {
        let segments = context.names(persona, .belongsTo)
        guard segments.isClosed, !segments.things.contains(where: { aims.contains($0) }),
          !context.says(persona, .outsideBecause), let fact = model.fact(persona, .belongsTo)
        else { continue }
        findings.append(outside(persona, segments.things, fact, targets.things, model))
      }
    }
  }

  private static func outside(
    _ persona: DeclarationID, _ segments: [DeclarationID], _ fact: Fact, _ targets: [DeclarationID], _ model: Model
  ) -> Finding {
    let labels = model.fact(model.map, .targets).map {
      [Finding.Label(model.location($0), Message("P411.targets"))]
    }
    return Finding(
      id, .warning, at: model.location(fact),
      Message(
        "P411.outside",
        [
          "name": model.called(persona), "segments": Model.list(segments.map { model.called($0) }),
          "targets": Model.list(targets.map { model.called($0) }),
        ]),
      labels: labels ?? [],
      help: [Message("P411.because", ["field": model.word(.outsideBecause, in: fact.file)])])
  }
}
