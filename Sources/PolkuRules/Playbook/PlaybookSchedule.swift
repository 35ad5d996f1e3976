import PolkuModel

/// When a step can happen: the earliest and the latest that it starts and ends, over all that may hold.
struct PlaybookSpan<Instant: Comparable & Sendable>: Sendable {
  /// The earliest start.
  var earliestStart: Instant
  /// The latest start; nil where there is none: a wait without upper end, or rounds before it.
  var latestStart: Instant?
  /// The earliest end.
  var earliestEnd: Instant
  /// The latest end: its deadline, else what it takes after the latest start.
  var latestEnd: Instant?
  /// Whether all times on the way to its start are known; where not, the starts hold apart from them.
  var isStartKnown = true
  /// Whether what it takes is known too.
  var isEndKnown = true
}

extension PlaybookFlow {
  /// When each step can happen, by number; nil for steps that nothing leads to.
  ///
  /// The latest start is exact: a longest way to the step on which every arrow can be taken. The earliest is a bound
  /// that nothing undercuts, and exact as long as branches that part come together again before they part anew. Of
  /// a step in a round it is the first time that counts; it has no latest start where a round can be gone before it.
  /// Linear in arrows, apart from ``PlaybookCertainty`` and small rounds (``PlaybookRounds``).
  func schedule<Clock: PlaybookClock>(_ clock: Clock) -> [PlaybookSpan<Clock.Instant>?] {
    var spans = [PlaybookSpan<Clock.Instant>?](repeating: nil, count: acts.count)
    for node in order.sequence {
      var start = PlaybookSpan(
        earliestStart: clock.trigger, latestStart: clock.trigger, earliestEnd: clock.trigger)
      // Nobody knows when its own condition comes true.
      start.isStartKnown = !order.beginsAlone[node] || acts[node].when.isEmpty
      let arrivals = order.incoming[node].compactMap { link in
        spans[links[link].from].map { (link: link, span: $0) }
      }
      if !arrivals.isEmpty {
        // What begins by itself waits for nothing, whatever leads to it too.
        var (least, surely): (Clock.Instant?, Clock.Instant?) = (order.isEntry[node] ? clock.trigger : nil, nil)
        var most: Clock.Instant? = clock.trigger
        for (number, before) in arrivals {
          let link = links[number]
          let early = clock.least(before.earliestEnd, plus: link.wait)
          least = least.map { min($0, early) } ?? early
          if isAlways[number], !order.isEntry[node], !rounds.isBehind[node], certainty.implies(node, link.from) {
            surely = surely.map { max($0, early) } ?? early
          }
          // Behind a round, nobody knows how often it was gone.
          let leavesRound = order.round[link.from] >= 0 && order.round[link.from] != order.round[node]
          let late = leavesRound ? nil : before.latestEnd.flatMap { clock.most($0, plus: link.wait) }
          most = most.flatMap { most in late.map { max(most, $0) } }
          if link.wait.isUnknown || !before.isEndKnown { start.isStartKnown = false }
          if leavesRound, rounds.isUnknown(order.round[link.from]) { start.isStartKnown = false }
        }
        start.earliestStart = surely.map { sure in max(least ?? sure, sure) } ?? least ?? clock.trigger
        start.latestStart = most
      }
      if rounds.mayGoBefore[node] {
        start.latestStart = nil
        if rounds.isUnknown(order.round[node]) { start.isStartKnown = false }
      }
      if let first = rounds.tangle[node] {
        start.earliestStart = first >= 0 ? spans[first]?.earliestStart ?? clock.trigger : clock.trigger
      }
      spans[node] = ended(start, acts[node], clock, mayBeLeftOut: !acts[node].when.isEmpty)
    }
    return spans
  }

  /// The span of a step whose start is known, with its end.
  ///
  /// - Parameter act: the step; nil for one that is left out and takes no time.
  /// - Parameter mayBeLeftOut: whether its own condition is open.
  func ended<Clock: PlaybookClock>(
    _ start: PlaybookSpan<Clock.Instant>, _ act: Act?, _ clock: Clock, mayBeLeftOut: Bool = false
  ) -> PlaybookSpan<Clock.Instant> {
    var span = start
    span.earliestStart = clock.settled(start.earliestStart)
    span.latestStart = start.latestStart.map { clock.settled($0) }
    guard let act else {
      span.earliestEnd = start.earliestStart
      span.latestEnd = start.latestStart
      span.isEndKnown = start.isStartKnown
      return span
    }
    span.earliestEnd = mayBeLeftOut ? start.earliestStart : clock.least(span.earliestStart, plus: act.takes)
    // A step that takes longer than its deadline is a finding; it ends when its work is done.
    let late = span.latestStart.flatMap { late in
      let work = clock.most(late, plus: act.takes)
      guard act.within.isSaid else { return work }
      return clock.most(late, plus: act.within).map { max($0, work ?? clock.least(late, plus: act.takes)) }
    }
    span.latestEnd = late.map { clock.settled($0) }
    // Nobody knows what a `?` stands for, nor how long that is.
    span.isEndKnown = start.isStartKnown && !act.takes.isUnknown && !act.within.isUnknown && act.step >= 0
    return span
  }

  /// The longest way through, and its ends in minutes; nil where nothing leads anywhere or it could not be decided.
  ///
  /// No step comes twice on it: rounds add to it.
  func longestWay() -> (steps: [Int], way: TimedWay)? {
    let source = acts.count
    var arrows = links.map { Digraph.Arrow(from: $0.from, to: $0.to) }
    var waits = links.map { Self.sum($0.wait.range, lasting(acts[$0.to])) }
    for entry in order.entries {
      arrows.append(Digraph.Arrow(from: source, to: entry))
      waits.append(lasting(acts[entry]))
    }
    let graph = Digraph(nodeCount: acts.count + 1, arrows: arrows)
    // It leads to where nothing need follow; where all goes round, to any step.
    let ends = order.sequence.filter { choices[$0].mayEnd }
    let goals = ends.isEmpty ? order.sequence : ends
    guard order.sequence.contains(where: { acts[$0].step >= 0 }),
      case .way(let way) = graph.all.longestWay(waits: waits, from: [source], to: goals, measuring: .high)
    else { return nil }
    return (way.walk.nodes.dropFirst().filter { acts[$0].step >= 0 }, way)
  }

  /// How long a step lasts: what it takes at the least, its deadline at the most.
  private func lasting(_ act: Act) -> WaitRange {
    let takes = act.takes.range
    let within = act.within.isSaid ? act.within.range : takes
    let work = takes.high ?? takes.low
    return WaitRange(
      low: act.when.isEmpty ? takes.low : 0, high: within.isOpen ? nil : max(work, within.high ?? within.low),
      known: takes.known && within.known && act.step >= 0)
  }

  private static func sum(_ a: WaitRange, _ b: WaitRange) -> WaitRange {
    let isOpen = a.isOpen || b.isOpen
    return WaitRange(
      low: a.low + b.low, high: isOpen ? nil : (a.high ?? a.low) + (b.high ?? b.low), known: a.known && b.known)
  }
}
