import PolkuModel
import PolkuSyntax

/// A content that stands in no cell, or that helps nobody where it stands.
public struct MatrixLeftover: Sendable, Equatable {
  /// What is the matter with it.
  public enum Reason: String, CaseIterable, Sendable {
    /// It does not say whom it is for.
    case forNobody = "for-nobody"
    /// It is in none of the columns.
    case nowhere
    /// It leaves open whom it is for, or where it belongs.
    case open
    /// It is for a persona that takes no part there.
    case noPart = "no-part"
    /// It is past its review date.
    case overdue
    /// It leads nowhere, and nobody said that this is meant.
    case leadsNowhere = "leads-nowhere"
    /// It is out, and nothing brings it to anybody.
    case metNowhere = "met-nowhere"
  }

  /// What is the matter with it.
  public let reason: Reason
  /// The content.
  public let content: DeclarationID
  /// The persona that takes no part, by its row; nil for every other reason.
  public let row: Int?
  /// The column that it takes no part in; nil for every other reason.
  public let column: Int?
}

/// Finds the contents that stand in no cell, or that help nobody.
///
/// Ideas need not know yet where they lead, and of what is gone nobody need say more.
struct MatrixLeftovers {
  private(set) var found: [MatrixLeftover] = []

  /// - Parameter isWhole: whether all personas are looked at; else only the contents of those that are count.
  init(
    _ state: CheckState, _ columns: MatrixColumns, _ personas: [DeclarationID], _ cells: [[MatrixCell]], isWhole: Bool
  ) {
    let context = state.context
    // What leaves open what else it shows may show any of them.
    let isAllShown = state.showings.leavingOpen.isEmpty
    let shown = isWhole ? [] : Set(cells.joined().flatMap { $0.contents.map(\.content) })
    for content in state.model.byName(state.declared(.content)) where isWhole || shown.contains(content) {
      let status = context.contentStatus(content)
      if status.isGone { continue }
      let (audience, places) = (context.names(content, .for), context.names(content, .at))
      if audience.knowledge == .missing || audience.knowledge == .none { add(.forNobody, content) }
      if audience.knowledge == .open || places.knowledge == .open { add(.open, content) }
      if columns.of(content).isEmpty, places.knowledge != .open { add(.nowhere, content) }
      if let today = context.today, context.reviewDue(content).isOver(today) { add(.overdue, content) }
      if status != .idea, !context.says(content, .leadsTo) { add(.leadsNowhere, content) }
      let isFormOpen = context.names(content, .gatedBy).knowledge == .open
      if isAllShown, status.isOut, state.showings.meeting(content) == .nowhere, places.knowledge != .open, !isFormOpen {
        add(.metNowhere, content)
      }
    }
    for (row, line) in cells.enumerated() {
      for (column, cell) in line.enumerated() where cell.demand == .none {
        for item in cell.contents where !item.status.isGone && isMeant(item.content, personas[row], context) {
          found.append(MatrixLeftover(reason: .noPart, content: item.content, row: row, column: column))
        }
      }
    }
    let order = MatrixLeftover.Reason.allCases
    // Stable: by name within each reason.
    found = order.flatMap { reason in found.filter { $0.reason == reason } }
  }

  /// Whether a content names the persona itself: what is for everyone or a segment is made for the others.
  private func isMeant(_ content: DeclarationID, _ persona: DeclarationID, _ context: CheckContext) -> Bool {
    context.names(content, .for).things.contains(persona)
  }

  private mutating func add(_ reason: MatrixLeftover.Reason, _ content: DeclarationID) {
    found.append(MatrixLeftover(reason: reason, content: content, row: nil, column: nil))
  }
}
