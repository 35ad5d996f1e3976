import PolkuModel

/// Two playbooks that the same person can be in at the same time, and what comes of it.
public struct PlaybookOverlap: Sendable, Equatable {
  /// Two steps that can fall on the same day.
  public struct Meeting: Sendable, Equatable {
    /// The step of the first playbook.
    public let first: DeclarationID
    /// The step of the second one.
    public let second: DeclarationID
    /// The first day on which both can happen, counted from the day that sets off both.
    public let firstDay: Int
    /// The last day; nil without upper end.
    public let lastDay: Int?
  }

  /// What comes of it.
  public enum Sort: Sendable, Equatable {
    /// They use one channel on the same days: the channel, and the first meetings of it.
    case sameDays(channel: DeclarationID, meetings: [Meeting], count: Int)
    /// They exclude each other, and neither stops for the other.
    case excluded
  }

  /// The playbook that comes first in ``Playbooks/plans``.
  public let first: DeclarationID
  /// The other one.
  public let second: DeclarationID
  /// Whom both are for; empty for everybody.
  public let whom: [DeclarationID]
  /// What comes of it.
  public let sort: Sort

  /// How many meetings of a pair on a channel are shown.
  static let shown = 5
}

extension PlaybookOverlap {
  /// All overlaps, in the order of the playbooks.
  ///
  /// Days are counted as if one day set off both; playbooks that stand at different stages do not meet.
  static func all(_ plans: [PlaybookPlan], _ state: CheckState) -> [PlaybookOverlap] {
    var knowledge = ProgrammeStops(state.context)
    let contacts = plans.map { PlaybookContacts($0) }
    let exclusions = plans.map { Set(excluded(by: $0, state)) }
    var found: [PlaybookOverlap] = []
    for i in plans.indices {
      for j in plans.indices.dropFirst(i + 1) {
        let (a, b) = (plans[i], plans[j])
        let areExclusive = exclusions[i].contains(b.playbook) || exclusions[j].contains(a.playbook)
        let meet = areExclusive ? [] : contacts[i].shared(with: contacts[j])
        guard areExclusive || !meet.isEmpty, areAtOneStage(a, b) || areExclusive,
          let whom = knowledge.common(a.playbook, b.playbook)
        else { continue }
        func overlap(_ sort: Sort) -> PlaybookOverlap {
          PlaybookOverlap(first: a.playbook, second: b.playbook, whom: whom, sort: sort)
        }
        if areExclusive {
          if !knowledge.stops(a.playbook, for: b.playbook), !knowledge.stops(b.playbook, for: a.playbook) {
            found.append(overlap(.excluded))
          }
          continue
        }
        for channel in meet {
          let meetings = contacts[i].meetings(with: contacts[j], on: channel)
          if meetings.isEmpty { continue }
          found.append(
            overlap(
              .sameDays(channel: channel, meetings: Array(meetings.prefix(shown)), count: meetings.count)))
        }
      }
    }
    return found
  }

  /// Whether two playbooks can run at the same time; one that says no place can always.
  private static func areAtOneStage(_ a: PlaybookPlan, _ b: PlaybookPlan) -> Bool {
    a.stages.isEmpty || b.stages.isEmpty || a.stages.contains { b.stages.contains($0) }
  }

  private static func excluded(by plan: PlaybookPlan, _ state: CheckState) -> [DeclarationID] {
    ([plan.playbook] + plan.steps.map(\.step)).flatMap { state.model.named($0, .excludes) }.filter { state.has($0) }
  }
}

/// The contacts of a playbook by channel, with the days on which they can happen.
private struct PlaybookContacts {
  private struct Contact {
    let step: DeclarationID
    let firstDay: Int
    let lastDay: Int?
  }

  private var byChannel: [DeclarationID: [Contact]] = [:]

  init(_ plan: PlaybookPlan) {
    for step in plan.steps where step.isContact {
      // What nobody knows the day of is asked about, not counted.
      guard let span = step.span, span.isStartKnown else { continue }
      let contact = Contact(
        step: step.step, firstDay: Self.day(span.earliestStart), lastDay: span.latestStart.map { Self.day($0) })
      for channel in step.channels { byChannel[channel, default: []].append(contact) }
    }
  }

  private static func day(_ minutes: Double) -> Int { Int(min(minutes / 1440, 1e9)) }

  /// The channels that both use, in the order of the declarations.
  func shared(with other: PlaybookContacts) -> [DeclarationID] {
    byChannel.keys.filter { other.byChannel[$0] != nil }.sorted()
  }

  func meetings(with other: PlaybookContacts, on channel: DeclarationID) -> [PlaybookOverlap.Meeting] {
    var found: [PlaybookOverlap.Meeting] = []
    for a in byChannel[channel] ?? [] {
      for b in other.byChannel[channel] ?? [] {
        let first = max(a.firstDay, b.firstDay)
        let last = a.lastDay.map { last in b.lastDay.map { min(last, $0) } ?? last } ?? b.lastDay
        if let last, last < first { continue }
        found.append(.init(first: a.step, second: b.step, firstDay: first, lastDay: last))
      }
    }
    return found.sorted { $0.firstDay < $1.firstDay }
  }
}
