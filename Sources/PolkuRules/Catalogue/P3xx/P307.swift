import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p307 = Rule(
    307, "branch-without-otherwise", .warning,
    sources: [.book("L3070–3086"), .field],
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
/// Nothing is left over where the customer may stop anyway, at a goal or an ending, where one condition denies another,
/// and where another path of the same people goes on without a condition. A touchpoint whose outcomes are
/// all said is P309's, several conditions on a number are P308's.
enum P307 {
  static let id = RuleID(307)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let hanging = OutcomeUse(state)
      let stops = state.stops
      var others = state.continuations
      for path in state.paths where !path.mayEndElsewhere(context) {
        let isEnd = path.mask(path.ends)
        // Nearly every point has an arrow without a condition; the arrows of the others alone are gathered.
        var isCaught = isEnd
        var isLeft = [Bool](repeating: false, count: path.points.count)
        for (number, arrow) in path.graph.arrows.enumerated() {
          isLeft[arrow.from] = true
          if leavesNothing(model.arrows[path.arrows[number]]) { isCaught[arrow.from] = true }
        }
        for node in path.points.indices where isLeft[node] && !isCaught[node] {
          let arrows = path.graph.all.arrows(outOf: node).sorted().map { model.arrows[path.arrows[$0]] }
          guard !isNumeric(arrows, model), !areComplements(arrows, model), !hanging.answersFor(path.points[node]),
            !stops.contains(path.points[node]),
            !others.goOn(from: path.points[node], besides: path.owner, leavesNothing)
          else { continue }
          add(
            arrows, path.points[node], Location(file: Int(arrows[0].file), range: arrows[0].fromRange), model, &findings
          )
        }
      }
    }
  }

  /// Whether an arrow is taken whatever else holds.
  private static func leavesNothing(_ arrow: Arrow) -> Bool { !arrow.hasCondition || arrow.isOtherwise }

  private static func areComplements(_ arrows: [Arrow], _ model: Model) -> Bool {
    let conditions = arrows.map { model.text($0.file, $0.condition) }
    // Each language for itself: `en` denies in Finnish, and is “a” in Swedish.
    let languages = model.files[Int(arrows[0].file)].tree.language.andOthers
    return languages.contains { Complements($0).leaveNothing(conditions) }
  }

  /// Whether several conditions are about a number, and one is a bound, such as `over 100 points` or `3 visits or
  /// more`.
  private static func isNumeric(_ arrows: [Arrow], _ model: Model) -> Bool {
    var (count, hasBound) = (0, false)
    for arrow in arrows {
      let tree = model.files[Int(arrow.file)].tree
      var reader = ValueReader(tree.language)
      if let amount = reader.amount(tree.source.bytes.span, arrow.condition.offsets).value {
        count += 1
        hasBound = hasBound || amount.low == nil || amount.high == nil
      } else if arrow.condition.offsets.contains(where: { (0x30...0x39).contains(tree.source.bytes[$0]) }) {
        count += 1
      }
    }
    return count > 1 && hasBound
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
