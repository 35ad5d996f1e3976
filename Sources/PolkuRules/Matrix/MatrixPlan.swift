import PolkuModel
import PolkuSyntax

/// A cell to work on: a gap, what is too thin, or what is planned and must come out.
public struct MatrixStep: Sendable, Equatable {
  /// How the channels of a step are known.
  public enum ChannelKnowledge: Sendable {
    /// The persona uses them, and touchpoints of this column are on them.
    case here
    /// The persona uses them; nothing in this column is on them.
    case elsewhere
    /// What the persona uses is not known.
    case unknown
  }

  /// The row of the cell.
  public let row: Int
  /// The column of the cell.
  public let column: Int
  /// What the cell comes to: a gap, thin or planned.
  public let outcome: MatrixCell.Outcome
  /// How much the cell is owed: a must, or wanted.
  public let demand: MatrixCell.Demand
  /// How many paths run through this column for this persona.
  public let paths: Int
  /// How many critical points lie in this column for this persona.
  public let criticals: Int
  /// What the persona asks here in vain, by name.
  public let unanswered: [DeclarationID]
  /// The channels to bring it on, by name.
  public let channels: [DeclarationID]
  /// How the channels are known.
  public let channelKnowledge: ChannelKnowledge
  /// The touchpoint that the content should lead to; nil where the map has none to offer.
  public let leadsTo: DeclarationID?
  /// Whether the persona meets that touchpoint on its own paths, and not others alone.
  public let isOnOwnWay: Bool
}

/// Puts the cells to work on into the order to close them.
///
/// A must comes before what is wanted; then comes the cell with more paths and critical points; then the earlier
/// column, then the earlier persona.
struct MatrixPlan {
  let steps: [MatrixStep]

  init(_ state: CheckState, _ columns: MatrixColumns, _ personas: [DeclarationID], _ cells: [[MatrixCell]]) {
    let traffic = MatrixTraffic(state, columns)
    let aims = MatrixAims(state, columns, traffic)
    var steps: [MatrixStep] = []
    for (row, persona) in personas.enumerated() {
      for (column, cell) in cells[row].enumerated() where [.gap, .thin, .planned].contains(cell.outcome) {
        let channels = aims.channels(persona, column)
        let aim = aims.touchpoint(persona, column)
        steps.append(
          MatrixStep(
            row: row, column: column, outcome: cell.outcome, demand: cell.demand,
            paths: traffic.paths(persona, column), criticals: traffic.criticals(persona, column),
            unanswered: cell.unanswered.map(\.question), channels: channels.list, channelKnowledge: channels.knowledge,
            leadsTo: aim?.touchpoint, isOnOwnWay: aim?.isOwn ?? false))
      }
    }
    self.steps = steps.sorted { a, b in
      if a.demand != b.demand { return a.demand == .must }
      let (one, other) = (a.paths + a.criticals, b.paths + b.criticals)
      if one != other { return one > other }
      return (a.column, a.row) < (b.column, b.row)
    }
  }
}
