import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p527 = Rule(
    527, "over-capacity", .warning,
    sources: [
      .survey("L814–817, L905–909"), .book("L614–620, L1354–1361, L1549–1554"), .agency("L1387–1393"),
    ],
    examples: Rule.Examples(
      bad: """
        role owner: Sole entrepreneur
          capacity: 10 h per week
        touchpoint calls: Care calls
          at: customership
          by: owner
          volume: 30 per week
          effort: 0.5 h
        """,
      good: """
        role owner: Sole entrepreneur
          capacity: 20 h per week
        touchpoint calls: Care calls
          at: customership
          by: owner
          volume: 30 per week
          effort: 0.5 h
        """,
      quiet: """
        role owner: Sole entrepreneur
          capacity: 10 h per week
        touchpoint calls: Care calls
          at: customership
          by: owner
          volume: 30 per week
          effort: ?
        """),
    check: { context, findings in P527.check(context, &findings) })
}

/// Roles and systems with more work than they have time for, and channels on which more is planned than fits.
///
/// Upper ends are added up, of what surely happens; what cannot be counted is said beside, never taken as nothing.
/// Linear in the model.
enum P527 {
  static let id = RuleID(527)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      let limits = state.declared([.role, .system, .channel]).compactMap { CapacityLimit($0, context) }
      if limits.contains(where: { $0.capacity.work != nil }) { checkWork(limits, state, &findings) }
      if limits.contains(where: { $0.capacity.work == nil }) { checkVolumes(limits, state, &findings) }
    }
  }

  // MARK: - Work

  private static func checkWork(_ limits: [CapacityLimit], _ state: CheckState, _ findings: inout [Finding]) {
    let loads = Dictionary(RoleLoad.all(state).map { ($0.doer, $0) }, uniquingKeysWith: { first, _ in first })
    for limit in limits where limit.capacity.work != nil {
      guard let load = loads[limit.owner], let most = load.limit?.high else {
        limit.notCompared(id, state.context)
        continue
      }
      notCounted(load, limit, state.context)
      let sum = load.certain.reduce(0) { $0 + $1.most }
      guard limit.isExceeded(most, by: sum) else { continue }
      let isBounded = load.high != nil
      add(
        "P527.work", limit, limit.written(minutes: load.low, isBounded ? sum : nil, state.context),
        load.certain.map { part in
          (part.most, part.facts[0], part.work, limit.written(minutes: part.low, part.high, state.context))
        }, state.context, &findings)
    }
  }

  private static func notCounted(_ load: RoleLoad, _ limit: CapacityLimit, _ context: CheckContext) {
    func works(_ reason: RoleLoad.Reason) -> [DeclarationID] {
      load.uncounted.filter { $0.reason == reason }.map(\.work)
    }
    limit.notCounted(id, "P527.noEffort", works(.noEffort), context)
    limit.notCounted(id, "P527.noRate", works(.noRate), context)
    limit.notCounted(id, "P527.shared", works(.shared), context)
    limit.notCounted(id, "P527.sometimes", load.parts.filter { !$0.isCertain }.map(\.work), context)
  }

  // MARK: - Numbers

  private static func checkVolumes(_ limits: [CapacityLimit], _ state: CheckState, _ findings: inout [Finding]) {
    let context = state.context
    var (numbers, loads) = (ByDeclaration(state.model, -1), limits.map { _ in VolumeLoad() })
    for (number, limit) in limits.enumerated() where limit.capacity.work == nil { numbers[limit.owner] = number }
    let nouns = limits.map { limit in
      VolumeLoad.Noun(key: context.counted(limit.fact), takesUnsaid: limit.isChannel(context))
    }
    let rates = WorkRates(state) { WorkWeek.calendarTimes(every: $0, $1) }
    func add(_ work: DeclarationID, to list: NameList) {
      for owner in list.things where numbers[owner] >= 0 {
        let number = numbers[owner]
        let isShared = list.things.count > 1 || !list.isClosed
        loads[number].add(work, isShared: isShared, rates, nouns[number], context)
      }
    }
    for work in state.touchpoints + state.declared(.step) {
      add(work, to: context.responsible(work))
      add(work, to: context.names(work, .on))
    }
    for (limit, load) in zip(limits, loads) where limit.capacity.work == nil {
      let week = limit.capacity.rate.perWeek { WorkWeek.calendarTimes(every: $0, $1) }
      guard let most = week.high else {
        limit.notCompared(id, context)
        continue
      }
      limit.notCounted(id, "P527.notCounted", load.uncounted, context)
      limit.notCounted(id, "P527.sometimes", load.conditional, context)
      let sum = load.parts.reduce(0) { $0 + $1.most }
      guard limit.isExceeded(most, by: sum) else { continue }
      let isBounded = load.parts.allSatisfy { $0.rate.high != nil }
      let low = load.parts.reduce(0) { $0 + $1.rate.low }
      Self.add(
        "P527.count", limit, limit.written(times: low, isBounded ? sum : nil, context),
        load.parts.map { part in
          (part.most, part.rate.facts[0], part.work, limit.written(times: part.rate.low, part.rate.high, context))
        }, context, &findings)
    }
  }

  // MARK: - Findings

  private static func add(
    _ key: String, _ limit: CapacityLimit, _ sum: String,
    _ parts: [(most: Double, fact: Fact, work: DeclarationID, written: String)], _ context: CheckContext,
    _ findings: inout [Finding]
  ) {
    let model = context.model
    let names = parts.map { model.called($0.work) }
    let order = parts.indices.sorted { a, b in
      if parts[a].most != parts[b].most { return parts[a].most > parts[b].most }
      if names[a] != names[b] { return Model.precedes(names[a].utf8.span, names[b].utf8.span) }
      return a < b
    }
    let arguments: KeyValuePairs = [
      "name": model.called(limit.owner), "field": model.fieldWord(limit.fact), "work": sum, "count": sum,
      "capacity": model.written(model.location(limit.fact)), "all": "\(parts.count)",
    ]
    let more = parts.count > 5 ? [Message("P527.more", arguments)] : []
    findings.append(
      Finding(
        id, .warning, at: model.location(limit.fact), Message(key, arguments),
        labels: order.prefix(5).map { number in
          Finding.Label(
            model.location(parts[number].fact),
            Message("P527.part", ["name": names[number], "work": parts[number].written]))
        }, help: more + [Message("P527.less", arguments)]))
  }
}
