import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p307 = Rule(
    307, "branch-without-otherwise", .warning,
    sources: [.book("L3070–3086"), .field("Treasure Data: a decision step lacks a condition")],
    examples: Rule.Examples(
      bad: """
        path p: Nurture
          reaches: lead
          mail -> lead when the guide is downloaded
          mail -> mail2 when the mail is opened
          mail2 -> lead
        """,
      good: """
        path p: Nurture
          reaches: lead
          mail -> lead when the guide is downloaded
          mail -> mail2 otherwise
          mail2 -> lead
        """,
      quiet: """
        touchpoint call: First call
          at: decision
          outcomes: meeting, not now
        path p: Call
          reaches: deal
          call -> deal when meeting
          call -> news when not now
          news -> call after 3 months
        """),
    check: { context, findings in P307.check(context, &findings) })
}

/// All arrows out of a touchpoint carry conditions, and none catches the rest.
///
/// Where the customer may stop anyway, at a goal or an ending, nothing is left over. A touchpoint whose outcomes are
/// all said is P309's, several conditions on a number are P308's.
enum P307 {
  static let id = RuleID(307)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let hanging = OutcomeUse(state)
      for path in state.paths {
        let isEnd = path.mask(path.ends)
        var out = [[Int]](repeating: [], count: path.points.count)
        for (number, arrow) in path.graph.arrows.enumerated() { out[arrow.from].append(path.arrows[number]) }
        for node in path.points.indices where !isEnd[node] && !out[node].isEmpty {
          let arrows = out[node].map { model.arrows[$0] }
          guard arrows.allSatisfy({ $0.hasCondition && !$0.isOtherwise }), !isNumeric(arrows, model),
            !hanging.answersFor(path.points[node])
          else { continue }
          add(
            arrows, path.points[node], Location(file: Int(arrows[0].file), range: arrows[0].fromRange), model, &findings
          )
        }
      }
    }
  }

  /// Whether several conditions are bounds of a number, such as `over 100 points`.
  private static func isNumeric(_ arrows: [Arrow], _ model: Model) -> Bool {
    var count = 0
    for arrow in arrows {
      let tree = model.files[Int(arrow.file)].tree
      var reader = ValueReader(tree.language)
      guard let amount = reader.amount(tree.source.bytes.span, arrow.condition.offsets).value else { continue }
      if amount.low == nil || amount.high == nil { count += 1 }
    }
    return count > 1
  }

  private static func add(
    _ arrows: [Arrow], _ point: DeclarationID, _ place: Location, _ model: Model, _ findings: inout [Finding]
  ) {
    let file = arrows[0].file
    let words: KeyValuePairs = ["name": model.called(point), "when": model.clauseWord(Clause.when, in: file)]
    let help = Message("P307.help", ["otherwise": model.clauseWord(Clause.otherwise, in: file)])
    findings.append(Finding(id, .warning, at: place, Message("P307.noRest", words), help: [help]))
  }
}
