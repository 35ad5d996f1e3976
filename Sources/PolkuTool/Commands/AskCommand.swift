import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// `polku ask`: the sheets of open questions for the people in the room.
enum AskCommand {
  static let formats = ["text", "markdown", "html"]

  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let loading = Loading(invocation.operands)
    let told = LoadingRemarks.tell(loading, session)
    guard let model = OnlyModel.find(loading, session) else { return max(told, .usage) }
    let session = session.about(model)
    guard let only = only(invocation, model, session) else { return .usage }
    let division: RoomQuestions.Division =
      invocation.value("by") == "persona" || invocation.has("persona") ? .personas : .stages
    let report = Checker.check(model)
    let questions = RoomQuestions(model, report, by: division)
    let workbook = WorkbookBuilder(model: model, messages: session.messages).workbook(
      questions, Honesty(model, report), only: only)
    guard let output = OutputChoice(invocation, formats: formats, session) else { return .usage }
    return output.write(Array(text(workbook, output.format).utf8), session) ? told : .files
  }

  private static func text(_ workbook: Workbook, _ format: String) -> String {
    switch format {
    case "html": workbook.html()
    case "markdown": workbook.markdown()
    default: WorkbookText(workbook: workbook).lines.joined(separator: "\n") + "\n"
    }
  }

  /// The stages or personas that were asked for; none means all, and nil that a name is wrong.
  private static func only(_ invocation: Invocation, _ model: Model, _ session: Session) -> Set<DeclarationID>? {
    var found: Set<DeclarationID> = []
    for (kind, names) in [(Kind.stage, invocation.all("stage")), (.persona, invocation.all("persona"))] {
      for name in names {
        switch NameLookup(model: model).find(kind, name) {
        case .success(let id): found.insert(id)
        case .failure(let unknown):
          unknown.tell(session)
          return nil
        }
      }
    }
    if invocation.has("stage"), invocation.has("persona") {
      session.complain("tool.ask.one-division")
      return nil
    }
    return found
  }
}
