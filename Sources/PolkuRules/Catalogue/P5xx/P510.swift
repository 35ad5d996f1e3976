import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p510 = Rule(
    510, "seamless-without-link", .warning,
    sources: [.success("L1841–1851"), .survey("L327–329"), .interaction("L349")],
    examples: Rule.Examples(
      bad: """
        map m: Help
          service: seamless
        channel chat: Chat
        channel phone: Phone
        touchpoint a: Chat question
          at: s
          on: chat
        touchpoint b: Call back
          at: s
          on: phone
        path p: Help
          reaches: b
          a -> b
        """,
      good: """
        map m: Help
          service: seamless
        channel chat: Chat
          in step with: phone
        channel phone: Phone
        touchpoint a: Chat question
          at: s
          on: chat
        touchpoint b: Call back
          at: s
          on: phone
        path p: Help
          reaches: b
          a -> b
        """,
      quiet: """
        map m: Help
          service: several channels
        touchpoint a: Chat question
          at: s
          on: chat
        touchpoint b: Call back
          at: s
          on: phone
        path p: Help
          reaches: b
          a -> b
        """),
    check: { context, findings in P510.check(context, &findings) })
}

/// Paths over channels that know nothing of each other, on a map that promises seamless service.
///
/// Channels are in step where a chain of `in step with` joins them, in whichever direction it is said. One finding
/// for each set of channels; further paths over the same ones are its labels.
enum P510 {
  static let id = RuleID(510)
  private static let mostLabels = 8

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    guard model.map >= 0, context.word(model.map, .service, .service) == .serviceSeamless,
      let promise = context.stated(model.map, .service)
    else { return }
    context.inStates(&findings) { state, findings in
      let steps = ChannelSteps(state)
      var numbers: [[DeclarationID]: Int] = [:]
      var sets: [(channels: [DeclarationID], places: [Location])] = []
      for path in state.paths {
        let apart = steps.apart(PathChannels(path, context).channels.sorted())
        guard !apart.isEmpty, let place = place(of: path, model) else { continue }
        if let number = numbers[apart] {
          sets[number].places.append(place)
        } else {
          numbers[apart] = sets.count
          sets.append((apart, [place]))
        }
      }
      for set in sets {
        let file = Int32(set.places[0].file)
        let labels = set.places.dropFirst().prefix(mostLabels).map { Finding.Label($0, Message("P510.also")) }
        findings.append(
          Finding(
            id, .warning, at: set.places[0],
            Message(
              "P510.apart",
              [
                "channels": Model.list(set.channels.map { model.called($0) }, 8),
                "inStepWith": model.word(.inStepWith, in: file),
              ]),
            labels: labels + [Finding.Label(model.location(promise), Message("P510.promise"))]))
      }
    }
  }

  /// Where a path is declared; the map's unnamed one stands where its first arrow does.
  private static func place(of path: FlowGraph, _ model: Model) -> Location? {
    path.owner >= 0 ? model.location(path.owner) : path.arrows.first.map { model.location(model.arrows[$0]) }
  }
}

/// Which channels are in step with each other.
private struct ChannelSteps {
  private var leaders: [DeclarationID: DeclarationID] = [:]
  /// The groups that may hold more: one of them leaves its partners open, or says why it has none.
  private var loose: Set<DeclarationID> = []

  init(_ state: CheckState) {
    let context = state.context
    var open: [DeclarationID] = []
    for channel in state.declared(.channel) {
      let partners = context.names(channel, .inStepWith)
      for partner in partners.things where state.has(partner) { join(channel, partner) }
      if partners.knowledge == .open || partners.knowledge == .none { open.append(channel) }
    }
    // Everything points at its leader from here on, so that asking is one step.
    for channel in Array(leaders.keys) { shorten(channel, to: leader(channel)) }
    for channel in open { loose.insert(leader(channel)) }
  }

  /// Those of some channels that stand in two groups or more; none where all are in step, or may be.
  func apart(_ channels: [DeclarationID]) -> [DeclarationID] {
    let known = channels.filter { !loose.contains(leader($0)) }
    guard let first = known.first.map({ leader($0) }) else { return [] }
    return known.contains { leader($0) != first } ? known : []
  }

  private func leader(_ channel: DeclarationID) -> DeclarationID {
    var at = channel
    while let next = leaders[at], next != at { at = next }
    return at
  }

  private mutating func join(_ a: DeclarationID, _ b: DeclarationID) {
    let (one, other) = (leader(a), leader(b))
    if one != other { leaders[other] = one }
    shorten(a, to: one)
    shorten(b, to: one)
  }

  /// Lets everything on the way point at the leader, so that no way grows long.
  private mutating func shorten(_ channel: DeclarationID, to leader: DeclarationID) {
    var at = channel
    while at != leader, let next = leaders[at] {
      leaders[at] = leader
      at = next
    }
  }
}
