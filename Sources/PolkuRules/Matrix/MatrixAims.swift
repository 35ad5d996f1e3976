import PolkuModel
import PolkuSyntax

/// On which channels content reaches a persona in a column, and where it should lead from there.
struct MatrixAims {
  private struct Candidate {
    let touchpoint: DeclarationID
    /// On how many paths it stands.
    let paths: Int
    let name: [UInt8]

    func comes(before other: Candidate) -> Bool {
      if paths != other.paths { return paths > other.paths }
      return name == other.name ? touchpoint < other.touchpoint : name.lexicographicallyPrecedes(other.name)
    }
  }

  private let context: CheckContext
  private let traffic: MatrixTraffic
  /// By column, the conversions in front of the customer, those on most paths first.
  private var conversions: [[Candidate]]
  /// By column, the touchpoints on paths, those on most paths first.
  private var walked: [[Candidate]]
  /// By column and channel, the touchpoints on it.
  private var onChannel: [[DeclarationID: [Candidate]]]

  init(_ state: CheckState, _ columns: MatrixColumns, _ traffic: MatrixTraffic) {
    context = state.context
    self.traffic = traffic
    conversions = Array(repeating: [], count: columns.columns.count)
    walked = conversions
    onChannel = Array(repeating: [:], count: columns.columns.count)
    for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
      let candidate = Candidate(
        touchpoint: touchpoint, paths: state.pathsThrough[touchpoint].count,
        name: Folding.key(state.model.name(touchpoint)))
      let isConversion = context.word(touchpoint, .type, .touchpointType) == .touchpointTypeConversion
      let channels = context.names(touchpoint, .on).things.filter { state.has($0) }
      for column in columns.of(touchpoint) {
        if isConversion { conversions[column].append(candidate) }
        if candidate.paths > 0 { walked[column].append(candidate) }
        for channel in channels { onChannel[column][channel, default: []].append(candidate) }
      }
    }
    for column in conversions.indices {
      conversions[column].sort { $0.comes(before: $1) }
      walked[column].sort { $0.comes(before: $1) }
    }
  }

  /// The channels that a persona uses in a column; where nothing there is on them, all that it uses.
  func channels(
    _ persona: DeclarationID, _ column: Int
  ) -> (list: [DeclarationID], knowledge: MatrixStep.ChannelKnowledge) {
    let uses = context.names(persona, .uses).things
    if uses.isEmpty { return ([], .unknown) }
    let common = uses.filter { channel in
      onChannel[column][channel]?.contains { isOpen($0, to: persona) } ?? false
    }
    return common.isEmpty
      ? (context.model.byName(uses), .elsewhere) : (context.model.byName(common), .here)
  }

  /// Where the content of a cell should lead.
  ///
  /// To a conversion of the column that the persona meets; else to what most paths pass in the next column where it
  /// meets anything; else to a conversion of the column that others meet.
  func touchpoint(_ persona: DeclarationID, _ column: Int) -> (touchpoint: DeclarationID, isOwn: Bool)? {
    if let own = conversions[column].first(where: { isOpen($0, to: persona) }) { return (own.touchpoint, true) }
    for next in walked[(column + 1)...] {
      if let first = next.first(where: { isOpen($0, to: persona) }) { return (first.touchpoint, true) }
    }
    return conversions[column].first.map { ($0.touchpoint, false) }
  }

  private func isOpen(_ candidate: Candidate, to persona: DeclarationID) -> Bool {
    guard let audience = traffic.audiences[candidate.touchpoint] else { return true }
    return audience?.contains(persona) ?? true
  }
}
