import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p605 = Rule(
    605, "answered-only-on-request", .note,
    sources: [.agency("L186–188, L1263–1265"), .success("L1236–1244")],
    examples: Rule.Examples(
      bad: """
        question runs: Is my campaign running?
          for: maria
          at: customership
        touchpoint reply: Customer asks, expert answers
          at: customership
          from: customer
          answers: runs
        """,
      good: """
        question runs: Is my campaign running?
          for: maria
          at: customership
        touchpoint hello: It has begun
          at: customership
          from: company
          answers: runs
        """,
      quiet: """
        question runs: Is my campaign running?
          for: maria
          at: customership
        touchpoint reply: Customer asks, expert answers
          at: customership
          from: customer
          answers: runs
        touchpoint hello: It has begun
          at: customership
          from: company
          answers: runs
        """),
    check: { context, findings in P605.check(context, &findings) })
}

/// Questions that are answered only where the customer makes the first move.
enum P605 {
  static let id = RuleID(605)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let (answers, showings) = (state.questionAnswers, state.showings)
      // What leaves open what it answers or shows may tell it unasked.
      let open = answers.leavingOpen + showings.leavingOpen
      var (unknown, names): ([DeclarationID], [DeclarationID: [DeclarationID]]) = ([], [:])
      for question in state.declared(.question) where answers.standing(question, state) == .onRequest {
        guard open.isEmpty else {
          unknown.append(question)
          continue
        }
        var places = answers[question].touchpoints
        for content in answers[question].contents {
          let shown = names[content] ?? Self.first(showings[content], model)
          names[content] = shown
          places += shown
        }
        let file = model.declarations[Int(question)].file
        let arguments: KeyValuePairs = [
          "name": model.called(question), "places": Model.list(Array(Set(places.map { model.called($0) }))),
          "from": model.word(.from, in: file),
        ]
        findings.append(Finding(id, .note, at: model.location(question), Message("P605.onRequest", arguments)))
      }
      context.notChecked(id, "P605.notChecked", unknown, leftOpenBy: open)
    }
  }

  /// The first places by name, enough for a message: a content may be shown in very many.
  private static func first(_ places: [DeclarationID], _ model: Model) -> [DeclarationID] {
    var byName: [String: DeclarationID] = [:]
    for place in places { byName[model.called(place)] = place }
    return Model.sorted(Array(byName.keys)).prefix(6).compactMap { byName[$0] }
  }
}
