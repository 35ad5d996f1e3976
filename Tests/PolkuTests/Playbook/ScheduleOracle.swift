/// What can happen in a random playbook, by trying every answer to every question.
struct ScheduleOracle {
  /// When a step starts on one of the ways: days at the least and at the most, nil without upper end.
  struct Start: Hashable {
    let low: Int
    let high: Int?
    let isLeftOut: Bool
  }

  /// By way, what happens and when.
  private(set) var ways: [[Int: Start]] = []

  init(_ playbook: RandomSchedule) {
    let arrows =
      playbook.arrows.isEmpty
      ? playbook.steps.indices.dropFirst().map { RandomSchedule.Arrow(from: $0 - 1, to: $0) } : playbook.arrows
    // What can be answered at each step: one of its conditions, or none; and whether its own holds.
    let asked = playbook.steps.indices.map { step in
      [nil] + Set(arrows.filter { $0.from == step }.compactMap(\.condition)).sorted().map { Optional($0) }
    }
    let answers = asked.map(\.count)
    let own = playbook.steps.map { $0.hasOwnCondition ? 2 : 1 }
    let count = (answers + own).reduce(1, *)
    var seen: Set<[Int: Start]> = []
    for number in 0..<count {
      var rest = number
      var (chosen, isLeftOut): ([Int?], [Bool]) = ([], [])
      for step in playbook.steps.indices {
        chosen.append(asked[step][rest % answers[step]])
        rest /= answers[step]
        isLeftOut.append(rest % own[step] == 1)
        rest /= own[step]
      }
      let way = Self.way(playbook, arrows, chosen, isLeftOut)
      if seen.insert(way).inserted { ways.append(way) }
    }
  }

  private static func way(
    _ playbook: RandomSchedule, _ arrows: [RandomSchedule.Arrow], _ chosen: [Int?], _ isLeftOut: [Bool]
  ) -> [Int: Start] {
    var starts: [Int: Start] = [:]
    var ends: [Int: (low: Int, high: Int?)] = [:]
    for step in playbook.steps.indices {
      let coming = arrows.filter { $0.to == step }
      let isOnFlow = playbook.steps.count == 1 || arrows.contains { $0.from == step || $0.to == step }
      var (low, high): (Int, Int?) = (0, 0)
      if coming.isEmpty {
        guard isOnFlow || playbook.steps[step].hasOwnCondition else { continue }
      } else {
        let taken = coming.filter { arrow in
          guard ends[arrow.from] != nil else { return false }
          if arrow.isOtherwise { return chosen[arrow.from] == nil }
          return arrow.condition == nil || arrow.condition == chosen[arrow.from]
        }
        if taken.isEmpty { continue }
        for arrow in taken {
          let end = ends[arrow.from] ?? (0, 0)
          let wait = arrow.wait ?? RandomSchedule.Time()
          low = max(low, end.low + wait.low)
          if let late = end.high, let most = wait.high { high = high.map { max($0, late + most) } } else { high = nil }
        }
      }
      starts[step] = Start(low: low, high: high, isLeftOut: isLeftOut[step])
      let facts = playbook.steps[step]
      if isLeftOut[step] {
        ends[step] = (low, high)
      } else {
        let takes = facts.takes ?? RandomSchedule.Time()
        let lasts = facts.within.map { $0.high.map { max($0, takes.high ?? takes.low) } } ?? takes.high
        ends[step] = (low + takes.low, high.flatMap { start in lasts.map { start + $0 } })
      }
    }
    return starts
  }

  /// The earliest and the latest start of a step over all ways, and whether it happens on every one.
  func bounds(_ step: Int) -> (low: Int, high: Int?, isCertain: Bool)? {
    let starts = ways.compactMap { $0[step] }
    guard let low = starts.map(\.low).min() else { return nil }
    let high = starts.contains { $0.high == nil } ? nil : starts.compactMap(\.high).max()
    return (low, high, starts.count == ways.count && !starts.contains(where: \.isLeftOut))
  }
}
