import PolkuModel
import PolkuRules
import PolkuSyntax

/// Runs the rules so that one that stops the program costs its own findings only.
///
/// The program then runs once more without that rule (see `Platform.Restart`), which stands in the hidden option
/// `--without` and is a failure of the tool's own.
package struct GuardedCheck {
  private let loading: Loading
  private let rules: [Rule]
  private let session: Session
  /// The rules that stopped the program before.
  private let stopped: [RuleID]
  /// The rules to stop in, for the tests of all this.
  private let traps: [RuleID]

  /// - Parameters:
  ///   - stopped: the rules that stopped the program before.
  ///   - traps: the rules to stop in.
  package init(_ loading: Loading, _ rules: [Rule], stopped: [RuleID], traps: [RuleID] = [], _ session: Session) {
    self.loading = loading
    self.session = session
    self.stopped = stopped
    self.traps = traps
    self.rules = rules.filter { !stopped.contains($0.id) }
  }

  /// What is found in each model, and the rules that stopped the program before.
  package func run(
    _ days: [Selection?], today: CalendarDate?
  ) -> (reports: [CheckReport], failures: [CheckReport.Failure]) {
    prepare()
    let reports = zip(loading.models, days).map { entry, day in
      Checker.check(entry.model, today: today, selection: day, rules: rules) { rule in
        Platform.Restart.runs(rule?.description)
        if let rule, traps.contains(rule) { fatalError("--trap-in \(rule)") }
      }
    }
    let reason = session.messages.say(Message("tool.check.stopped"))
    return (reports, stopped.map { CheckReport.Failure(rule: $0, reason: reason) })
  }

  private func prepare() {
    // Every new beginning leaves out one rule more, so there is an end.
    if stopped.count >= Catalogue.rules.count { return }
    let input = loading.models.lazy.flatMap(\.model.files).first { $0.tree.source.path == Inputs.standardInput }
    if let input, !Platform.giveBackInput(input.tree.source.original) {
      return Platform.Restart.prepare(sayingOnly: session.say("tool.check.input-lost"))
    }
    Platform.Restart.prepare(option: "without")
  }
}
