internal import PolkuModel
internal import PolkuOutputs
internal import PolkuPages
internal import PolkuRules

extension Journey {
  /// Playbooks of a journey as pages: who does what on which channel by when.
  public struct Playbooks: Sendable {
    let sheet: PlaybookSheet
    /// The days as a calendar for calendar programs (iCalendar, RFC 5545).
    ///
    /// Nil where no day sets the playbooks off, and where no step has a day.
    public let calendar: String?
    /// What the calendar leaves out because no day of it is known, as sentences.
    public let calendarRemarks: [String]

    /// What the pages are called.
    public var title: String { sheet.title }

    /// The pages as Markdown, with a checklist for each playbook.
    public var markdown: String { sheet.markdown() }

    /// One page in HTML that needs nothing else, fit for printing.
    public var html: String { sheet.html() }

    /// The steps as RFC 4180 has them: comma-separated, one step a row, for import into other programs.
    public var csv: String { sheet.csv() }

    /// The playbooks as JSON, in the form of `journeys/playbook.schema.json`.
    public var json: String { String(decoding: sheet.json(), as: UTF8.self) }
  }

  /// The playbooks of the journey; without a chosen day, of the journey as it is.
  ///
  /// Times are ranges, worked out from waits and deadlines; what nobody knows stays open.
  ///
  /// - Parameters:
  ///   - names: ids, names or titles of playbooks, in the order wanted; all where there are none.
  ///   - role: the role or system whose steps alone are shown; all where it is nil.
  ///   - persona: the persona or segment whose playbooks alone are shown; all where it is nil.
  ///   - start: the day that sets the playbooks off; without one, days are counted from it and there are no dates.
  ///   - onWorkingDays: whether what falls on a weekend is done on the Monday after; holidays are not known. It counts
  ///     only with a `start`.
  /// - Throws: ``Problem/unknownName(kind:name:near:)`` for a name that the journey lacks,
  ///   ``Problem/notOnThisDay(playbook:)`` for a playbook that does not exist on the chosen day.
  /// - Complexity: linear in steps and arrows, and in pairs of playbooks for the same people at the same stage.
  public func playbooks(
    _ names: [String] = [], role: String? = nil, persona: String? = nil, start: Day? = nil,
    onWorkingDays: Bool = false
  ) throws(Problem) -> Playbooks {
    let chosenRole = try find(.role, or: .system, role)
    let somebody = try find(.persona, or: .segment, persona)
    let days = start?.date.flatMap { PlaybookCalendar(start: $0, onWorkingDays: onWorkingDays) }
    let playbooks = PolkuRules.Playbooks(model, selection: chosen.selection, calendar: days)
    var plans = names.isEmpty ? playbooks.plans : []
    for id in try find(.playbook, names) {
      guard let plan = playbooks.plans.first(where: { $0.playbook == id }) else {
        throw .notOnThisDay(playbook: model.name(id))
      }
      plans.append(plan)
    }
    if let somebody {
      let theirs = Set(playbooks.plans(for: somebody, in: model).map(\.playbook))
      plans = plans.filter { theirs.contains($0.playbook) }
    }
    let builder = PlaybookBuilder(
      words: words, playbooks: playbooks, plans: plans, role: chosenRole, calendar: days)
    let calendar = days.map { _ in PlaybookCalendarBuilder(builder) }
    return Playbooks(
      sheet: builder.sheet(), calendar: calendar?.bytes().map { String(decoding: $0, as: UTF8.self) },
      calendarRemarks: calendar?.remarks ?? [])
  }
}
