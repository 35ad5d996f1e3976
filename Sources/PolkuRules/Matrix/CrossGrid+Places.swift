import PolkuModel
import PolkuSyntax

// Who works where, and on which channels.
extension CrossGrid {
  /// A row counts the touchpoints that its role does; a column the roles that do it.
  ///
  /// The steps of a playbook count where the playbook is.
  mutating func fillRoles(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    let (people, places) = (Self.numbers(rows), Self.numbers(columns))
    var names: [Place: Set<DeclarationID>] = [:]
    func note(_ grid: inout CrossGrid, _ who: [DeclarationID], _ column: Int, _ sort: State, _ by: DeclarationID) {
      for one in who {
        guard let row = people[one] else { continue }
        grid.mark(row, column, sort)
        if by != grid.columns[column].thing { names[Place(row: row, column: column), default: []].insert(by) }
      }
    }
    for (column, head) in columns.enumerated() {
      let touchpoint = head.thing
      note(&self, context.responsible(touchpoint).things, column, .does, touchpoint)
      note(&self, context.names(touchpoint, .backup).things, column, .backup, touchpoint)
      note(&self, context.names(touchpoint, .agreedBy).things, column, .agreed, touchpoint)
    }
    for step in state.declared(.step) {
      let playbook = model.declarations[Int(step)].parent
      guard playbook >= 0 else { continue }
      for touchpoint in context.touchpoints(of: playbook) {
        guard let column = places[touchpoint] else { continue }
        note(&self, context.responsible(step).things, column, .does, step)
        note(&self, context.names(step, .tells).things, column, .told, step)
      }
    }
    for (place, behind) in names {
      cells[place.row][place.column].names = model.byName(behind)
      cells[place.row][place.column].count = behind.count
    }
    for row in rows.indices {
      for column in columns.indices where cells[row][column].state == .does {
        rows[row].count += 1
        columns[column].count += 1
      }
      rows[row].state = rows[row].count > 0 ? .does : cells[row].contains { $0.state != .empty } ? .told : .empty
    }
  }

  /// A cell counts the touchpoints of a stage on a channel; rows and columns count each touchpoint once.
  mutating func fillChannels(_ state: CheckState) {
    let (channels, stages) = (Self.numbers(rows), Self.numbers(columns))
    var behind: [Place: [DeclarationID]] = [:]
    let places = StagePlaces(state)
    for touchpoint in state.touchpoints {
      let here = places.stages(of: touchpoint).compactMap { stages[$0] }
      let used = state.context.names(touchpoint, .on).things.compactMap { channels[$0] }
      for row in used {
        rows[row].count += 1
        for column in here { behind[Place(row: row, column: column), default: []].append(touchpoint) }
      }
      if !used.isEmpty { for column in here { columns[column].count += 1 } }
    }
    for (place, touchpoints) in behind {
      cells[place.row][place.column] = Cell(
        state: .some, count: touchpoints.count, names: state.model.byName(touchpoints))
    }
    for row in rows.indices where rows[row].count > 0 { rows[row].state = .some }
  }

  private struct Place: Hashable {
    let row: Int
    let column: Int
  }
}
