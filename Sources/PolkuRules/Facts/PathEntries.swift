import PolkuModel
import PolkuSyntax

/// Where the paths of each persona begin on one day, and whether the channels there push or wait to be found.
struct PathEntries {
  /// The ways in of one or several paths.
  struct Ways {
    /// Whether all of them are on inbound channels only, and whether all are on outbound ones only.
    var isInbound = true
    var isOutbound = true
    /// Whether a path shows no beginning, or begins at `?`.
    var isUnknown = false
    /// The touchpoints, each once, by name; of many the first.
    var some: [DeclarationID] = []

    fileprivate mutating func join(_ other: Ways, _ model: Model) {
      isInbound = isInbound && other.isInbound
      isOutbound = isOutbound && other.isOutbound
      isUnknown = isUnknown || other.isUnknown
      let all = some + other.some.filter { !some.contains($0) }
      let names = all.map { Array(model.name($0).utf8) }
      // By name, so that the order of paths does not matter.
      let order = all.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
      some = order.prefix(PathEntries.shown).map { all[$0] }
    }
  }

  fileprivate static let shown = 6
  private var everyone = Ways()
  private var own: [DeclarationID: Ways] = [:]
  private let model: Model

  init(_ state: CheckState) {
    model = state.model
    let context = state.context
    for path in state.paths where path.owner >= 0 {
      let audience = context.audience(path.owner)
      guard audience.isEveryone || !audience.personas.isEmpty, !path.points.isEmpty else { continue }
      var ways = Ways()
      // `? -> form` is a way in that nobody knows yet.
      let beginsOpen = path.open.map { path.graph.all.entries().contains($0) } ?? false
      ways.isUnknown = path.entries.isEmpty || beginsOpen || path.mayStartElsewhere(context)
      for entry in path.entries {
        let point = path.points[entry]
        let channels = context.names(point, .on)
        func all(_ direction: ValueWord) -> Bool {
          channels.isClosed
            && channels.things.allSatisfy { context.word($0, .direction, .direction) == direction }
        }
        ways.isInbound = ways.isInbound && all(.directionInbound)
        ways.isOutbound = ways.isOutbound && all(.directionOutbound)
        if ways.some.count < Self.shown { ways.some.append(point) }
      }
      if audience.isEveryone { everyone.join(ways, state.model) }
      for persona in audience.personas { own[persona, default: Ways()].join(ways, state.model) }
    }
  }

  /// All ways in of a persona's paths together: whoever is reached on one of them is reached.
  func of(_ persona: DeclarationID) -> Ways {
    var ways = own[persona] ?? Ways()
    ways.join(everyone, model)
    return ways
  }
}
