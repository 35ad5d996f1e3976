import PolkuModel
import PolkuSyntax

/// What answers each of the customers' questions on one day.
struct QuestionAnswers {
  /// What answers one question.
  struct Answer {
    /// The touchpoints that answer it, in order.
    var touchpoints: [DeclarationID] = []
    /// The contents that answer it and are out, or may be, in order.
    var contents: [DeclarationID] = []
    /// The contents that would answer it but are not out: planned, or retired.
    var contentsNotOut: [DeclarationID] = []

    /// Whether anything answers it.
    var isAnswered: Bool { !touchpoints.isEmpty || !contents.isEmpty }
  }

  /// How a question stands.
  enum Standing {
    /// Something answers it, also where nobody had to ask.
    case answered
    /// It is answered, but only after the customer's first move.
    case onRequest
    /// `reply: none because …` or `reply: ?`: somebody decided to leave it open, or nobody knows.
    case leftOpen
    /// Nothing answers it that is written here, but something leaves open what else it answers.
    case unknown
    case unanswered
  }

  private var answers: [DeclarationID: Answer] = [:]
  /// The touchpoints and contents that leave open what else they answer, in order.
  private(set) var leavingOpen: [DeclarationID] = []

  init(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    for answering in state.declared([.touchpoint, .content]) {
      let list = context.names(answering, .answers)
      if list.knowledge == .missing { continue }
      let isTouchpoint = model.declarations[Int(answering)].kind == .touchpoint
      let status = isTouchpoint ? .published : context.contentStatus(answering)
      if status == .deliberatelyNone { continue }
      if list.knowledge == .open, status.mayBeOut { leavingOpen.append(answering) }
      for question in list.things {
        if isTouchpoint {
          answers[question, default: Answer()].touchpoints.append(answering)
        } else if status.mayBeOut {
          answers[question, default: Answer()].contents.append(answering)
        } else {
          answers[question, default: Answer()].contentsNotOut.append(answering)
        }
      }
    }
  }

  /// What answers a question.
  subscript(question: DeclarationID) -> Answer { answers[question] ?? Answer() }

  /// How a question stands on a day.
  func standing(_ question: DeclarationID, _ state: CheckState) -> Standing {
    let (answer, context) = (self[question], state.context)
    guard answer.isAnswered else {
      let reply = context.model.fact(question, .reply)
      if let reply, reply.state != .stated { return .leftOpen }
      return leavingOpen.isEmpty ? .unanswered : .unknown
    }
    let onRequest =
      answer.touchpoints.allSatisfy { ContentShowings.isOnRequest($0, context) }
      && answer.contents.allSatisfy { state.showings.meeting($0) == .onRequest }
    return onRequest ? .onRequest : .answered
  }
}
