import PolkuChecking
import PolkuSyntax

/// Where the result of a command goes, and in which format: `-o` and `--format`, for every command that has both.
struct OutputChoice {
  /// The formats that the ending of a file name says.
  private static let endings = [
    "html": "html", "htm": "html", "md": "markdown", "markdown": "markdown", "csv": "csv", "json": "json", "ics": "ics",
  ]

  /// The endings of plain text.
  private static let plain: Set = ["txt", "text", "log"]

  /// The file to write, or ``Inputs/standardInput`` for standard output.
  let path: String
  /// The format that was asked for, else the one that the file's ending says, else text.
  let format: String

  /// What was asked for; nil where the file's name says a format that the command has not, which is said.
  ///
  /// - Parameter formats: those that the command has.
  init?(_ invocation: Invocation, formats: [String], _ session: Session) {
    path = invocation.value("output") ?? Inputs.standardInput
    let ending = PathText.ending(of: path)
    let said = ending.flatMap { Self.endings[$0] }
    format = invocation.value("format") ?? said ?? "text"
    let isUnknown = invocation.value("format") == nil && said == nil && ending.map { !Self.plain.contains($0) } ?? false
    if formats.contains(format), !isUnknown || !isFile { return }
    session.complain(
      "tool.file.no-format",
      ["ending": "." + (ending ?? ""), "command": invocation.command.name, "formats": formats.joined(separator: ", ")])
    return nil
  }

  /// Whether a file is written.
  var isFile: Bool { path != Inputs.standardInput }

  /// How wide text is written, and how it looks: for a page where it goes to a file.
  func textForm(_ invocation: Invocation) -> (style: Style, width: Int) {
    (
      Style(isFile ? "never" : invocation.value("color")),
      isFile ? Wrapping.page : max(Wrapping.page, Platform.columns(1) ?? Wrapping.page)
    )
  }

  /// Writes the result; false where that failed, which is said.
  func write(_ bytes: [UInt8], _ session: Session) -> Bool {
    guard isFile else {
      session.console.write(bytes)
      return true
    }
    guard let problem = Platform.replace(path, bytes) else { return true }
    session.complainOfWriting(path, problem)
    return false
  }
}
