import PolkuModel
import PolkuSyntax

/// A stated capacity as a limit, and how sums are shown beside it: in its own time.
struct CapacityLimit {
  /// What has the capacity.
  let owner: DeclarationID
  /// Where it is stated.
  let fact: Fact
  /// How much it is.
  let capacity: Capacity

  /// The capacity of something; nil where none is stated in numbers.
  init?(_ owner: DeclarationID, _ context: CheckContext) {
    guard let fact = context.stated(owner, .capacity) else { return nil }
    guard let capacity = context.capacity(fact) else { return nil }
    self.owner = owner
    self.fact = fact
    self.capacity = capacity
  }

  func isChannel(_ context: CheckContext) -> Bool { context.model.declarations[Int(owner)].kind == .channel }

  /// Whether a sum is more than the limit; one that comes out a hair above for its fractions is not.
  func isExceeded(_ most: Double, by sum: Double) -> Bool {
    capacity.rate.highIsOpen ? sum > 0 && sum >= most * (1 - 1e-9) : sum > most * (1 + 1e-9)
  }

  // MARK: - Sums for messages

  /// Minutes of a week as work in the time that the capacity is stated for: `12..15 h per week`.
  func written(minutes low: Double, _ high: Double?, _ context: CheckContext) -> String {
    let isShort = capacity.work == .minute
    let share = WorkWeek.times(every: period.count, period.unit) * (isShort ? 1 : 60)
    return written(low / share, high.map { $0 / share }, isShort ? " min" : " h", context)
  }

  /// Times in a week as times in the time that the capacity is stated for: `25 per year`.
  func written(times low: Double, _ high: Double?, _ context: CheckContext) -> String {
    let share = WorkWeek.calendarTimes(every: period.count, period.unit)
    return written(low / share, high.map { $0 / share }, "", context)
  }

  private var period: (count: Double, unit: TimeUnit) {
    switch capacity.rate.form {
    case .times(let count): (count, capacity.rate.unit)
    case .every: (1, capacity.rate.unit)
    }
  }

  private func written(_ low: Double, _ high: Double?, _ unit: String, _ context: CheckContext) -> String {
    let (count, time) = (Self.number(period.count), period.unit.id)
    let (least, most) = (Self.number(low), high.map { Self.number($0) })
    let number =
      most.map { least == $0 ? $0 : low == 0 ? "at most " + $0 : least + ".." + $0 } ?? "at least " + least
    let text = number + unit + (count == "1" ? " per " + time : " per " + count + " " + time + "s")
    return context.model.files[Int(fact.file)].tree.language.written(text, .capacity)
  }

  /// A number with one decimal at the most, rounded up so that what is above the limit looks so.
  private static func number(_ value: Double) -> String {
    let shown = value.isFinite ? max(0, min(value, 1e12)) : 1e12
    let tenths = (shown * 10 - 1e-6).rounded(.up) / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
  }

  // MARK: - What is not counted

  /// Says that nothing can be held against the capacity.
  func notCompared(_ rule: RuleID, _ context: CheckContext) {
    let model = context.model
    let arguments: KeyValuePairs = ["name": model.called(owner), "capacity": model.written(model.location(fact))]
    context.notChecked(rule, at: model.location(fact), Message("P527.notCompared", arguments))
  }

  /// Says which work is not counted, for one reason.
  func notCounted(_ rule: RuleID, _ key: String, _ works: [DeclarationID], _ context: CheckContext) {
    if works.isEmpty { return }
    let model = context.model
    context.notChecked(
      rule, at: model.location(fact),
      Message(
        key,
        [
          "name": model.called(owner), "works": Model.list(works.map { model.called($0) }), "count": "\(works.count)",
          "effort": model.word(.effort, in: fact.file),
        ]))
  }
}
