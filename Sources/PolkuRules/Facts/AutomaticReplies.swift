import PolkuModel
import PolkuSyntax

/// Which touchpoints may be the answer to a message of the customer's own, as the arrows of one day show it.
///
/// What the company does behind the scenes in between changes nothing about that.
struct AutomaticReplies {
  private var answers: Set<DeclarationID> = []

  init(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    var next: [DeclarationID: [DeclarationID]] = [:]
    for i in model.arrows.indices where state.presence.arrows[i] {
      next[model.arrows[i].from, default: []].append(model.arrows[i].to)
    }
    // Who begins a touchpoint that does not say so, or what stands before `?`, is not known: it may be the customer.
    var waiting = next.keys.filter { $0 < 0 || context.word($0, .from, .from) != .sideCompany }.sorted()
    var seen = Set(waiting)
    while let point = waiting.popLast() {
      for answer in next[point] ?? [] {
        answers.insert(answer)
        if answer >= 0, context.isBackstage(answer), seen.insert(answer).inserted { waiting.append(answer) }
      }
    }
  }

  /// Whether a touchpoint may answer the customer.
  func mayAnswer(_ touchpoint: DeclarationID) -> Bool { answers.contains(touchpoint) }
}
