import PolkuModel
import PolkuSyntax

/// What a playbook leaves open: to be asked in the room, and never guessed.
public enum PlaybookQuestion: Sendable, Equatable {
  /// Nobody says what sets it off.
  case trigger
  /// It has no step.
  case steps
  /// Nobody says who does a step.
  case doer(DeclarationID)
  /// A value is `?`, vague, or only thought to be so: the fact, by its number.
  case value(Int)
  /// A wait is vague or unknown: the arrow, by its number.
  case wait(Int)
  /// What follows is `?`: the arrow, by its number.
  case next(Int)
  /// A step has conditions and nothing for the case that none holds.
  case otherwise(DeclarationID, [String])
  /// Nothing leads to a step.
  case unreached(DeclarationID)
  /// A sticky note that asks: by its number.
  case note(Int)
}

extension PlaybookQuestion {
  /// What a playbook leaves open, in the order of its lines.
  ///
  /// - Parameter asking: the sticky notes that ask, by the thing they are on.
  static func all(
    _ playbook: DeclarationID, _ steps: [DeclarationID], _ flow: PlaybookFlow, asking: ListsByDeclaration,
    _ context: CheckContext
  ) -> [PlaybookQuestion] {
    var questions: [PlaybookQuestion] = []
    if ![Field.when, .every, .beforeEnd].contains(where: { context.says(playbook, $0) }) { questions.append(.trigger) }
    questions += open(playbook, context)
    if steps.isEmpty { questions.append(.steps) }
    for step in steps {
      if context.responsible(step).knowledge == .missing { questions.append(.doer(step)) }
      questions += open(step, context)
    }
    for link in flow.links {
      guard let arrow = link.arrow else { continue }
      if link.wait.isUnknown { questions.append(.wait(arrow)) }
      if flow.acts[link.to].step < 0 { questions.append(.next(arrow)) }
    }
    for (number, choices) in flow.choices.enumerated() where choices.mayEnd && !choices.options.isEmpty {
      questions.append(.otherwise(flow.acts[number].step, choices.options.map(\.condition)))
    }
    for (number, act) in flow.acts.enumerated() where act.step >= 0 && !flow.order.isReached[number] {
      questions.append(.unreached(act.step))
    }
    for thing in [playbook] + steps { questions += asking[thing].map { .note(Int($0)) } }
    return questions
  }

  /// The fields whose values are lengths of time or rates.
  private static let times: Set<Field> = [.takes, .within, .beforeEnd, .effort]
  private static let rates: Set<Field> = [.every, .atMost]

  /// The facts of a thing that are `?`, "we think so", or vague.
  private static func open(_ id: DeclarationID, _ context: CheckContext) -> [PlaybookQuestion] {
    context.model.declarations[Int(id)].facts.compactMap { number in
      let fact = context.model.facts[number]
      guard fact.view == .stated, fact.field != .allow else { return nil }
      let isVague =
        fact.state == .stated
        && (times.contains(fact.field) && context.time(fact) == nil
          || rates.contains(fact.field) && context.rate(fact) == nil)
      return fact.state == .unknown || fact.isUnsure || fact.isOpen || isVague ? .value(number) : nil
    }
  }
}
