import PolkuModel
import PolkuSyntax

// How often the company comes to each segment and persona.
extension CrossGrid {
  /// A cell says how often a contact reaches a segment or persona; a row adds them up, and ranges stay ranges.
  ///
  /// What is for everyone reaches all of them.
  mutating func fillSegments(_ state: CheckState) {
    let context = state.context
    let places = Self.numbers(columns)
    let load = ContactLoad(state)
    var reached: [DeclarationID: [Int]] = [:]
    for (row, head) in rows.enumerated() {
      reached[head.thing, default: []].append(row)
      if let segment = load.segment(of: head.thing) { reached[segment, default: []].append(row) }
    }
    func who(_ audience: Audience) -> Set<Int> {
      audience.isEveryone
        ? Set(rows.indices) : Set((audience.segments + audience.personas).flatMap { reached[$0] ?? [] })
    }
    var isRepeated: Set<DeclarationID> = []
    for (contact, fact, audience) in ContactLoad.contacts(state) {
      isRepeated.insert(contact)
      guard let column = places[contact] else { continue }
      let rate = context.rate(fact)?.perDay
      let counted = rate.flatMap { rate in
        (rate.high ?? rate.low).map { high in
          Load(low: rate.low ?? 0, high: high, isUnbounded: rate.high == nil, uncounted: 0)
        }
      }
      for row in who(audience) {
        cells[row][column].state = counted == nil ? .uncounted : .counted
        cells[row][column].load = counted
        cells[row][column].count = 1
      }
    }
    for (column, head) in columns.enumerated() where !isRepeated.contains(head.thing) {
      for row in who(context.audience(head.thing)) { cells[row][column].state = .once }
    }
    for row in rows.indices {
      let sum = load.sum(rows[row].thing)
      let uncounted = cells[row].count { $0.state == .uncounted }
      rows[row].count = sum.count + uncounted
      if sum.count > 0 || uncounted > 0 {
        rows[row].load = Load(low: sum.low, high: sum.high, isUnbounded: sum.isUnbounded, uncounted: uncounted)
        rows[row].state = sum.count > 0 ? .counted : .uncounted
      } else if cells[row].contains(where: { $0.state == .once }) {
        rows[row].state = .once
      }
    }
    for column in columns.indices {
      columns[column].count = rows.indices.count { cells[$0][column].state != .empty }
    }
  }
}
