import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuPages
import PolkuRules
import PolkuSyntax

/// `polku matrix`: what is missing for whom, when, and the other grids of a map.
enum MatrixCommand {
  static let formats = GridBytes.formats

  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    guard DayChoice.isOne(invocation, session), let kind = MatrixKind.find(invocation, session),
      let date = DateChoice.date(invocation.value("date"), session)
    else { return .usage }
    let loading = Loading(invocation.operands)
    let told = LoadingRemarks.tell(loading, session)
    guard let model = OnlyModel.find(loading, session) else { return max(told, .usage) }
    let session = session.about(model)
    guard let days = DayChoice.selections(invocation, [model], session),
      let personas = personas(invocation, kind, model, session)
    else { return .usage }
    var earlier: MatrixComparison?
    if let against = invocation.value("against") {
      earlier = MatrixComparison.find(against, model, session)
      if earlier == nil { return .usage }
    }
    var words = MapWords(invocation, model, session)
    words.date = date
    words.against = earlier.map { other in
      other.key.map { words.say("tool.matrix.against." + $0) } ?? other.name
    }
    guard let grid = kind.grid(words, day: days[0], date: date, only: personas, against: earlier) else {
      session.complain("tool.matrix.too-large", ["rows": kind.rows, "columns": kind.columns])
      return .usage
    }
    guard let output = OutputChoice(invocation, formats: formats, session) else { return .usage }
    return output.write(GridBytes.of(grid, output, invocation), session) ? told : .files
  }

  /// The personas that were asked for; none means all, and nil that a name is wrong, or that they are no rows.
  private static func personas(
    _ invocation: Invocation, _ kind: MatrixKind, _ model: Model, _ session: Session
  ) -> Set<DeclarationID>? {
    let names = invocation.all("persona")
    if names.isEmpty { return [] }
    if case .cross(let pair) = kind {
      session.complain("tool.matrix.persona-rows", ["rows": pair.rows])
      return nil
    }
    var found: Set<DeclarationID> = []
    for name in names {
      switch NameLookup(model: model).find(.persona, name) {
      case .success(let id): found.insert(id)
      case .failure(let unknown):
        unknown.tell(session)
        return nil
      }
    }
    return found
  }
}
