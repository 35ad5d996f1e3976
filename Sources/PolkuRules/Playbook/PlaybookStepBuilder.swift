import PolkuModel

/// Puts together what is known of each step of a playbook.
struct PlaybookStepBuilder {
  let flow: PlaybookFlow
  let calendar: PlaybookCalendar?
  let context: CheckContext

  /// The steps by their earliest start, then as they follow each other; then those nobody knows the time of; those
  /// nothing leads to last.
  func steps() -> [PlaybookStep] {
    let spans = flow.schedule(MinuteClock())
    let dated = calendar.map { flow.schedule($0.clock) }
    var coming = [[Int]](repeating: [], count: flow.acts.count)
    for (number, link) in flow.links.enumerated() { coming[link.to].append(number) }
    let reached = flow.order.sequence.enumerated().map { (node: $1, place: $0) }.sorted { a, b in
      guard let x = spans[a.node], let y = spans[b.node] else { return a.place < b.place }
      // What nobody knows the time of comes behind what is known.
      if x.isStartKnown != y.isStartKnown { return x.isStartKnown }
      if x.earliestStart != y.earliestStart { return x.earliestStart < y.earliestStart }
      let (p, q) = (flow.order.beginsAlone[a.node], flow.order.beginsAlone[b.node])
      return p == q ? a.place < b.place : q
    }
    let others = flow.acts.indices.filter { !flow.order.isReached[$0] }
    return (reached.map(\.node) + others).filter { flow.acts[$0].step >= 0 }.map { node in
      step(
        node, spans[node].map { PlaybookMinutes($0) }, dated.flatMap { $0[node] }.flatMap { PlaybookDates($0) },
        coming[node])
    }
  }

  private func step(
    _ node: Int, _ span: PlaybookMinutes?, _ dates: PlaybookDates?, _ coming: [Int]
  ) -> PlaybookStep {
    let act = flow.acts[node]
    let by = context.responsible(act.step)
    let doing: PlaybookStep.Doing =
      by.things.isEmpty
      ? .unknown
      : by.things.contains(where: { context.isHuman($0) }) ? .manual : by.isClosed ? .automatic : .unknown
    return PlaybookStep(
      step: act.step, doers: by.things, doing: doing, channels: context.names(act.step, .on).things,
      contents: context.names(act.step, .shows).things, tells: context.names(act.step, .tells).things,
      takes: act.takes, within: act.within, when: act.when, coming: coming.map { link($0) }, span: span, dates: dates,
      isCertain: flow.certainty.isCertain[node] && act.when.isEmpty, isInRound: flow.order.round[node] >= 0)
  }

  private func link(_ number: Int) -> PlaybookStep.Coming {
    let link = flow.links[number]
    return .init(
      from: flow.acts[link.from].step, arrow: link.arrow, wait: link.wait, condition: link.condition,
      isOtherwise: link.isOtherwise, others: flow.choices[link.from].options.map(\.condition),
      isReturn: flow.order.isReturn[number])
  }
}
