import PolkuModel
import PolkuSyntax

/// In which buying phases something is for a persona by name: paths that visit a touchpoint there, and contents.
///
/// What is for everyone is aimed at nobody in particular. Linear in the paths and in the names.
struct PersonaPhases {
  private struct Cell: Hashable {
    let persona: DeclarationID
    let phase: ValueWord
  }

  private struct Visit {
    let phases: [ValueWord]
    /// Whom the touchpoint itself is for; nil where it does not say, or says everyone.
    let only: [DeclarationID]?
  }

  private var cells: [Cell: [DeclarationID]] = [:]

  init(_ state: CheckState, _ personas: Set<DeclarationID>) {
    let context = state.context
    var visits: [DeclarationID: Visit] = [:]
    for path in state.paths where path.owner >= 0 {
      let walkers = context.audience(path.owner).personas.filter { personas.contains($0) }
      if walkers.isEmpty { continue }
      let isWalker = Set(walkers)
      var (common, own): (Set<ValueWord>, Set<Cell>) = ([], [])
      for point in path.points where point >= 0 {
        if visits[point] == nil { visits[point] = Self.visit(point, context) }
        guard let visit = visits[point] else { continue }
        guard let only = visit.only else {
          common.formUnion(visit.phases)
          continue
        }
        for persona in only where isWalker.contains(persona) {
          for phase in visit.phases { own.insert(Cell(persona: persona, phase: phase)) }
        }
      }
      for persona in walkers {
        for phase in Journey.order where common.contains(phase) || own.contains(Cell(persona: persona, phase: phase)) {
          cells[Cell(persona: persona, phase: phase), default: []].append(path.owner)
        }
      }
    }
    for content in state.declared(.content) {
      let readers = context.audience(content).personas.filter { personas.contains($0) }
      if readers.isEmpty { continue }
      let phases = context.phases(of: content)
      for persona in readers {
        for phase in phases { cells[Cell(persona: persona, phase: phase), default: []].append(content) }
      }
    }
  }

  private static func visit(_ touchpoint: DeclarationID, _ context: CheckContext) -> Visit {
    if context.isBackstage(touchpoint) { return Visit(phases: [], only: nil) }
    let audience = context.audience(touchpoint)
    let only = audience.isSaid && !audience.isEveryone ? audience.personas : nil
    return Visit(phases: context.phases(of: touchpoint), only: only)
  }

  /// The paths and contents for a persona in a phase.
  func things(for persona: DeclarationID, in phase: ValueWord) -> [DeclarationID] {
    cells[Cell(persona: persona, phase: phase)] ?? []
  }
}
