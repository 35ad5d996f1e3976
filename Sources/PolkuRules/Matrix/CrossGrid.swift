import PolkuModel
import PolkuSyntax

/// A grid of two kinds of things on one day of a map: who does what, what answers what, what is where.
///
/// What each known pair of kinds shows is worked out from the same facts as the rules' findings.
public struct CrossGrid: Sendable {
  /// A pair of kinds that the tool can set against each other.
  public enum Pair: String, CaseIterable, Sendable {
    /// Which contents answer which questions, and whether before anybody asks.
    case questionsContents = "questions-contents"
    /// Who does, stands in, agrees and is told, at which touchpoint.
    case rolesTouchpoints = "roles-touchpoints"
    /// Which touchpoints of a stage are on a channel.
    case channelsStages = "channels-stages"
    /// How often each contact reaches a segment, and each persona; a persona of one segment gets that segment's too.
    case segmentsTouchpoints = "segments-touchpoints"
    /// What solves a critical point, wholly or in part.
    case criticalsImprovements = "criticals-improvements"

    /// The word for the rows: `questions`.
    public var rows: String { String(rawValue.prefix { $0 != "-" }) }
    /// The word for the columns: `contents`.
    public var columns: String { String(rawValue.drop { $0 != "-" }.dropFirst()) }

    /// The pair of two words, or nil where nothing sets these against each other.
    public init?(rows: String, columns: String) { self.init(rawValue: rows + "-" + columns) }
  }

  /// What a row, a column or a cell comes to: the ids that the pairs use, the most pressing first.
  public enum State: String, CaseIterable, Sendable {
    /// A question that nothing answers, or a critical point that nothing solves.
    case missing
    /// A critical point that is solved in part, and nothing more.
    case part
    /// Nobody knows: something leaves open what would decide it.
    case unknown
    /// Answered by something that is not out yet.
    case planned
    /// Answered where nobody is brought to it.
    case unmet
    /// Answered once the customer asks.
    case onRequest = "on-request"
    /// Answered before anybody asks.
    case before
    /// Solved wholly.
    case full
    /// Accepted as it is, or left open on purpose.
    case accepted
    /// An improvement that was rejected.
    case rejected
    /// Does it.
    case does
    /// Is told of it.
    case told
    /// Stands in.
    case backup
    /// Agreed to it.
    case agreed
    /// So many things are there.
    case some
    /// Repeats, and the times are counted.
    case counted
    /// Repeats, and nobody knows how often.
    case uncounted
    /// Happens, and nothing says that it repeats.
    case once
    /// Nothing.
    case empty
  }

  /// A row or a column.
  public struct Head: Sendable, Equatable {
    /// Its id.
    public let id: String
    /// What it is.
    public let thing: DeclarationID
    /// What it comes to as a whole.
    public internal(set) var state = State.empty
    /// How many of its cells count: see each pair.
    public internal(set) var count = 0
    /// How often contacts come, all together; nil where times are not counted.
    public internal(set) var load: Load?
  }

  /// Contacts in a day, as a range.
  public struct Load: Sendable, Equatable {
    /// At least so often in a day.
    public var low: Double
    /// At most so often in a day; where it is unbounded, the lower end stands for what has no upper one.
    public var high: Double
    /// Whether a part of it has no upper end.
    public var isUnbounded: Bool
    /// How many contacts come again and again, of which nobody knows how often.
    public var uncounted: Int
  }

  /// What a row and a column have to do with each other.
  public struct Cell: Sendable, Equatable {
    /// What it comes to; the most telling where there are several.
    public var state = State.empty
    /// What else it comes to, in the order of the cases.
    public var others: [State] = []
    /// How many things stand behind it.
    public var count = 0
    /// The things behind it, by name: touchpoints of a stage, steps, places that bring a content.
    public var names: [DeclarationID] = []
    /// How often; nil where times are not counted.
    public var load: Load?
  }

  /// Which kinds.
  public let pair: Pair
  /// The rows, in the order of writing; segments before personas.
  public internal(set) var rows: [Head]
  /// The columns, in the order of writing.
  public internal(set) var columns: [Head]
  /// The cells: for each row, one for each column.
  public internal(set) var cells: [[Cell]]

  /// The most cells a grid may have: nobody reads more, and they would not fit into memory.
  public static let mostCells = 1_000_000

  /// Works out a grid of one day; nil where it would have more than ``mostCells`` cells.
  ///
  /// - Parameter selection: the day; without one it is as-is, but whatever is proposed solves critical points.
  public init?(_ model: Model, _ pair: Pair, selection: Selection? = nil, today: CalendarDate? = nil) {
    let context = CheckContext(model, today: today, selection: selection)
    let state = context.states[0]
    let heads = pair.heads(state)
    if !heads.rows.isEmpty, heads.columns.count > Self.mostCells / heads.rows.count { return nil }
    self.pair = pair
    rows = heads.rows.map { Head(id: model.id($0), thing: $0) }
    columns = heads.columns.map { Head(id: model.id($0), thing: $0) }
    cells = Array(repeating: Array(repeating: Cell(), count: columns.count), count: rows.count)
    switch pair {
    case .questionsContents: fillQuestions(state)
    case .rolesTouchpoints: fillRoles(state)
    case .channelsStages: fillChannels(state)
    case .segmentsTouchpoints: fillSegments(state)
    case .criticalsImprovements: fillCriticals(state)
    }
  }

  /// The number of each row or column, by what it is.
  static func numbers(_ heads: [Head]) -> [DeclarationID: Int] {
    Dictionary(zip(heads.map(\.thing), heads.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Adds a state to a cell; the first case counts most.
  mutating func mark(_ row: Int, _ column: Int, _ state: State) {
    var all = Set(cells[row][column].others)
    if cells[row][column].state != .empty { all.insert(cells[row][column].state) }
    all.insert(state)
    let order = State.allCases.filter { all.contains($0) }
    cells[row][column].state = order[0]
    cells[row][column].others = Array(order.dropFirst())
  }
}

extension CrossGrid.Pair {
  /// What stands in the rows and in the columns.
  fileprivate func heads(_ state: CheckState) -> (rows: [DeclarationID], columns: [DeclarationID]) {
    let context = state.context
    switch self {
    case .questionsContents:
      let contents = state.declared(.content).filter { content in
        !context.contentStatus(content).isGone && context.says(content, .answers)
      }
      return (state.declared(.question), contents)
    case .rolesTouchpoints: return (state.declared([.role, .system]), state.touchpoints)
    case .channelsStages: return (state.declared(.channel), context.journey.stages.filter { state.has($0) })
    case .segmentsTouchpoints:
      let repeated = Set(ContactLoad.contacts(state).map(\.contact))
      let columns = state.declared([.touchpoint, .step]).filter { contact in
        if repeated.contains(contact) { return true }
        guard context.model.declarations[Int(contact)].kind == .touchpoint, !context.isBackstage(contact) else {
          return false
        }
        let audience = context.audience(contact)
        return context.isCompanysMove(contact) && !(audience.segments + audience.personas).isEmpty
      }
      return (state.declared(.segment) + state.declared(.persona), columns)
    case .criticalsImprovements:
      let solvers = state.declared([.improvement, .playbook]).filter { solver in
        context.model.declarations[Int(solver)].kind == .improvement || state.answers.solving.contains(solver)
      }
      return (state.declared(.critical), solvers)
    }
  }
}
