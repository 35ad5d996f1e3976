import PolkuModel
import PolkuSyntax

/// The work that a role or system has in a week, as far as it can be added up, and how much it has time for.
///
/// Of a touchpoint or a step that is its `effort` times how often it is done: see ``WorkRates``. What is not known is
/// never nothing: it is listed as not counted.
public struct RoleLoad: Sendable {
  /// A touchpoint or a step, and the work it makes.
  public struct Part: Sendable {
    /// The touchpoint or step.
    public let work: DeclarationID
    /// The least minutes in a week.
    public let low: Double
    /// The most minutes in a week; nil where the effort or the number has no upper end.
    public let high: Double?
    /// Whether it is done whenever it may be; else a condition stands before it, and it may be no work at all.
    public let isCertain: Bool
    /// Where the effort is stated, then where it is stated how often; of many places the first few.
    public let facts: [Fact]

    /// The minutes that count at the most: the lower end stands in for an upper one that is not said.
    public var most: Double { high ?? low }
  }

  /// Why work is not counted.
  public enum Reason: Sendable, Equatable {
    /// It does not say in numbers how much work one time of it is.
    case noEffort
    /// Nothing says in numbers how often it is done.
    case noRate
    /// Others do it too, and nobody knows how they share it.
    case shared
  }

  /// How much there is time for, in minutes of a week.
  public struct Limit: Sendable {
    /// Where it is stated.
    public let fact: Fact
    /// The lower end; nil where it is open.
    public let low: Double?
    /// The upper end; nil where it is open.
    public let high: Double?
  }

  /// The role or system.
  public let doer: DeclarationID
  /// How much it has time for; nil where that is not stated as work in a time.
  public let limit: Limit?
  /// The work that can be added up, touchpoints first, in the order of writing.
  public internal(set) var parts: [Part] = []
  /// The work that cannot be added up, and why, in the order of writing.
  public internal(set) var uncounted: [(work: DeclarationID, reason: Reason)] = []

  /// The parts that no condition stands before.
  public var certain: [Part] { parts.filter(\.isCertain) }
  /// The least minutes of work in a week: conditions may never come true.
  public var low: Double { certain.reduce(0) { $0 + $1.low } }
  /// The most minutes of work in a week apart from what waits for a condition; nil where a part has no upper end.
  public var high: Double? { certain.reduce(0) { sum, part in sum.flatMap { sum in part.high.map { sum + $0 } } } }

  /// The loads of all declared roles and systems in the order of writing, on the first day of a check.
  ///
  /// Linear in the declarations and the arrows.
  public static func all(_ context: CheckContext) -> [RoleLoad] { all(context.states[0]) }

  static func all(_ state: CheckState) -> [RoleLoad] {
    let context = state.context
    var loads = state.declared([.role, .system]).map { RoleLoad(doer: $0, limit: limit(of: $0, context)) }
    var numbers = ByDeclaration(state.model, -1)
    for (number, load) in loads.enumerated() { numbers[load.doer] = number }
    let rates = WorkRates(state) { WorkWeek.times(every: $0, $1) }
    for work in state.touchpoints + state.declared(.step) {
      let doers = context.responsible(work)
      for doer in doers.things where numbers[doer] >= 0 {
        let isShared = doers.things.count > 1 || !doers.isClosed
        loads[numbers[doer]].add(work, isShared: isShared, rates, context)
      }
    }
    return loads
  }

  private static func limit(of doer: DeclarationID, _ context: CheckContext) -> Limit? {
    guard let fact = context.stated(doer, .capacity), let capacity = context.capacity(fact),
      let unit = capacity.work
    else { return nil }
    let week = capacity.rate.perWeek { WorkWeek.times(every: $0, $1) }
    let minutes = WorkWeek.minutes(unit, day: WorkWeek.longDay)
    return Limit(fact: fact, low: week.low.map { $0 * minutes }, high: week.high.map { $0 * minutes })
  }

  private mutating func add(_ work: DeclarationID, isShared: Bool, _ rates: WorkRates, _ context: CheckContext) {
    let model = context.model
    // What is decided to be none is no work.
    if [Field.effort, .volume, .every].contains(where: { model.fact(work, $0)?.state == Fact.State.none }) { return }
    guard let fact = context.stated(work, .effort), let effort = context.time(fact) else {
      return uncounted.append((work, .noEffort))
    }
    guard let rate = rates.rate(of: work) else { return uncounted.append((work, .noRate)) }
    if isShared { return uncounted.append((work, .shared)) }
    let minutes = WorkWeek.minutes(effort.unit, day: WorkWeek.shortDay)
    let high = rate.high.flatMap { times in effort.high.map { $0 * minutes * times } }
    parts.append(
      Part(
        work: work, low: rate.isCertain ? (effort.low ?? 0) * minutes * rate.low : 0, high: high,
        isCertain: rate.isCertain, facts: [fact] + rate.facts))
  }
}
