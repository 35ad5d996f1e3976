import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p505 = Rule(
    505, "silent-handoff", .warning,
    sources: [
      .interaction("L316"),
      .success("L1668–1682"),
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        touchpoint intake: Complaint taken
          at: s
          by: helpdesk
        touchpoint repair: Repair visit
          at: s
          by: supervisor
        path p: Complaint
          reaches: repair
          intake -> repair
        """,
      good: """
        touchpoint intake: Complaint taken
          at: s
          by: helpdesk
          passes on: the logged complaint and the customer's wish
        touchpoint repair: Repair visit
          at: s
          by: supervisor
        path p: Complaint
          reaches: repair
          intake -> repair
        """,
      quiet: """
        system robot: Ticket system
        touchpoint intake: Complaint form
          at: s
          by: robot
        touchpoint repair: Repair visit
          at: s
          by: supervisor
        path p: Complaint
          reaches: repair
          intake -> repair
        """),
    check: { context, findings in P505.check(context, &findings) })
}

/// Work that passes from one person to another along a path, with nothing said of what goes along.
///
/// Where people first hear of the company no work begins yet, and none comes back to it.
/// One finding for each pair of roles, in this direction, at the first arrow between them; the others are its labels.
/// What P506 asks of a hand-over, on either side of the arrow, is not asked twice.
enum P505 {
  static let id = RuleID(505)
  /// So many further arrows are shown.
  private static let mostLabels = 8

  private struct Pair {
    let from: [DeclarationID]
    let to: [DeclarationID]
  }

  /// Who gives and who takes, by their numbers.
  private struct Hands: Hashable {
    let from: Int32
    let to: Int32
  }

  private struct Way: Hashable {
    let from: DeclarationID
    let to: DeclarationID
  }

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let passings = passings(context)
    if passings.isEmpty { return }
    // A pair that meets on all days is one finding, wherever its arrows come and go.
    let states = context.states
    context.inStates(&findings) { state, findings in
      for (pair, arrows) in passings where arrows.contains(where: { state.presence.arrows[$0] }) {
        var ways: Set<Way> = []
        var shown: [Int] = []
        for i in arrows where shown.count <= mostLabels && states.contains(where: { $0.presence.arrows[i] }) {
          let arrow = context.model.arrows[i]
          if ways.insert(Way(from: arrow.from, to: arrow.to)).inserted { shown.append(i) }
        }
        findings.append(finding(pair, shown, context.model))
      }
    }
  }

  private static func finding(_ pair: Pair, _ arrows: [Int], _ model: Model) -> Finding {
    let first = model.location(model.arrows[arrows[0]])
    let labels = arrows.dropFirst().prefix(mostLabels).map { i in
      Finding.Label(model.location(model.arrows[i]), Message("P505.here"))
    }
    let file = model.arrows[arrows[0]].file
    return Finding(
      id, .warning, at: first,
      Message(
        "P505.silent",
        [
          "from": Model.list(pair.from.map { model.called($0) }), "to": Model.list(pair.to.map { model.called($0) }),
        ]),
      labels: Array(labels), help: [Message("P505.help", ["passesOn": model.word(.passesOn, in: file)])])
  }

  /// The arrows on which work changes hands in silence, in written order, by who gives and who takes.
  private static func passings(_ context: CheckContext) -> [(pair: Pair, arrows: [Int])] {
    let model = context.model
    var people = People(context)
    var numbers: [Hands: Int] = [:]
    var passings: [(pair: Pair, arrows: [Int])] = []
    for (i, arrow) in model.arrows.enumerated() where arrow.from >= 0 && arrow.to >= 0 && arrow.from != arrow.to {
      guard model.declarations[Int(arrow.from)].kind == .touchpoint, let from = people.answering(for: arrow.from),
        let to = people.answering(for: arrow.to), people.changeHands(from, to)
      else { continue }
      // Nobody works on somebody who is yet to hear of the company.
      if people.isAwareness(arrow.from) || people.isAwareness(arrow.to) { continue }
      if context.says(arrow.from, .passesOn) || people.isHandover(arrow.from) || people.isHandover(arrow.to) {
        continue
      }
      let hands = Hands(from: from, to: to)
      if let number = numbers[hands] {
        passings[number].arrows.append(i)
      } else {
        numbers[hands] = passings.count
        passings.append((Pair(from: people[from], to: people[to]), [i]))
      }
    }
    return passings
  }
}

/// Who answers for touchpoints, looked up once each.
private struct People {
  private let context: CheckContext
  private static let unasked: Int32 = -2
  private static let nobody: Int32 = -1
  /// By the number of a list of those who answer, the number of the people on it.
  private var numbers: [Int32] = []
  private var people: [[DeclarationID]] = []
  private var numberOfPeople: [[DeclarationID]: Int32] = [:]
  private var functions: [DeclarationID: [UInt8]] = [:]
  private var awareness: ByDeclaration<Bool?>

  init(_ context: CheckContext) {
    self.context = context
    awareness = ByDeclaration(context.model, nil)
    for role in context.declared(.role) {
      if let fact = context.stated(role, .function) { functions[role] = context.key(fact) }
    }
  }

  /// The people of a number, ascending.
  subscript(number: Int32) -> [DeclarationID] { people[Int(number)] }

  /// The number of the people who answer for a touchpoint; nil where it is open, nobody, or a system.
  mutating func answering(for touchpoint: DeclarationID) -> Int32? {
    guard let list = context.responsibleNumber(touchpoint) else { return nil }
    while numbers.count <= list { numbers.append(Self.unasked) }
    if numbers[list] == Self.unasked { numbers[list] = number(of: context.read.list(list)) }
    return numbers[list] == Self.nobody ? nil : numbers[list]
  }

  private mutating func number(of list: NameList) -> Int32 {
    guard list.isClosed, list.things.allSatisfy({ context.isHuman($0) }) else { return Self.nobody }
    let sorted = list.things.sorted()
    if let number = numberOfPeople[sorted] { return number }
    let number = Int32(people.count)
    numberOfPeople[sorted] = number
    people.append(sorted)
    return number
  }

  /// Whether nobody, and no function, stands on both sides.
  func changeHands(_ from: Int32, _ to: Int32) -> Bool {
    if from == to { return false }
    let (from, to) = (self[from], self[to])
    if from.count == 1, to.count == 1 { return functions[from[0]].map { $0 != functions[to[0]] } ?? true }
    let (givers, theirs) = (Set(from), Set(from.compactMap { functions[$0] }))
    return !to.contains { role in givers.contains(role) || functions[role].map { theirs.contains($0) } ?? false }
  }

  /// Whether a touchpoint is where people first hear of the company.
  mutating func isAwareness(_ touchpoint: DeclarationID) -> Bool {
    if let known = awareness[touchpoint] { return known }
    let phases = context.phases(of: touchpoint)
    let isFirst = !phases.isEmpty && phases.allSatisfy { $0 == .awareness }
    awareness[touchpoint] = isFirst
    return isFirst
  }

  func isHandover(_ touchpoint: DeclarationID) -> Bool {
    context.word(touchpoint, .type, .touchpointType) == .touchpointTypeHandover
  }
}
