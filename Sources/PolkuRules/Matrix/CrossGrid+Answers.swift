import PolkuModel
import PolkuSyntax

// Which questions are answered, and what solves critical points.
extension CrossGrid {
  /// A row counts the contents that answer its question; a column the questions that it answers and customers meet.
  mutating func fillQuestions(_ state: CheckState) {
    let (answers, places) = (state.questionAnswers, Self.numbers(columns))
    for row in rows.indices {
      let question = rows[row].thing
      let answer = answers[question]
      for content in answer.contents {
        guard let column = places[content] else { continue }
        let brought: State =
          switch state.showings.meeting(content) {
          case .unasked: .before
          case .onRequest: .onRequest
          case .nowhere: .unmet
          }
        mark(row, column, state.context.contentStatus(content) == .open ? .unknown : brought)
        let shown = Set(state.showings[content])
        cells[row][column].names = state.model.byName(shown)
        cells[row][column].count = 1
        rows[row].count += 1
        columns[column].count += 1
      }
      for content in answer.contentsNotOut where state.context.contentStatus(content).isToCome {
        if let column = places[content] { mark(row, column, .planned) }
      }
      rows[row].state = Self.standing(question, state)
    }
  }

  /// How a question stands: also what touchpoints answer counts, which have no columns.
  private static func standing(_ question: DeclarationID, _ state: CheckState) -> State {
    switch QuestionStanding(question, state) {
    case .answered:
      let answer = state.questionAnswers[question]
      let isMet = !answer.touchpoints.isEmpty || answer.contents.contains { state.showings.meeting($0) != .nowhere }
      return isMet ? .before : .unmet
    case .onRequest: return .onRequest
    case .planned: return .planned
    case .unknown: return .unknown
    case .leftOpen: return .accepted
    case .unanswered: return .missing
    }
  }

  /// A row counts what solves its critical point; a column the critical points that it solves, wholly or in part.
  mutating func fillCriticals(_ state: CheckState) {
    let places = Self.numbers(columns)
    for row in rows.indices {
      let answer = state.answers[rows[row].thing]
      for (solvers, sort) in [(answer.full, State.full), (answer.partial, .part), (answer.rejected, .rejected)] {
        for solver in solvers {
          guard let column = places[solver] else { continue }
          mark(row, column, sort)
          if sort == .rejected { continue }
          cells[row][column].count = 1
          rows[row].count += 1
          columns[column].count += 1
        }
      }
      rows[row].state =
        !answer.full.isEmpty
        ? .full
        : answer.isAccepted ? .accepted : !answer.partial.isEmpty ? .part : answer.isOpen ? .unknown : .missing
    }
  }
}
