import PolkuModel
import PolkuSyntax

/// What is missing for whom, when: every persona in every buying phase, or every stage, on one day of a map.
///
/// Each cell is worked out and never typed: what it is owed from the persona's say, what it has from the contents and
/// what is asked from the questions. Where the map does not tell, nothing is counted as "no". Cost grows with what
/// the cells hold.
public struct ContentMatrix: Sendable {
  /// The personas, in the order of writing.
  public let personas: [DeclarationID]
  /// The ids of the personas, by which rows of two matrices are matched.
  public let personaIDs: [String]
  /// The phases or stages, in their order.
  public let columns: [MatrixColumn]
  /// The cells: for each persona, one for each column.
  public let cells: [[MatrixCell]]
  /// The limits that the cells are held against.
  public let thresholds: MatrixThresholds
  /// What to make, first what to make first.
  public let plan: [MatrixStep]
  /// How much of what is owed is there.
  public let coverage: MatrixCoverage
  /// What stands in no cell, or helps nobody where it stands.
  public let leftovers: [MatrixLeftover]

  /// Works out the matrix of one day.
  ///
  /// - Parameters:
  ///   - selection: the day of the map; without one it is as-is.
  ///   - today: the day that reviews are held against; without one nothing is past its review date.
  ///   - columns: buying phases, or the author's stages.
  ///   - only: the personas to look at; none means all.
  public init(
    _ model: Model, selection: Selection? = nil, today: CalendarDate? = nil,
    columns division: MatrixColumn.Division = .phases, only: Set<DeclarationID> = []
  ) {
    let context = CheckContext(model, today: today, selection: selection ?? .asIs)
    self.init(context.states[0], division, only)
  }

  init(_ state: CheckState, _ division: MatrixColumn.Division, _ only: Set<DeclarationID>) {
    let context = state.context
    let personas = state.declared(.persona).filter { only.isEmpty || only.contains($0) }
    let columns = MatrixColumns(state, division)
    let thresholds = MatrixThresholds(context.limits)
    var supply = MatrixSupply(state, division)
    let questions = MatrixQuestions(state, columns)
    self.personas = personas
    personaIDs = personas.map { state.model.id($0) }
    self.columns = columns.columns
    self.thresholds = thresholds
    cells = personas.map { persona in
      columns.columns.enumerated().map { number, column in
        let contents = supply.contents(persona, column)
        return MatrixCell(
          demand: MatrixCell.Demand(columns.level(persona, column)), contents: contents,
          mayBelong: supply.mayBelong(persona, column, beside: contents), questions: questions.of(persona, number),
          column: column,
          thresholds, context)
      }
    }
    plan = MatrixPlan(state, columns, personas, cells).steps
    coverage = MatrixCoverage(cells)
    leftovers = MatrixLeftovers(state, columns, personas, cells, isWhole: only.isEmpty).found
  }
}

extension MatrixCell.Demand {
  init(_ level: Influences.Level) {
    switch level {
    case .none: self = .none
    case .low, .medium: self = .wanted
    case .high: self = .must
    case .unknown, .missing: self = .ask
    }
  }
}

extension MatrixCell {
  init(
    demand: Demand, contents: [MatrixContent], mayBelong: [DeclarationID], questions: [MatrixQuestion],
    column: MatrixColumn, _ thresholds: MatrixThresholds, _ context: CheckContext
  ) {
    self.demand = demand
    self.contents = contents
    self.mayBelong = mayBelong
    self.questions = questions
    let good = contents.filter { $0.status.isOut && $0.shortfalls.isEmpty }
    let isAnswered = !questions.contains { $0.standing == .unanswered || $0.standing == .planned }
    let isEnough = Double(good.count) >= thresholds.enough
    // A content that says "none because …" is a decision, and so is a stage that says why it is empty.
    let decided = contents.first { $0.status == .deliberatelyNone }
    let reason = decided.map { context.model.fact($0.content, .status).map { context.model.text($0) } ?? "" }
    let emptiness = contents.isEmpty ? column.emptyBecause : nil
    var found: [Shortfall] = []
    var because: String?
    if demand == .none {
      outcome = .notNeeded
    } else if good.isEmpty, let why = reason ?? emptiness {
      (outcome, because) = (.deliberatelyEmpty, why)
    } else if demand == .ask {
      outcome = .unknown
    } else if isEnough, isAnswered {
      let count = contents.count { $0.status.isOut }
      outcome = Double(count) >= thresholds.crowd ? .excess : .adequate
    } else if !isEnough, !mayBelong.isEmpty || contents.contains(where: { $0.isOpen }) {
      outcome = .unknown
    } else if contents.contains(where: { $0.status.mayBeOut }) {
      found = Self.shortfalls(contents, isTooFew: !good.isEmpty && !isEnough, isAnswered: isAnswered)
      outcome = .thin
    } else {
      outcome = contents.contains { $0.status.isToCome } ? .planned : .gap
    }
    (shortfalls, self.reason) = (found, because)
  }

  private static func shortfalls(_ contents: [MatrixContent], isTooFew: Bool, isAnswered: Bool) -> [Shortfall] {
    var found = Set(contents.filter { $0.status.mayBeOut }.flatMap(\.shortfalls))
    if isTooFew { found.insert(.tooFew) }
    if !isAnswered { found.insert(.unanswered) }
    return Shortfall.allCases.filter { found.contains($0) }
  }
}

extension MatrixContent {
  /// Whether nobody knows if it is out, and nothing else speaks against it.
  fileprivate var isOpen: Bool { status == .open && shortfalls.isEmpty }
}
