import PolkuModel
import PolkuSyntax

/// How many contacts the company plans with each persona and segment on one day, added up.
///
/// What is for `everyone` is added up once and not for each persona again.
struct ContactLoad {
  /// A repeated contact: a touchpoint or a step.
  struct Part {
    let contact: DeclarationID
    /// Where its rate is stated.
    let fact: Fact
    /// How often in a day, as a range; without an upper end the lower one stands for it.
    let low: Double
    let high: Double
  }

  /// Contacts added up.
  struct Sum {
    /// How often in a day.
    var low = 0.0
    var high = 0.0
    /// Whether a part has no upper end.
    var isUnbounded = false
    /// How many parts there are.
    var count = 0
    /// The most frequent parts, first the greatest.
    var greatest: [Part] = []
    /// What repeats, but nobody knows how often; of many the first by name.
    var uncounted: [DeclarationID] = []

    var isEmpty: Bool { count == 0 && uncounted.isEmpty }
  }

  /// How many parts of a sum are kept to be shown.
  static let shown = 5

  private var sums: [DeclarationID: Sum] = [:]
  private var everyone = Sum()
  /// Contacts that do not say whom they reach.
  private(set) var unsaid = Sum()
  private let context: CheckContext

  init(_ state: CheckState) {
    context = state.context
    let model = context.model
    for (contact, rate, audience) in Self.contacts(state) { add(contact, rate, audience) }
    everyone.settle(model)
    unsaid.settle(model)
    for owner in sums.keys.sorted() { sums[owner]?.settle(model) }
  }

  /// What the company repeats: touchpoints that it opens and steps that reach the customer, how often, and for whom.
  static func contacts(_ state: CheckState) -> [(contact: DeclarationID, rate: Fact, audience: Audience)] {
    let (context, model) = (state.context, state.context.model)
    var contacts: [(contact: DeclarationID, rate: Fact, audience: Audience)] = []
    for touchpoint in state.touchpoints {
      guard let rate = model.fact(touchpoint, .every), rate.state != .none,
        context.word(touchpoint, .from, .from) == .sideCompany, !context.isBackstage(touchpoint)
      else { continue }
      contacts.append((touchpoint, rate, state.audience(touchpoint)))
    }
    for step in state.declared(.step) {
      let playbook = model.declarations[Int(step)].parent
      // What tells a colleague reaches no customer.
      guard playbook >= 0, !context.names(step, .on).things.isEmpty, !context.says(step, .tells),
        let rate = model.fact(step, .every) ?? model.fact(playbook, .every), rate.state != .none
      else { continue }
      contacts.append((step, rate, context.audience(playbook)))
    }
    return contacts
  }

  private mutating func add(_ contact: DeclarationID, _ fact: Fact, _ audience: Audience) {
    guard !audience.isEveryone else { return everyone.add(contact, fact, context) }
    if audience.personas.isEmpty, audience.segments.isEmpty { unsaid.add(contact, fact, context) }
    for segment in audience.segments { sums[segment, default: Sum()].add(contact, fact, context) }
    for persona in audience.personas {
      // It comes with the segment's already.
      if let segment = segment(of: persona), audience.segments.contains(segment) { continue }
      sums[persona, default: Sum()].add(contact, fact, context)
    }
  }

  /// Whether one of a persona's or segment's contacts comes as often as once in so many days, or may do so.
  func comesOnce(in days: Double, to id: DeclarationID?) -> Bool {
    let parts = [everyone, unsaid, id.flatMap { sums[$0] }, id.flatMap { segment(of: $0) }.flatMap { sums[$0] }]
    return parts.contains { part in
      guard let part else { return false }
      return !part.uncounted.isEmpty || part.greatest.contains { $0.high * days >= 1 - 1e-9 }
    }
  }

  /// Whether any contact of the day comes as often as once in so many days, whomever it reaches.
  func comesOnce(in days: Double) -> Bool {
    comesOnce(in: days, to: nil) || sums.keys.contains { comesOnce(in: days, to: $0) }
  }

  /// All contacts with a persona or segment; a persona of one segment gets that segment's too.
  func sum(_ id: DeclarationID) -> Sum {
    let parts = [everyone, sums[id], segment(of: id).flatMap { sums[$0] }].compactMap { $0 }
    var sum = parts.reduce(into: Sum()) { $0.join($1) }
    sum.settle(context.model)
    return sum
  }

  /// The one segment a persona belongs to; of several, each such person is in one only.
  func segment(of id: DeclarationID) -> DeclarationID? {
    guard context.model.declarations[Int(id)].kind == .persona else { return nil }
    let segments = context.names(id, .belongsTo)
    return segments.isClosed && segments.things.count == 1 ? segments.things[0] : nil
  }
}

extension ContactLoad.Sum {
  fileprivate mutating func add(_ contact: DeclarationID, _ fact: Fact, _ context: CheckContext) {
    guard let rate = context.rate(fact)?.perDay, let high = rate.high ?? rate.low else {
      return uncounted.append(contact)
    }
    if rate.high == nil { isUnbounded = true }
    let part = ContactLoad.Part(contact: contact, fact: fact, low: rate.low ?? 0, high: high)
    low += part.low
    self.high += part.high
    count += 1
    greatest.append(part)
  }

  fileprivate mutating func join(_ other: Self) {
    low += other.low
    high += other.high
    isUnbounded = isUnbounded || other.isUnbounded
    count += other.count
    greatest += other.greatest
    uncounted += other.uncounted
  }

  /// Keeps the greatest parts only, and as many names of the uncounted as are shown.
  fileprivate mutating func settle(_ model: Model) {
    let keys = greatest.map { ($0.high, Array(model.called($0.contact).utf8), $0.contact) }
    let order = greatest.indices.sorted { a, b in
      if keys[a].0 != keys[b].0 { return keys[a].0 > keys[b].0 }
      if keys[a].1 != keys[b].1 { return keys[a].1.lexicographicallyPrecedes(keys[b].1) }
      return keys[a].2 < keys[b].2
    }
    greatest = order.prefix(ContactLoad.shown).map { greatest[$0] }
    let names = uncounted.map { Array(model.called($0).utf8) }
    let byName = uncounted.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    uncounted = byName.prefix(ContactLoad.shown + 1).map { uncounted[$0] }
  }
}
