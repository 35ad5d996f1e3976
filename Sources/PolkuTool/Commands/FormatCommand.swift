import PolkuChecking
import PolkuModel
import PolkuSyntax

/// `polku fmt`: lays files out, or translates their words.
enum FormatCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    if let mistake = mistake(invocation) {
      session.complain(mistake)
      return .usage
    }
    let inputs = Inputs(invocation.operands)
    var code = ExitCode.fine
    for (path, problem) in inputs.problems {
      session.complain(path, problem)
      code = .files
    }
    for path in inputs.emptyDirectories {
      session.complain("tool.load.empty", ["path": path])
      code = .files
    }
    for path in inputs.leavingLinks { session.remark("tool.load.link", ["path": path]) }
    var seen: Set<String> = []
    for file in inputs.files where seen.insert(Platform.resolved(file.path) ?? file.path).inserted {
      code = max(code, format(file.path, invocation, session))
    }
    return code
  }

  /// Why files must not be written again without being named.
  ///
  /// A translation is seldom meant for every file, and what is piped in is meant instead of the files that lie about.
  private static func mistake(_ invocation: Invocation) -> String? {
    if !invocation.operands.isEmpty { return nil }
    if invocation.has("to") { return "tool.fmt.to-what" }
    let writes = !invocation.has("check") && !invocation.has("diff")
    return writes && Platform.isPiped(0) ? "tool.fmt.piped" : nil
  }

  private static func format(_ path: String, _ invocation: Invocation, _ session: Session) -> ExitCode {
    let isInput = path == Inputs.standardInput
    let language = invocation.value("to").flatMap { Language.named($0) }
    guard let (source, formatted) = read(path, language, session) else { return .files }
    let bytes = source.original
    if invocation.has("diff") {
      session.console.write(shown(UnifiedDiff.write(path, old: bytes, new: formatted)))
    }
    if invocation.has("check") {
      if formatted != bytes, !invocation.has("diff") { session.console.line(Visible.line(path)) }
      return formatted == bytes ? .fine : .errors
    }
    if invocation.has("diff") { return .fine }
    if isInput {
      session.console.write(formatted)
      return .fine
    }
    if formatted == bytes { return .fine }
    guard let problem = Platform.replace(path, formatted) else { return .fine }
    session.complain(path, problem)
    return .files
  }

  /// A file and what it is to be; nil where it cannot be read or written again.
  ///
  /// A translation needs the whole model, because how a place is written depends on what it names.
  private static func read(_ path: String, _ language: Language?, _ session: Session) -> (Source, [UInt8])? {
    if let language {
      let loading = Loading([path])
      for (path, problem) in loading.problems { session.complain(path, problem) }
      guard let model = loading.models.first?.model, let tree = model.files.last?.tree, isText(tree.source, session)
      else { return nil }
      return (tree.source, Translator.translate(model, file: model.files.count - 1, to: language))
    }
    switch path == Inputs.standardInput ? Platform.readInput() : Platform.readFile(path) {
    case .failure(let problem):
      session.complain(path, problem)
      return nil
    case .success(let bytes):
      let source = Source(path: path, bytes: bytes)
      return isText(source, session) ? (source, Formatter.format(Tree(source))) : nil
    }
  }

  /// Whether a file can be laid out without losing a byte: what could not be read cannot be written again.
  private static func isText(_ source: Source, _ session: Session) -> Bool {
    if source.encoding != .utf8 {
      session.complain("tool.fmt.encoding", ["path": source.path, "encoding": source.encoding.rawValue])
      return false
    }
    if String(validating: source.bytes, as: UTF8.self) == nil {
      session.complain("tool.fmt.not-text", ["path": source.path])
      return false
    }
    return true
  }

  /// A difference is a file for `patch`, but on a terminal nothing of it may act.
  private static func shown(_ difference: [UInt8]) -> [UInt8] {
    guard Platform.isTerminal(1) else { return difference }
    return Array(Visible.lines(String(decoding: difference, as: UTF8.self)).utf8)
  }
}
