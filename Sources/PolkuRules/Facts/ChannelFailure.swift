import PolkuModel
import PolkuSyntax

/// A touchpoint that stands or falls with one channel, for which nothing stands in: what P511 says.
struct ChannelFailure {
  let touchpoint: DeclarationID
  let channel: DeclarationID
  /// The personas it is for that cannot use the channel; empty where the channel is merely unreliable.
  ///
  /// Where it is for everyone these are the first few by name, as many as a message shows.
  let shutOut: [DeclarationID]
}

/// The channels that fail on one day, with nothing to use instead.
struct ChannelFailures {
  /// All of them, in the order of the touchpoints.
  private(set) var all: [ChannelFailure] = []
  private var channels: Set<DeclarationID> = []
  private var shutOut: [DeclarationID: Set<DeclarationID>] = [:]

  init(_ state: CheckState) {
    let context = state.context
    let closedTo = Self.closedTo(state)
    for touchpoint in state.touchpoints where !context.isBackstage(touchpoint) {
      let on = context.names(touchpoint, .on)
      guard on.isClosed, on.things.count == 1 else { continue }
      let channel = on.things[0]
      if context.isCompanysMove(touchpoint), context.isYes(channel, .canFail), !context.says(channel, .fallback) {
        add(ChannelFailure(touchpoint: touchpoint, channel: channel, shutOut: []))
      }
      guard let closed = closedTo[channel] else { continue }
      let audience = state.audience(touchpoint)
      let named = audience.personas.filter { closed.all.contains($0) }
      if !named.isEmpty { shutOut[touchpoint] = Set(named) }
      let some = audience.isEveryone ? closed.few : named
      if !some.isEmpty { add(ChannelFailure(touchpoint: touchpoint, channel: channel, shutOut: some)) }
    }
  }

  /// Whether P511 speaks of a channel.
  func contains(_ channel: DeclarationID) -> Bool { channels.contains(channel) }

  /// Whether P511 says that a persona a touchpoint names cannot be met there at all.
  func shuts(_ persona: DeclarationID, out touchpoint: DeclarationID) -> Bool {
    shutOut[touchpoint]?.contains(persona) ?? false
  }

  private mutating func add(_ failure: ChannelFailure) {
    all.append(failure)
    channels.insert(failure.channel)
  }
}

extension CheckState {
  /// Whether P511 says that a channel fails; the rules that it silences ask this.
  func lacksFallback(_ channel: DeclarationID) -> Bool { channelFailures.contains(channel) }
}

extension ChannelFailures {
  /// The personas to whom a channel and what stands in for it are closed.
  private struct Closed {
    var all: Set<DeclarationID> = []
    /// The first of them by name.
    var few: [DeclarationID] = []
  }

  private static func closedTo(_ state: CheckState) -> [DeclarationID: Closed] {
    let (context, model) = (state.context, state.model)
    var personas: [(key: [UInt8], id: DeclarationID, channels: [DeclarationID])] = []
    for persona in state.declared(.persona) {
      let channels = context.names(persona, .cannotUse).things
      if !channels.isEmpty { personas.append((Array(model.name(persona).utf8), persona, channels)) }
    }
    personas.sort { $0.key == $1.key ? $0.id < $1.id : $0.key.lexicographicallyPrecedes($1.key) }
    var closedTo: [DeclarationID: Closed] = [:]
    for persona in personas {
      let closed = Set(persona.channels)
      for channel in persona.channels {
        let instead = context.names(channel, .fallback)
        // What is open is asked about elsewhere, and what was decided is decided.
        if instead.knowledge == .open || instead.knowledge == .none { continue }
        if instead.things.contains(where: { !closed.contains($0) }) { continue }
        closedTo[channel, default: Closed()].all.insert(persona.id)
        // One more than a message shows, so that it can tell of more.
        if closedTo[channel, default: Closed()].few.count < 6 { closedTo[channel]?.few.append(persona.id) }
      }
    }
    return closedTo
  }
}
