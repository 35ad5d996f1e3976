import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax

/// `polku check`: says what the rules find.
enum CheckCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    guard DayChoice.isOne(invocation, session),
      let rules = RuleChoice.rules(invocation.all("only"), session),
      let date = DateChoice.date(invocation.value("date"), session)
    else { return .usage }
    var baseline: Baseline?
    if let path = invocation.value("baseline") {
      baseline = BaselineFile.read(path, session)
      if baseline == nil { return .files }
    }
    let loading = Loading(invocation.operands)
    let models = loading.models.map(\.model)
    guard let days = DayChoice.selections(invocation, models, session) else { return .usage }
    let speech = Speech(of: session, about: models)
    let checks = GuardedCheck(
      loading, rules, stopped: RuleChoice.ids(invocation.all("without")),
      traps: RuleChoice.ids(invocation.all("trap-in")),
      session
    ).run(days, today: date)
    let told = LoadingRemarks.tell(loading, session)
    var report = Report(models, checks.reports, failures: checks.failures)
    for failure in report.failures { session.complain(sentence: CheckOutcome.say(failure, speech.common)) }
    let code = max(told, report.failures.isEmpty ? .fine : .failed)
    let format = FindingFormat(rawValue: invocation.value("format") ?? "") ?? .text
    if format.hasFingerprints || baseline != nil || invocation.has("write-baseline") { report.addFingerprints() }
    if let path = invocation.value("write-baseline") {
      return max(code, BaselineFile.write(path, report, isWhole: told == .fine, session))
    }
    if let baseline {
      report.gone = BaselineFile.gone(report.hide(baseline), report, rules, days)
    }
    let denied = Denial(rawValue: invocation.value("deny") ?? "").map { report.has($0.least) } ?? false
    let outcome = CheckOutcome(
      report: report, loading: loading, date: date, day: DayChoice.options.map(\.name).first { invocation.has($0) },
      with: DayChoice.names(invocation.all("with")), code: max(code, report.hasErrors || denied ? .errors : .fine),
      speech: speech, voice: Voice.chosen(invocation.value("voice"), format))
    render(outcome, format, invocation, session)
    return outcome.code
  }

  private static func render(
    _ outcome: CheckOutcome, _ format: FindingFormat, _ invocation: Invocation, _ session: Session
  ) {
    let console = session.console
    switch format {
    case .line:
      LineRenderer(speech: outcome.speech).render(outcome.report, console) {
        RoomSide.remarks($0, $1, outcome.voice).last ?? ""
      }
    case .github:
      var renderer = GitHubRenderer(outcome)
      renderer.render(console)
    case .json:
      var renderer = JSONRenderer(outcome)
      console.write(renderer.render())
    case .sarif:
      var renderer = SARIFRenderer(outcome)
      console.write(renderer.render())
    case .text:
      if outcome.loading.models.isEmpty { break }
      let renderer = TextRenderer(
        messages: outcome.messages, style: Style(invocation.value("color")), width: width, voice: outcome.voice,
        speech: outcome.speech)
      renderer.render(
        outcome.report, fileCount: outcome.loading.fileCount, baseline: invocation.value("baseline"),
        isWhole: !invocation.has("only"), console)
    }
  }

  /// As wide as the terminal, within reason.
  private static var width: Int {
    let stated = Platform.variable("COLUMNS").flatMap { Int($0) }
    return min(max(stated ?? Platform.columns(1) ?? Wrapping.page, 40), 240)
  }
}
