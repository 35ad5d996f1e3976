import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p604 = Rule(
    604, "question-unanswered", .warning,
    sources: [.agency("L1205–1246, L1340–1348"), .book("L3215–3227")],
    examples: Rule.Examples(
      bad: """
        question why not showing: Why is my ad not showing?
          for: Maria
          at: customership
        """,
      good: """
        question why not showing: Why is my ad not showing?
          for: Maria
          at: customership
        content where your ad shows
          for: Maria
          at: customership
          answers: why not showing
        """,
      quiet: """
        question why not showing: Why is my ad not showing?
          for: Maria
          at: customership
          reply: none because it differs, the expert calls
        """),
    check: { context, findings in P604.check(context, &findings) })
}

/// Questions that nothing answers, and that nobody decided to leave open.
enum P604 {
  static let id = RuleID(604)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let answers = state.questionAnswers
      var unknown: [DeclarationID] = []
      for question in state.declared(.question) {
        switch answers.standing(question, state) {
        case .unanswered: break
        case .unknown:
          unknown.append(question)
          continue
        case .answered, .onRequest, .leftOpen: continue
        }
        let notOut = answers[question].contentsNotOut
        let isKnown = context.stated(question, .reply) != nil
        let key = !notOut.isEmpty ? "P604.notOut" : isKnown ? "P604.untold" : "P604.unanswered"
        let file = model.declarations[Int(question)].file
        let arguments: KeyValuePairs = [
          "name": model.called(question), "contents": Model.list(notOut.map { model.called($0) }),
          "count": "\(notOut.count)", "answers": model.word(.answers, in: file),
        ]
        findings.append(
          Finding(
            id, .warning, at: model.location(question), Message(key, arguments),
            help: key == "P604.unanswered" ? [help(file, context)] : []))
      }
      context.notChecked(id, "P604.notChecked", unknown, leftOpenBy: answers.leavingOpen)
    }
  }

  private static func help(_ file: Int32, _ context: CheckContext) -> Message {
    let model = context.model
    let language = model.files[Int(file)].tree.language
    return Message(
      "P604.help",
      [
        "answers": model.word(.answers, in: file), "reply": model.word(.reply, in: file),
        "none": language.words(ValueWord.levelNone).first ?? "none",
        "because": language.words(Clause.because).first ?? "because",
      ])
  }
}
