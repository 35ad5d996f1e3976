import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuSyntax

/// `polku graph`: draws a model as DOT, or as a picture through Graphviz.
enum GraphCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    if !DayChoice.isOne(invocation, session) { return .usage }
    let output = invocation.value("output") ?? Inputs.standardInput
    let format = invocation.value("render") ?? Rendering.formats.first { $0 == PathText.ending(of: output) }
    let ending = PathText.ending(of: output) ?? ""
    if output != Inputs.standardInput, ending != format, Rendering.isPicture(ending) {
      session.complain("tool.graph.ending", ["path": output, "ending": ending])
      return .usage
    }
    if let format, format != "svg", output == Inputs.standardInput, Platform.isTerminal(1) {
      session.complain("tool.graph.binary", ["format": format])
      return .usage
    }
    let loading = Loading(invocation.operands)
    let told = LoadingRemarks.tell(loading, session)
    guard let model = OnlyModel.find(loading, session) else { return max(told, .usage) }
    let session = session.about(model)
    guard let options = options(invocation, model, session) else { return .usage }
    var bytes = Array(DotGraph.dot(model, options).utf8)
    if let format {
      switch Rendering.picture(String(decoding: bytes, as: UTF8.self), format) {
      case .success(let picture): bytes = picture
      case .failure(.noGraphviz):
        session.complain("tool.graph.no-graphviz", ["format": format])
        return .files
      case .failure(.other(let reason)):
        session.complain("tool.graph.failed", ["reason": reason])
        return .files
      }
    }
    if output == Inputs.standardInput {
      session.console.write(bytes)
    } else if let problem = Platform.replace(output, bytes) {
      session.complainOfWriting(output, problem)
      return .files
    }
    return told
  }

  private static func options(_ invocation: Invocation, _ model: Model, _ session: Session) -> GraphOptions? {
    var options = GraphOptions(language: session.language)
    if let view = invocation.value("view").flatMap({ GraphView(rawValue: $0) }) { options.view = view }
    guard let personas = find(.persona, invocation.all("persona"), model, session),
      let paths = find(.path, invocation.all("path"), model, session),
      let days = DayChoice.selections(invocation, [model], session)
    else { return nil }
    options.personas = personas
    options.paths = paths
    if let day = days[0] { options.selection = day }
    return options
  }

  private static func find(_ kind: Kind, _ names: [String], _ model: Model, _ session: Session) -> [DeclarationID]? {
    switch NameLookup(model: model).find(kind, all: names) {
    case .success(let found): return found
    case .failure(let unknown):
      unknown.tell(session)
      return nil
    }
  }
}
