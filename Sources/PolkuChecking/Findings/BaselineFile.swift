import PolkuModel
import PolkuRules
import PolkuSyntax

/// The file of `--baseline` and `--write-baseline`.
package enum BaselineFile {
  /// Reads a baseline; where it cannot, it says why.
  package static func read(_ path: String, _ session: Session) -> Baseline? {
    switch Platform.readFile(path) {
    case .failure(let problem):
      session.complain(path, problem)
      if problem == .missing { session.console.remark(session.say("tool.baseline.how", ["path": path])) }
    case .success(let bytes):
      switch Baseline.read(bytes) {
      case .success(let baseline): return baseline
      case .failure(.notOne): session.complain("tool.baseline.not-one", ["path": path])
      case .failure(.version(let version)):
        session.complain("tool.baseline.version", ["path": path, "version": version])
      case .failure(.line(let line)): session.complain("tool.baseline.line", ["path": path, "line": "\(line)"])
      }
    }
    return nil
  }

  /// Writes the findings of a report as a baseline, unless some of the files were not read.
  package static func write(_ path: String, _ report: Report, isWhole: Bool, _ session: Session) -> ExitCode {
    guard isWhole else {
      session.complain("tool.baseline.not-written", ["path": path])
      return .files
    }
    let text = Baseline.text(report, remark: session.say("tool.baseline.remark"))
    if let problem = Platform.replace(path, text) {
      session.complainOfWriting(path, problem)
      return .files
    }
    session.console.line(session.say("tool.baseline.written", ["path": path, "count": "\(report.items.count)"]))
    return .fine
  }

  /// How many of the entries that matched nothing are gone for good.
  ///
  /// An entry may be of a rule that did not run, of a file that was not read, or of another day: then it may match
  /// again.
  package static func gone(
    _ entries: [Baseline.Entry], _ report: Report, _ rules: [Rule], _ days: [Selection?]
  ) -> Int {
    if days.contains(where: { $0 != nil }) { return 0 }
    var ran = Set(rules.map(\.id.description))
    for entry in report.skipped where entry.skipped.location == nil { ran.remove(entry.skipped.rule.description) }
    for failure in report.failures { ran.remove(failure.rule.description) }
    let paths = ReportPaths()
    let read = Set(report.models.flatMap(\.files).map { Visible.line(paths.shown($0.tree.source.path)) })
    return entries.lazy.filter { entry in
      ran.contains(entry.rule) && (read.contains(entry.path) || Platform.resolved(entry.path) == nil)
    }.count
  }
}
