import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax

/// Which playbooks of which map were asked for: names and a path in any order.
struct PlaybookChoice {
  /// The options that make dates out of days.
  static let options = [OptionSpec("start", .word("DATE")), OptionSpec("working-days")]

  let model: Model
  let playbooks: Playbooks
  /// The playbooks that were named, in that order; all of the day where none was.
  let plans: [PlaybookPlan]
  /// The day of the trigger, if one was given.
  let calendar: PlaybookCalendar?
  /// What loading told.
  let told: ExitCode

  /// What was asked for; the exit code where something is wrong, which is said.
  static func find(_ invocation: Invocation, _ session: Session) -> Result<PlaybookChoice, ExitCode.Failure> {
    guard DayChoice.isOne(invocation, session), let calendar = calendar(invocation, session) else {
      return .failure(.init(.usage))
    }
    let paths = paths(invocation)
    let loading = Loading(paths)
    let told = LoadingRemarks.tell(loading, session)
    guard let model = OnlyModel.find(loading, session) else { return .failure(.init(max(told, .usage))) }
    let session = session.about(model)
    guard let days = DayChoice.selections(invocation, [model], session) else { return .failure(.init(.usage)) }
    let playbooks = Playbooks(model, selection: days[0], calendar: calendar)
    var plans: [PlaybookPlan] = []
    for name in invocation.operands where !paths.contains(name) {
      switch NameLookup(model: model).find(.playbook, name) {
      case .failure(let unknown):
        let whole = invocation.operands.filter { !paths.contains($0) }.joined(separator: " ")
        if case .success(let id) = NameLookup(model: model).find(.playbook, whole) {
          session.complain("tool.playbook.quote", ["name": model.name(id)])
        } else {
          unknown.tell(session)
        }
        return .failure(.init(.usage))
      case .success(let id):
        guard let plan = playbooks.plans.first(where: { $0.playbook == id }) else {
          session.complain("tool.playbook.other-day", ["name": model.name(id)])
          return .failure(.init(.usage))
        }
        if !plans.contains(where: { $0.playbook == id }) { plans.append(plan) }
      }
    }
    let isAll = paths.count == invocation.operands.count
    return .success(
      PlaybookChoice(
        model: model, playbooks: playbooks, plans: isAll ? playbooks.plans : plans, calendar: calendar, told: told))
  }

  /// The operands that are paths: files of journeys, else what could only be a path. Everything else names a playbook.
  private static func paths(_ invocation: Invocation) -> [String] {
    let files = invocation.operands.filter { $0 == Inputs.standardInput || PathText.ending(of: $0) == Inputs.ending }
    if !files.isEmpty { return files }
    return invocation.operands.filter { $0.utf8.contains(0x2F) || Platform.isDirectory($0) }
  }

  /// The day that `--start` says, nil in it for none; nil where it cannot be read.
  private static func calendar(_ invocation: Invocation, _ session: Session) -> PlaybookCalendar?? {
    let onWorkingDays = invocation.has("working-days")
    guard let word = invocation.value("start") else {
      guard onWorkingDays else { return .some(nil) }
      session.complain("tool.playbook.working-days-without-start")
      return nil
    }
    guard let date = DateChoice.day(word, session, unreadable: "tool.playbook.start-unreadable") else { return nil }
    return .some(PlaybookCalendar(start: date, onWorkingDays: onWorkingDays))
  }

  /// The persona or segment that `--persona` says, nil in it for none; nil where no such thing is there.
  static func somebody(_ invocation: Invocation, _ model: Model, _ session: Session) -> DeclarationID?? {
    guard let name = invocation.value("persona") else { return .some(nil) }
    switch NameLookup(model: model).find(.persona, or: .segment, name) {
    case .success(let id): return .some(id)
    case .failure(let unknown):
      unknown.tell(session)
      return nil
    }
  }
}

extension ExitCode {
  /// An exit code as the end of a search.
  struct Failure: Error {
    let code: ExitCode

    init(_ code: ExitCode) { self.code = code }
  }
}
