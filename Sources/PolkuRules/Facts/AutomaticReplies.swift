import PolkuModel
import PolkuSyntax

/// Which touchpoints may be the answer to a message of the customer's own, as the arrows of one day show it.
///
/// What the company does behind the scenes in between changes nothing about that.
struct AutomaticReplies {
  private var answers: ByDeclaration<Bool>

  init(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    answers = ByDeclaration(model, false)
    let next = ListsByDeclaration(model) { hand in
      for i in model.arrows.indices where state.presence.arrows[i] { hand(model.arrows[i].from, i) }
    }
    // Who begins a touchpoint that does not say so, or what stands before `?`, is not known: it may be the customer.
    var waiting: [DeclarationID] = []
    for point in -1..<DeclarationID(model.declarations.count) where next.contains(point) {
      if point < 0 || !context.isCompanysMove(point) { waiting.append(point) }
    }
    var seen = ByDeclaration(model, false)
    for point in waiting { seen[point] = true }
    while let point = waiting.popLast() {
      for arrow in next[point] {
        let answer = model.arrows[Int(arrow)].to
        answers[answer] = true
        if answer >= 0, !seen[answer], context.isBackstage(answer) {
          seen[answer] = true
          waiting.append(answer)
        }
      }
    }
  }

  /// Whether a touchpoint may answer the customer.
  func mayAnswer(_ touchpoint: DeclarationID) -> Bool { answers[touchpoint] }
}
