import PolkuModel
import PolkuSyntax

/// What each persona asks in each column.
struct MatrixQuestions {
  private static let everyone: DeclarationID = -1

  /// By whom, then by column: persona, segment, or everyone.
  private var asked: [DeclarationID: [Int: [MatrixQuestion]]] = [:]
  private let context: CheckContext

  init(_ state: CheckState, _ columns: MatrixColumns) {
    context = state.context
    for question in state.model.byName(state.declared(.question)) {
      let audience = context.names(question, .for)
      let here = columns.of(question)
      if here.isEmpty { continue }
      let entry = MatrixQuestion(
        question: question, id: state.model.id(question), standing: QuestionStanding(question, state))
      for whom in audience.isEveryone ? [Self.everyone] : audience.things {
        for column in here { asked[whom, default: [:]][column, default: []].append(entry) }
      }
    }
  }

  /// The questions of a cell, each once, by name within whom they name.
  func of(_ persona: DeclarationID, _ column: Int) -> [MatrixQuestion] {
    var seen: Set<DeclarationID> = []
    let whom = [persona] + context.named(persona, .belongsTo, .segment) + [Self.everyone]
    return whom.flatMap { asked[$0]?[column] ?? [] }.filter { seen.insert($0.question).inserted }
  }
}
