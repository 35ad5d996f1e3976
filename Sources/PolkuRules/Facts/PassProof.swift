import PolkuModel
import PolkuSyntax

/// Whether somebody gets from an entry of a path to its goal with the channels they use.
struct PassProof {
  /// What the proof came to.
  enum Result {
    case passes
    /// A `?` within reach may lead to the goal, or come from somewhere within reach.
    case open
    /// No route is left: the points, nearest first, where those that lead on to the goal are cut off.
    case stopped([Int])
  }

  /// Whether the goal can be reached at all, whatever the channels.
  let isGoalReachable: Bool
  private let path: FlowGraph
  private let leadsToGoal: [Bool]
  private let asked: [[DeclarationID]]
  private let use: ChannelUse
  private var known: [Set<DeclarationID>: Result] = [:]

  init(_ path: FlowGraph, _ use: inout ChannelUse) {
    self.path = path
    leadsToGoal = path.graph.all.reach(backFrom: path.goals).mask
    let isReaching = leadsToGoal
    isGoalReachable = path.entries.contains { isReaching[$0] }
    asked = path.points.map { use.asked(by: $0) }
    self.use = use
  }

  /// The result for those who use some channels and no others.
  mutating func result(_ channels: [DeclarationID]) -> Result {
    let key = Set(channels)
    if let known = known[key] { return known }
    let usable = use.open(toUsersOf: channels)
    let allowed = asked.map { asked in asked.isEmpty || asked.contains { usable.contains($0) } }
    let result = search(allowed)
    known[key] = result
    return result
  }

  private func search(_ allowed: [Bool]) -> Result {
    let all = path.graph.all
    let reach = all.reach(from: path.entries, allowing: allowed)
    if path.goals.contains(where: { reach.contains($0) }) { return .passes }
    if let open = path.open {
      if reach.contains(open) { return .open }
      let behind = all.reach(from: [open], allowing: allowed)
      if path.goals.contains(where: { behind.contains($0) }) { return .open }
    }
    return .stopped(reach.frontier.filter { leadsToGoal[$0] })
  }
}
