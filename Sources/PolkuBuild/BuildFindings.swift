import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax

/// Says what was found, as compilers say it: what stops the build is an error, whatever it weighs elsewhere.
struct BuildFindings {
  let settings: BuildSettings
  let settingsPath: String?

  /// Says it on standard error, and whether it stops the build.
  func tell(_ report: Report, _ session: Session) -> Bool {
    let renderer = LineRenderer(speech: settings.language.map { Speech(Messages($0)) } ?? Speech(of: session))
    var positions = PositionFinder()
    var isStopped = false
    var isDenied = false
    for item in report.items where isSaid(item.finding) {
      let stops = item.finding.severity >= settings.least
      isStopped = isStopped || stops
      isDenied = isDenied || stops && item.finding.severity != .error
      session.console.remark(renderer.line(item, report, &positions, as: stops ? .error : item.finding.severity))
      guard item.finding.severity == .error else { continue }
      // What an error speaks of may stand elsewhere, and here nobody draws it.
      for label in item.finding.labels {
        let note = Finding(item.finding.rule, .note, at: label.location, label.message)
        session.console.remark(renderer.line(.init(model: item.model, finding: note), report, &positions))
      }
    }
    if isDenied, let path = settingsPath, let line = settings.leastLine {
      session.console.remark(
        "\(Visible.line(path)):\(line):1: \(Severity.note.id): " + session.say("build.denied"))
    }
    // A mistake of ours does not stop the build of others.
    for failure in report.failures {
      session.console.remark(
        "polku: \(Severity.warning.id): " + Visible.line(session.messages.say(failure.message)))
    }
    return isStopped
  }

  /// Whether a finding is said: warnings, what is denied, and notes that bring the change that mends them, because a slip
  /// in a name would become a type.
  private func isSaid(_ finding: Finding) -> Bool {
    finding.severity >= min(settings.least, .warning) || !finding.edits.isEmpty
  }
}
