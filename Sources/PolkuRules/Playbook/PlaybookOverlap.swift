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
  /// How many overlaps are looked for: whoever has so many does not read more.
  static let most = 200
  /// How many contacts of a playbook on a channel are held against others.
  fileprivate static let contacts = 200
}

extension PlaybookOverlap {
  /// All overlaps, in the order of the playbooks.
  ///
  /// Days are counted as if one day set off both; playbooks that stand at different stages do not meet. The search ends
  /// at ``most``.
  static func all(_ plans: [PlaybookPlan], _ state: CheckState) -> [PlaybookOverlap] {
    var knowledge = ProgrammeStops(state.context)
    let sides = plans.map { PlaybookContacts($0, excluded: excluded(by: $0, state)) }
    var found: [PlaybookOverlap] = []
    for i in sides.indices {
      for j in i + 1..<sides.count where sides[i].mayMeet(sides[j]) {
        if found.count >= most { return found }
        let (a, b) = (sides[i].playbook, sides[j].playbook)
        guard let whom = knowledge.common(a, b) else { continue }
        if sides[i].excludes(sides[j]) {
          if !knowledge.stops(a, for: b), !knowledge.stops(b, for: a) {
            found.append(PlaybookOverlap(first: a, second: b, whom: whom, sort: .excluded))
          }
          continue
        }
        for channel in sides[i].shared(with: sides[j]) {
          let meetings = sides[i].meetings(with: sides[j], on: channel)
          if meetings.isEmpty { continue }
          let sort = Sort.sameDays(
            channel: channel, meetings: Array(meetings.prefix(shown)), count: meetings.count)
          found.append(PlaybookOverlap(first: a, second: b, whom: whom, sort: sort))
        }
      }
    }
    return found
  }

  private static func excluded(by plan: PlaybookPlan, _ state: CheckState) -> [DeclarationID] {
    ([plan.playbook] + plan.steps.map(\.step)).flatMap { state.model.named($0, .excludes) }.filter { state.has($0) }
  }
}

/// The contacts of a playbook by channel, with the days on which they can happen, and what it excludes.
private struct PlaybookContacts {
  private struct Contact {
    let step: DeclarationID
    let firstDay: Int
    let lastDay: Int?
  }

  let playbook: DeclarationID
  private let stages: Set<DeclarationID>
  private let excluded: Set<DeclarationID>
  private var channels: Set<DeclarationID> = []
  private var byChannel: [DeclarationID: [Contact]] = [:]

  init(_ plan: PlaybookPlan, excluded: [DeclarationID]) {
    playbook = plan.playbook
    stages = Set(plan.stages)
    self.excluded = Set(excluded)
    for step in plan.steps where step.isContact {
      // What nobody knows the day of is asked about, not counted.
      guard let span = step.span, span.isStartKnown else { continue }
      let contact = Contact(
        step: step.step, firstDay: Self.day(span.earliestStart), lastDay: span.latestStart.map { Self.day($0) })
      for channel in step.channels where byChannel[channel, default: []].count < PlaybookOverlap.contacts {
        byChannel[channel, default: []].append(contact)
      }
    }
    channels = Set(byChannel.keys)
  }

  /// Whether either of two excludes the other.
  func excludes(_ other: PlaybookContacts) -> Bool {
    excluded.contains(other.playbook) || other.excluded.contains(playbook)
  }

  /// Whether two exclude each other, or can run at the same time and use one channel; without a place, always.
  func mayMeet(_ other: PlaybookContacts) -> Bool {
    if excludes(other) { return true }
    guard stages.isEmpty || other.stages.isEmpty || !stages.isDisjoint(with: other.stages) else { return false }
    return !channels.isDisjoint(with: other.channels)
  }

  private static func day(_ minutes: Double) -> Int { Int(min(minutes / 1440, 1e9)) }

  /// The channels that both use, in the order of the declarations.
  func shared(with other: PlaybookContacts) -> [DeclarationID] {
    channels.intersection(other.channels).sorted()
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
