/// Where the result of a command goes, and in which format: `-o` and `--format`, for every command that has both.
struct OutputChoice {
  /// The formats that the ending of a file name says.
  private static let endings = [
    "html": "html", "htm": "html", "md": "markdown", "markdown": "markdown", "csv": "csv", "json": "json", "ics": "ics",
  ]

  /// The file to write, or ``Inputs/standardInput`` for standard output.
  let path: String
  /// The format that was asked for, else the one that the file's ending says, else text.
  let format: String

  /// - Parameter formats: those that the command has.
  init(_ invocation: Invocation, formats: [String]) {
    path = invocation.value("output") ?? Inputs.standardInput
    let said = PathText.ending(of: path).flatMap { Self.endings[$0] }.flatMap { formats.contains($0) ? $0 : nil }
    format = invocation.value("format") ?? said ?? "text"
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
