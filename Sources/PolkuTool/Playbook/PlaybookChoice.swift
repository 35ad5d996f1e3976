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
    let paths = invocation.operands.filter { isPath($0) }
    let loading = Loading(paths)
    let told = LoadingRemarks.tell(loading, session)
    guard let model = OnlyModel.find(loading, session) else { return .failure(.init(max(told, .usage))) }
    guard let days = DayChoice.selections(invocation, [model], session) else { return .failure(.init(.usage)) }
    let playbooks = Playbooks(model, selection: days[0], calendar: calendar)
    var plans: [PlaybookPlan] = []
    for name in invocation.operands where !isPath(name) {
      switch NameLookup(model: model).find(.playbook, name) {
      case .failure(let unknown):
        unknown.tell(session)
        return .failure(.init(.usage))
      case .success(let id):
        guard let plan = playbooks.plans.first(where: { $0.playbook == id }) else {
          session.complain("tool.playbook.other-day", ["name": model.name(id)])
          return .failure(.init(.usage))
        }
        if !plans.contains(where: { $0.playbook == id }) { plans.append(plan) }
      }
    }
    let isAll = invocation.operands.allSatisfy { isPath($0) }
    return .success(
      PlaybookChoice(
        model: model, playbooks: playbooks, plans: isAll ? playbooks.plans : plans, calendar: calendar, told: told))
  }

  /// Whether an operand is a path: what is there, or could only be one. Everything else names a playbook.
  private static func isPath(_ operand: String) -> Bool {
    operand == Inputs.standardInput || operand.utf8.contains(0x2F) || PathText.ending(of: operand) == Inputs.ending
      || Platform.isDirectory(operand)
  }

  /// The day that `--start` says, nil in it for none; nil where it cannot be read.
  private static func calendar(_ invocation: Invocation, _ session: Session) -> PlaybookCalendar?? {
    let onWorkingDays = invocation.has("working-days")
    guard let word = invocation.value("start") else {
      guard onWorkingDays else { return .some(nil) }
      session.complain("tool.playbook.working-days-without-start")
      return nil
    }
    guard let read = DateChoice.date(word, session) else { return nil }
    guard let date = read else {
      session.complain("tool.check.date.unreadable", ["date": word])
      return nil
    }
    return .some(PlaybookCalendar(start: date, onWorkingDays: onWorkingDays))
  }

  /// The persona or segment that `--persona` says, nil in it for none; nil where no such thing is there.
  static func somebody(_ invocation: Invocation, _ model: Model, _ session: Session) -> DeclarationID?? {
    guard let name = invocation.value("persona") else { return .some(nil) }
    let lookup = NameLookup(model: model)
    if case .success(let id) = lookup.find(.persona, name) { return .some(id) }
    if case .success(let id) = lookup.find(.segment, name) { return .some(id) }
    if case .failure(let unknown) = lookup.find(.persona, name) { unknown.tell(session) }
    return nil
  }
}

extension ExitCode {
  /// An exit code as the end of a search.
  struct Failure: Error {
    let code: ExitCode

    init(_ code: ExitCode) { self.code = code }
  }
}
