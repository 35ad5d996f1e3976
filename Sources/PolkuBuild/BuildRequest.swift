import PolkuChecking
import PolkuRules
import PolkuSyntax

/// What the plugin asks for: `check --target NAME [--types FILE] [--settings FILE] [--root DIRECTORY] FILE …`.
///
/// The verb comes first because a run that a rule stops starts again with an option more behind its first word
/// (`Platform.Restart`).
struct BuildRequest {
  /// The target whose journeys they are.
  private(set) var target = ""
  /// Where the Swift file goes; nil where none is wanted.
  private(set) var types: String?
  /// The file of settings, if there is one.
  private(set) var settings: String?
  /// The directory that relative paths begin at, those in a baseline among them: the package's. It is absolute,
  /// because a run that starts again goes into it again.
  private(set) var root: String?
  /// The journey files.
  private(set) var files: [String] = []
  /// The rules that stopped an earlier run.
  private(set) var stopped: [RuleID] = []
  /// The rules to stop in, for the tests of restarting.
  private(set) var traps: [RuleID] = []

  /// Reads a command line; nil where it is not of this form.
  init?(_ arguments: [String]) {
    guard arguments.first == "check" else { return nil }
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        files.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else { return nil }
      switch parts[0] {
      case "--target": target = value
      case "--types": types = value
      case "--settings": settings = value
      case "--root": root = value
      case "--without": stopped += Catalogue.rule(value).map { [$0.id] } ?? []
      case "--trap-in": traps += Catalogue.rule(value).map { [$0.id] } ?? []
      default: return nil
      }
    }
    if target.isEmpty || files.isEmpty || root.map({ !$0.hasPrefix("/") }) ?? false { return nil }
  }
}
