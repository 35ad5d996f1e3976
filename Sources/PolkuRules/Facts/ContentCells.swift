import PolkuModel
import PolkuSyntax

/// The contents of one day in the matrix of persona and buying phase, or of persona and stage.
///
/// A content stands in the cells of the personas its `for` names, in those of the personas of its segments, and,
/// where it is for everyone, in all of its phase. Building costs as much as the contents name; a cell costs a
/// look-up for each segment of its persona.
struct ContentCells {
  /// Where on the journey a cell is.
  enum Place: Hashable {
    case phase(ValueWord)
    case stage(DeclarationID)
  }

  /// What the columns of the matrix are.
  enum Division {
    case phases, stages
  }

  /// A content in a cell.
  struct Item {
    let content: DeclarationID
    let status: ContentStatus
    /// Whether its stated quality lies below what counts.
    let isPoor: Bool
  }

  /// What a cell holds, by the best that is in it.
  enum Supply {
    /// Something that is out and good enough.
    case adequate
    /// Nothing, and somebody decided that.
    case deliberatelyNone
    /// Something may be there: a content leaves open whether it is out, whom it is for, or where it belongs.
    case open
    /// Only what is out and not good enough.
    case poor
    /// Only what is not out yet.
    case planned
    /// Only what is not used any more.
    case retired
    case nothing
  }

  /// Whom a cell is for: a persona or segment, everyone, or nobody knows yet.
  private struct Key: Hashable {
    static let everyone: DeclarationID = -1
    static let unknown: DeclarationID = -2
    let whom: DeclarationID
    let place: Place
  }

  private let division: Division
  private var cells: [Key: [Item]] = [:]
  private var supplies: [Key: Set<Supply>] = [:]
  /// The contents that may be in a cell, where it is not known which.
  private var floating: [Key: [DeclarationID]] = [:]
  /// By persona, segment or everyone: the contents whose phase nobody knows yet.
  private var unplaced: [DeclarationID: [DeclarationID]] = [:]
  private var segments: [DeclarationID: [DeclarationID]] = [:]
  /// The cells that contents name, each once, without those of everyone.
  private(set) var named: [(whom: DeclarationID, phase: ValueWord)] = []

  init(_ state: CheckState, by division: Division = .phases) {
    let (context, model) = (state.context, state.model)
    self.division = division
    let quality = ContentQuality(context.limits.amount(P601.id))
    // By name, so that the contents of a cell come in an order that the order of declarations does not change.
    let contents = state.declared(.content).map { (key: Folding.key(model.name($0)), id: $0) }
      .sorted { $0.key == $1.key ? $0.id < $1.id : $0.key.lexicographicallyPrecedes($1.key) }
    for (_, content) in contents {
      let item = Item(
        content: content, status: context.contentStatus(content),
        isPoor: context.stated(content, .quality).flatMap { context.amount($0) }.map { quality.isPoor($0) } ?? false)
      place(item, context)
    }
    for persona in context.declared(.persona) {
      let groups = context.named(persona, .belongsTo, .segment)
      if !groups.isEmpty { segments[persona] = groups }
    }
  }

  private mutating func place(_ item: Item, _ context: CheckContext) {
    let audience = context.names(item.content, .for)
    let places =
      division == .phases ? context.phases(of: item.content).map { .phase($0) } : stages(item.content, context)
    let at = context.names(item.content, .at)
    let whom = audience.isEveryone ? [Key.everyone] : audience.things
    for place in places {
      for id in whom { add(item, Key(whom: id, place: place)) }
      if audience.knowledge == .open, item.status.mayBeOut {
        floating[Key(whom: Key.unknown, place: place), default: []].append(item.content)
      }
    }
    // A place whose phase is not known either; what is said nowhere is no place at all.
    if at.knowledge == .open || places.isEmpty && at.isClosed, item.status.mayBeOut {
      for id in whom { unplaced[id, default: []].append(item.content) }
    }
  }

  private func stages(_ content: DeclarationID, _ context: CheckContext) -> [Place] {
    context.stages(of: content).map { .stage($0) }
  }

  private mutating func add(_ item: Item, _ key: Key) {
    if case .phase(let phase) = key.place, cells[key] == nil, key.whom != Key.everyone {
      named.append((key.whom, phase))
    }
    cells[key, default: []].append(item)
    let supply: Supply =
      switch item.status {
      case .published, .unstated: item.isPoor ? .poor : .adequate
      case .open: item.isPoor ? .poor : .open
      case .idea, .planned: .planned
      case .retired: .retired
      case .deliberatelyNone: .deliberatelyNone
      }
    supplies[key, default: []].insert(supply)
  }
}

// MARK: - What a cell holds

extension ContentCells {
  /// The contents that name a persona or segment at a phase, by name; those for everyone are not among them.
  func naming(_ whom: DeclarationID, _ phase: ValueWord) -> [Item] { naming(whom, .phase(phase)) }

  private func naming(_ whom: DeclarationID, _ place: Place) -> [Item] { cells[Key(whom: whom, place: place)] ?? [] }

  /// The contents for everyone at a phase, by name.
  func forEveryone(_ phase: ValueWord) -> [Item] { naming(Key.everyone, phase) }

  /// All contents of a persona's cell, each once, by name within whom they name.
  func items(_ persona: DeclarationID, _ place: Place) -> [Item] {
    var seen: Set<DeclarationID> = []
    return audiences(persona).flatMap { naming($0, place) }.filter { seen.insert($0.content).inserted }
  }

  /// What a persona's cell holds.
  func supply(_ persona: DeclarationID, _ phase: ValueWord) -> Supply {
    var found: Set<Supply> = []
    for whom in audiences(persona) { found.formUnion(supplies[Key(whom: whom, place: .phase(phase))] ?? []) }
    if found.contains(.adequate) { return .adequate }
    if found.contains(.deliberatelyNone) { return .deliberatelyNone }
    if found.contains(.open) || !leftOpen(persona, phase).isEmpty { return .open }
    return [.poor, .planned, .retired].first { found.contains($0) } ?? .nothing
  }

  /// The first contents of a cell that are of one sort, enough for a message.
  func some(_ persona: DeclarationID, _ phase: ValueWord, where isMeant: (Item) -> Bool) -> [DeclarationID] {
    var (seen, result): (Set<DeclarationID>, [DeclarationID]) = ([], [])
    for whom in audiences(persona) {
      // Each list is sorted, and a message shows no more than five names and whether there are others.
      var found = 0
      for item in naming(whom, phase) where found < 6 && isMeant(item) {
        if seen.insert(item.content).inserted { result.append(item.content) }
        found += 1
      }
    }
    return result
  }

  /// The contents that may belong to a cell: they leave open whom they are for, or where they belong.
  ///
  /// What leaves open both is in no cell: it could be anywhere, and nothing would be checked any more.
  func leftOpen(_ persona: DeclarationID, _ phase: ValueWord) -> [DeclarationID] { leftOpen(persona, .phase(phase)) }

  /// The contents that may belong to a cell of either division.
  func leftOpen(_ persona: DeclarationID, _ place: Place) -> [DeclarationID] {
    let open = floating[Key(whom: Key.unknown, place: place)] ?? []
    return Array(open.prefix(6)) + audiences(persona).flatMap { (unplaced[$0] ?? []).prefix(6) }
  }

  private func audiences(_ persona: DeclarationID) -> [DeclarationID] {
    [persona] + (segments[persona] ?? []) + [Key.everyone]
  }
}
