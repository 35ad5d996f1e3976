import PolkuModel
import PolkuSyntax

/// What is known of each content, and of each content with each persona, worked out once.
struct MatrixSupply {
  private let state: CheckState
  private let cells: ContentCells
  private var use: ChannelUse
  private var facts: [DeclarationID: Facts] = [:]
  private var reach: [DeclarationID: Reach] = [:]

  /// What does not depend on the persona.
  private struct Facts {
    let id: String
    let age: MatrixContent.Age
    let quality: MatrixContent.Quality
    let leading: MatrixContent.Leading
    /// For each place that asks for channels, which ones.
    let asked: [[DeclarationID]]
    /// Whether some place asks for none, or leaves it open.
    let isFree: Bool
    let isShown: Bool
  }

  /// On which channels a persona can be met.
  private struct Reach {
    let usable: Set<DeclarationID>
    /// Whether all the channels it uses are known.
    let isClosed: Bool
  }

  init(_ state: CheckState, _ division: MatrixColumn.Division) {
    self.state = state
    cells = division == .phases ? state.contentCells : ContentCells(state, by: .stages)
    use = ChannelUse(state)
  }

  /// The contents of a cell.
  mutating func contents(_ persona: DeclarationID, _ column: MatrixColumn) -> [MatrixContent] {
    guard let place = column.place else { return [] }
    return cells.items(persona, place).map { item in
      let facts = facts(of: item)
      return MatrixContent(
        content: item.content, id: facts.id, status: item.status, age: facts.age, quality: facts.quality,
        fit: fit(facts, persona), leading: facts.leading)
    }
  }

  /// The contents that may belong to a cell beside those that do, as they leave it open; each once.
  func mayBelong(
    _ persona: DeclarationID, _ column: MatrixColumn, beside contents: [MatrixContent]
  ) -> [DeclarationID] {
    guard let place = column.place else { return [] }
    var seen = Set(contents.map(\.content))
    return cells.leftOpen(persona, place).filter { seen.insert($0).inserted }
  }

  private mutating func facts(of item: ContentCells.Item) -> Facts {
    if let known = facts[item.content] { return known }
    let (context, model) = (state.context, state.model)
    var (asked, isFree) = ([[DeclarationID]](), false)
    let places = state.showings[item.content]
    for place in places {
      let channels = use.asked(by: place)
      if channels.isEmpty { isFree = true } else { asked.append(channels) }
    }
    let isStated = context.stated(item.content, .quality).flatMap { context.amount($0) } != nil
    let result = Facts(
      id: model.id(item.content), age: context.contentAge(item.content),
      quality: item.isPoor ? .poor : isStated ? .good : .notStated, leading: context.leading(item.content),
      asked: asked, isFree: isFree, isShown: !places.isEmpty)
    facts[item.content] = result
    return result
  }

  private mutating func fit(_ facts: Facts, _ persona: DeclarationID) -> MatrixContent.Fit {
    guard facts.isShown else { return .nowhere }
    let reach = reach(of: persona)
    let channels = Set(facts.asked.joined())
    let met = channels.filter { reach.usable.contains($0) }
    if !met.isEmpty { return .met(state.model.byName(met)) }
    return facts.isFree || !reach.isClosed ? .notStated : .missed(state.model.byName(channels))
  }

  private mutating func reach(of persona: DeclarationID) -> Reach {
    if let known = reach[persona] { return known }
    let uses = state.context.names(persona, .uses)
    let result = Reach(
      usable: uses.things.isEmpty ? [] : use.open(toUsersOf: uses.things), isClosed: uses.isClosed)
    reach[persona] = result
    return result
  }
}

extension CheckContext {
  /// Whether somebody looked at a content lately; without a day to hold it against, whatever was looked at counts.
  fileprivate func contentAge(_ content: DeclarationID) -> MatrixContent.Age {
    let due = reviewDue(content)
    switch due {
    case .notCompared: return .notStated
    case .never: return .never
    case .until(_, _, let latest):
      let since = model.text(latest)
      return today.map { due.isOver($0) } ?? false ? .overdue(since: since) : .current(since: since)
    }
  }

  /// Where a content leads.
  fileprivate func leading(_ content: DeclarationID) -> MatrixContent.Leading {
    let list = names(content, .leadsTo)
    if !list.things.isEmpty { return .on(list.things) }
    switch list.knowledge {
    case .missing: return .nowhere
    case .none: return .nowhereOnPurpose
    case .open, .closed: return .open
    }
  }
}

extension Model {
  /// Things by their names, so that the order of declarations does not matter.
  func byName(_ things: some Sequence<DeclarationID>) -> [DeclarationID] {
    things.map { (key: Folding.key(name($0)), id: $0) }
      .sorted { $0.key == $1.key ? $0.id < $1.id : $0.key.lexicographicallyPrecedes($1.key) }.map(\.id)
  }
}
