import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p815 = Rule(
    815, "more-often-than-agreed", .warning, sources: [.ours],
    examples: Rule.Examples(
      bad: """
        playbook drip: Selling drip
          when: guide downloaded
          by: robot
          at most: 1 per week
          stop when: a demo is booked
          step one: Link to a post
            on: email
          step two: Link to a guide
            on: email
          one -> two after 3 days
        """,
      good: """
        playbook drip: Selling drip
          when: guide downloaded
          by: robot
          at most: 1 per week
          stop when: a demo is booked
          step one: Link to a post
            on: email
          step two: Link to a guide
            on: email
          one -> two after 1 week
        """,
      quiet: """
        playbook drip: Selling drip
          when: guide downloaded
          by: robot
          at most: 1 per week
          stop when: a demo is booked
          step ask: Look whether they read it
          step one: Link to a post
            on: email
          step two: Link to a guide
            on: email
          ask -> one when they read it
          ask -> two otherwise
        """),
    check: { context, findings in P815.check(context, &findings) })
}

/// Playbooks whose own steps reach the customer more often than they, or whom they are for, say is enough.
///
/// Contacts count that fall into the time of the limit on one way through the playbook for certain, however long its
/// waits turn out; of very many ways the first are looked at. Repeated contacts are P515's.
enum P815 {
  static let id = RuleID(815)
  /// How many ways through a playbook are looked at.
  private static let ways = 64

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let steps = state.stepsOfPlaybooks()
      let arrows = ListsByDeclaration(state.model) { hand in
        for i in state.model.arrows.indices where state.presence.arrows[i] { hand(state.model.arrows[i].owner, i) }
      }
      for playbook in state.declared(.playbook) {
        let limits = limits(playbook, state)
        let own = steps[playbook] ?? []
        let contacts = Set(own.filter { isContact($0, context) })
        if limits.isEmpty || contacts.isEmpty { continue }
        let flow = PlaybookFlow(own, arrows[playbook].map { Int($0) }, context)
        let walker = PlaybookRunner(
          playbook: playbook, flow: flow, assumptions: PlaybookAssumptions(), calendar: nil)
        let runs = walker.runs(limit: ways).runs
        for limit in limits {
          guard let most = runs.map({ crowd(in: $0, contacts, limit.limit) }).max(by: { $0.count < $1.count }),
            limit.limit.isExceeded(by: Double(most.count) / limit.limit.days)
          else { continue }
          add(playbook, most, limit, context, &findings)
        }
      }
    }
  }

  private static func isContact(_ step: DeclarationID, _ context: CheckContext) -> Bool {
    !context.names(step, .on).things.isEmpty && !context.says(step, .tells)
  }

  private struct Limit {
    let owner: DeclarationID
    let fact: Fact
    let limit: ContactLimit
  }

  /// What a playbook says itself, and what is said of those it is for and of their segments.
  private static func limits(_ playbook: DeclarationID, _ state: CheckState) -> [Limit] {
    let context = state.context
    let audience = context.audience(playbook)
    let people = audience.personas + audience.segments
    let segments = audience.personas.flatMap { context.named($0, .belongsTo, .segment) }
    var seen: Set<DeclarationID> = []
    return ([playbook] + people + segments).filter { seen.insert($0).inserted && state.has($0) }.compactMap { owner in
      guard let fact = context.stated(owner, .atMost), let rate = context.rate(fact), let limit = ContactLimit(rate)
      else { return nil }
      return Limit(owner: owner, fact: fact, limit: limit)
    }
  }

  /// The most contacts of a run that surely fall into the time of a limit.
  private static func crowd(
    in run: PlaybookRun, _ contacts: Set<DeclarationID>, _ limit: ContactLimit
  ) -> [DeclarationID] {
    let events = run.events.filter { contacts.contains($0.step) && !$0.isLeftOut && $0.span.isStartKnown }
    let spans = events.compactMap { event in
      event.span.latestStart.map { (step: event.step, first: event.span.earliestStart, last: $0) }
    }.sorted { $0.last < $1.last }
    var best: [DeclarationID] = []
    for span in spans {
      let inside = spans.filter { $0.first >= span.first && $0.last < span.first + limit.days * 1440 }
      if inside.count > best.count { best = inside.map(\.step) }
    }
    return best
  }

  private static func add(
    _ playbook: DeclarationID, _ crowd: [DeclarationID], _ limit: Limit, _ context: CheckContext,
    _ findings: inout [Finding]
  ) {
    let model = context.model
    let places: KeyValuePairs = [
      "name": model.called(playbook), "count": "\(crowd.count)", "limit": model.written(model.location(limit.fact)),
      "whom": model.called(limit.owner),
      "steps": Placed.quoted(crowd.prefix(5).map { model.called($0) })
        + (crowd.count > 5 ? ", …" : ""),
    ]
    let isOwn = limit.owner == playbook
    findings.append(
      Finding(
        id, .warning, at: isOwn ? model.location(limit.fact) : model.location(playbook),
        Message(isOwn ? "P815.own" : "P815.theirs", places),
        labels: isOwn ? [] : [Finding.Label(model.location(limit.fact), Message("P815.limit"))]))
  }
}
