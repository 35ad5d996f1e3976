import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuPages
import PolkuRules
import PolkuSyntax

/// `polku playbook`: playbooks as pages, checklists, rows for import and days of a calendar.
enum PlaybookCommand {
  static let formats = ["text", "markdown", "html", "csv", "json", "ics"]

  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let choice: PlaybookChoice
    switch PlaybookChoice.find(invocation, session) {
    case .failure(let failure): return failure.code
    case .success(let found): choice = found
    }
    guard let role = role(invocation, choice.model, session),
      let somebody = PlaybookChoice.somebody(invocation, choice.model, session)
    else { return .usage }
    let words = MapWords(invocation, choice.model, session)
    let plans = somebody.map { whom in
      let theirs = Set(choice.playbooks.plans(for: whom, in: choice.model).map(\.playbook))
      return choice.plans.filter { theirs.contains($0.playbook) }
    }
    let shown = plans ?? choice.plans
    guard let output = OutputChoice(invocation, formats: formats, session) else { return .usage }
    if invocation.has("timeline") {
      guard output.format != "ics" else {
        session.complain("tool.playbook.timeline-ics")
        return .usage
      }
      let timeline = PlaybookTimelineBuilder(words: words, plans: shown, somebody: somebody, calendar: choice.calendar)
      return output.write(GridBytes.of(timeline.grid(), output, invocation), session) ? choice.told : .files
    }
    let builder = PlaybookBuilder(
      words: words, playbooks: choice.playbooks, plans: shown, role: role, calendar: choice.calendar)
    guard let bytes = bytes(builder, output, invocation, session) else { return .usage }
    return output.write(bytes, session) ? choice.told : .files
  }

  /// The role or system that `--role` says, nil in it for none; nil where no such thing is there.
  private static func role(_ invocation: Invocation, _ model: Model, _ session: Session) -> DeclarationID?? {
    guard let name = invocation.value("role") else { return .some(nil) }
    switch NameLookup(model: model).find(.role, or: .system, name) {
    case .success(let id): return .some(id)
    case .failure(let unknown):
      unknown.tell(session)
      return nil
    }
  }

  private static func bytes(
    _ builder: PlaybookBuilder, _ output: OutputChoice, _ invocation: Invocation, _ session: Session
  ) -> [UInt8]? {
    switch output.format {
    case "html": return Array(builder.sheet().html().utf8)
    case "markdown": return Array(builder.sheet().markdown().utf8)
    case "csv": return Array(builder.sheet().csv().utf8)
    case "json": return builder.sheet().json()
    case "ics":
      guard builder.calendar != nil else {
        session.complain("tool.playbook.ics-without-start")
        return nil
      }
      let calendar = PlaybookCalendarBuilder(builder)
      for remark in calendar.remarks { session.console.remark(remark) }
      let bytes = calendar.bytes()
      if bytes == nil { session.complain("tool.playbook.ics-empty") }
      return bytes
    default:
      let (style, width) = output.textForm(invocation)
      return Array(
        (PlaybookText(builder.sheet(), style: style, width: width).lines.joined(separator: "\n") + "\n").utf8)
    }
  }
}
