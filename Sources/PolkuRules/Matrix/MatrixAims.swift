import PolkuModel
import PolkuSyntax

/// On which channels content reaches a persona in a column, and where it should lead from there.
struct MatrixAims {
  private struct Candidate {
    let touchpoint: DeclarationID
    let isConversion: Bool
    let channels: Set<DeclarationID>
    /// On how many paths it stands.
    let paths: Int
    let name: [UInt8]
  }

  private let context: CheckContext
  private let traffic: MatrixTraffic
  /// By column, the touchpoints in front of the customer, the ones to lead to first.
  private var here: [[Candidate]]

  init(_ state: CheckState, _ columns: MatrixColumns, _ traffic: MatrixTraffic) {
    context = state.context
    self.traffic = traffic
    here = Array(repeating: [], count: columns.columns.count)
    for touchpoint in state.touchpoints where !state.context.isBackstage(touchpoint) {
      let type = state.context.word(touchpoint, .type, .touchpointType)
      let candidate = Candidate(
        touchpoint: touchpoint, isConversion: type == .touchpointTypeConversion,
        channels: Set(state.context.names(touchpoint, .on).things.filter { state.has($0) }),
        paths: state.pathsThrough[touchpoint]?.count ?? 0, name: Folding.key(state.model.name(touchpoint)))
      for column in columns.of(touchpoint) { here[column].append(candidate) }
    }
    for column in here.indices {
      here[column].sort { a, b in
        if a.isConversion != b.isConversion { return a.isConversion }
        if a.paths != b.paths { return a.paths > b.paths }
        return a.name == b.name ? a.touchpoint < b.touchpoint : a.name.lexicographicallyPrecedes(b.name)
      }
    }
  }

  /// The channels that a persona uses in a column; where nothing there is on them, all that it uses.
  func channels(
    _ persona: DeclarationID, _ column: Int
  ) -> (list: [DeclarationID], knowledge: MatrixStep.ChannelKnowledge) {
    let uses = context.names(persona, .uses).things
    if uses.isEmpty { return ([], .unknown) }
    var common: Set<DeclarationID> = []
    for candidate in here[column] where isOpen(candidate, to: persona) {
      for channel in uses where candidate.channels.contains(channel) { common.insert(channel) }
    }
    return common.isEmpty
      ? (context.model.byName(uses), .elsewhere) : (context.model.byName(common), .here)
  }

  /// Where the content of a cell should lead.
  ///
  /// To a conversion of the column that the persona meets; else to what it meets first in the next column where it
  /// meets anything; else to a conversion of the column that others meet.
  func touchpoint(_ persona: DeclarationID, _ column: Int) -> (touchpoint: DeclarationID, isOwn: Bool)? {
    if let own = here[column].first(where: { $0.isConversion && isOpen($0, to: persona) }) {
      return (own.touchpoint, true)
    }
    for next in here[(column + 1)...] {
      let met = next.filter { isOpen($0, to: persona) && $0.paths > 0 }
      if let first = met.max(by: { a, b in
        a.paths == b.paths ? b.name.lexicographicallyPrecedes(a.name) : a.paths < b.paths
      }) {
        return (first.touchpoint, true)
      }
    }
    return here[column].first { $0.isConversion }.map { ($0.touchpoint, false) }
  }

  private func isOpen(_ candidate: Candidate, to persona: DeclarationID) -> Bool {
    guard let audience = traffic.audiences[candidate.touchpoint] else { return true }
    return audience?.contains(persona) ?? true
  }
}
