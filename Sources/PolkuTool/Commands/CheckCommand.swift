import PolkuModel
import PolkuSyntax

/// `polku check`: says what the rules find.
enum CheckCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let loading = Loading(invocation.operands)
    let told = LoadingRemarks.tell(loading, session)
    let report = Report(loading.models.map(\.model))
    let messages = language(invocation, loading, session)
    switch invocation.value("format") {
    case "line": LineRenderer(messages: messages).render(report, session.console)
    default:
      if loading.models.isEmpty { break }
      let renderer = TextRenderer(messages: messages, style: Style(invocation.value("color")), width: width)
      renderer.render(report, fileCount: loading.fileCount, session.console)
    }
    return max(told, report.hasErrors ? .errors : .fine)
  }

  /// Findings are said in the language of the first model, unless another was asked for.
  private static func language(_ invocation: Invocation, _ loading: Loading, _ session: Session) -> Messages {
    if invocation.has("language") { return session.messages }
    return loading.models.first?.model.files.last.map { Messages($0.tree.language.code) } ?? session.messages
  }

  /// As wide as the terminal, within reason.
  private static var width: Int {
    let stated = Platform.variable("COLUMNS").flatMap { Int($0) }
    return min(max(stated ?? Platform.columns(1) ?? Wrapping.page, 40), 240)
  }
}

/// Says on standard error what could not be loaded as the user may have thought.
enum LoadingRemarks {
  /// Says it, and how the tool must end for it.
  static func tell(_ loading: Loading, _ session: Session) -> ExitCode {
    for (path, problem) in loading.problems { session.complain(path, problem) }
    for path in loading.emptyDirectories { session.complain("tool.load.empty", ["path": path]) }
    for path in loading.leavingLinks { session.remark("tool.load.link", ["path": path]) }
    for path in loading.fragments { session.remark("tool.load.fragment", ["path": path]) }
    return loading.problems.isEmpty && loading.emptyDirectories.isEmpty ? .fine : .files
  }
}
