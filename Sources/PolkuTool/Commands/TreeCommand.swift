import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuSyntax

/// `polku tree`: how a file was read, for those who work on the reader and measure it.
enum TreeCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let path = invocation.operands.first ?? Inputs.standardInput
    switch path == Inputs.standardInput ? Platform.readInput() : Platform.readFile(path) {
    case .failure(let problem):
      session.complain(path, problem)
      return .files
    case .success(let bytes):
      let tree = Tree(Source(path: path, bytes: bytes))
      if invocation.has("count") {
        let declarations = tree.lines.reduce(0) { $0 + ($1.form == .declaration ? 1 : 0) }
        session.console.line("\(tree.lines.count) lines, \(declarations) declarations")
        return .fine
      }
      for line in TreeDump.lines(tree) + ModelDump.lines(Model(tree)) { session.console.line(Visible.line(line)) }
      return .fine
    }
  }
}
