import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p508 = Rule(
    508, "channel-mismatch", .warning,
    sources: [.survey("L293–297"), .interaction("L171, L183"), .agency("L1022–1024")],
    examples: Rule.Examples(
      bad: """
        persona c3: Engaged regular
          wants: more orders
          uses: phone, email
        touchpoint offer: New offer
          at: customership
          for: c3
          from: company
          on: letter
        """,
      good: """
        persona c3: Engaged regular
          wants: more orders
          uses: phone, email
        touchpoint offer: New offer
          at: customership
          for: c3
          from: company
          on: phone
        """,
      quiet: """
        persona c3: Engaged regular
          wants: more orders
          uses: phone, email
        touchpoint offer: New offer
          at: customership
          for: c3
          from: company
          on: letter, phone
        """),
    check: { context, findings in P508.check(context, &findings) })
}

/// Channels on which the company meets a persona that does not use them, and the favourite it never meets it on.
///
/// A channel that stands in for another is as good as that. What is for everyone need not suit each: only personas that
/// are named, by the touchpoint or its path, count.
enum P508 {
  static let id = RuleID(508)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let tastes = Tastes(context)
    context.inStates(&findings) { state, findings in
      let standIns = StandIns(state)
      for touchpoint in state.touchpoints
      where context.isCompanysMove(touchpoint) && !context.isBackstage(touchpoint) {
        let on = context.names(touchpoint, .on)
        guard on.isClosed else { continue }
        for persona in state.audience(touchpoint).personas where state.has(persona) {
          // Who cannot use it at all is P511's.
          if state.channelFailures.shuts(persona, out: touchpoint) { continue }
          if let finding = approach(touchpoint, on.things, persona, tastes, standIns, context) {
            findings.append(finding)
          }
        }
      }
      favourites(state, tastes, standIns, &findings)
    }
  }

  /// A touchpoint on channels that a persona avoids, or that are none of its own.
  private static func approach(
    _ touchpoint: DeclarationID, _ on: [DeclarationID], _ persona: DeclarationID, _ tastes: Tastes,
    _ standIns: StandIns, _ context: CheckContext
  ) -> Finding? {
    let model = context.model
    let avoids = tastes.avoided[persona].map { avoided in on.allSatisfy { avoided.contains($0) } } ?? false
    let isForeign = tastes.used[persona].map { used in !standIns.meets(on, used) } ?? false
    guard avoids || isForeign, let fact = context.stated(persona, avoids ? .avoids : .uses) else { return nil }
    return Finding(
      id, .warning, at: model.location(touchpoint),
      Message(
        avoids ? "P508.avoided" : "P508.unused",
        [
          "name": model.called(touchpoint), "persona": model.called(persona),
          "channels": Model.list(on.map { model.called($0) }), "count": "\(on.count)",
        ]),
      labels: [
        Finding.Label(
          model.location(fact),
          Message(avoids ? "P508.avoids" : "P508.uses", ["persona": model.called(persona)]))
      ])
  }

  /// Personas whose paths never touch the channel they like best.
  private static func favourites(
    _ state: CheckState, _ tastes: Tastes, _ standIns: StandIns, _ findings: inout [Finding]
  ) {
    let (context, model) = (state.context, state.model)
    var own: [DeclarationID: [PathChannels]] = [:]
    var names: [DeclarationID: [String]] = [:]
    var shared = PathChannels()
    var sharedNames: [String] = []
    for path in state.paths where path.owner >= 0 {
      let audience = context.audience(path.owner)
      if !audience.isEveryone && audience.personas.isEmpty { continue }
      let channels = PathChannels(path, context)
      if audience.isEveryone {
        shared.add(channels)
        sharedNames.append(model.called(path.owner))
        continue
      }
      for persona in audience.personas {
        own[persona, default: []].append(channels)
        names[persona, default: []].append(model.called(path.owner))
      }
    }
    for persona in state.declared(.persona) {
      guard let favourite = tastes.favourite[persona], let uses = context.stated(persona, .uses) else { continue }
      let paths = (own[persona] ?? []) + [shared]
      guard paths.allSatisfy(\.isClosed), paths.contains(where: { $0.hasTouchpoints }),
        !paths.contains(where: { standIns.meets($0.channels, [favourite]) })
      else { continue }
      findings.append(
        Finding(
          id, .warning, at: model.location(uses),
          Message(
            "P508.never",
            [
              "persona": model.called(persona), "channel": model.called(favourite),
              "paths": Model.list((names[persona] ?? []) + sharedNames),
            ])))
    }
  }
}

/// What stands in for each channel of a day, as far as it is known.
private struct StandIns {
  private var fallbacks: [DeclarationID: NameList] = [:]
  /// So many channels that stand in for each other are followed.
  private static let most = 32

  init(_ state: CheckState) {
    for channel in state.declared(.channel) {
      let list = state.context.names(channel, .fallback)
      if list.knowledge != .missing { fallbacks[channel] = list }
    }
  }

  /// Whether one of some channels, or what stands in for it in the end, is among others, or may be.
  func meets(_ channels: some Sequence<DeclarationID>, _ others: Set<DeclarationID>) -> Bool {
    channels.contains { channel in
      var followed = [channel]
      var next = 0
      while next < followed.count, next < Self.most {
        if others.contains(followed[next]) { return true }
        if let list = fallbacks[followed[next]] {
          if list.knowledge == .open { return true }
          for thing in list.things where !followed.contains(thing) { followed.append(thing) }
        }
        next += 1
      }
      return false
    }
  }
}

/// The channels that personas use and avoid, as far as they are known.
private struct Tastes {
  /// The channels of a persona that says all of them.
  private(set) var used: [DeclarationID: Set<DeclarationID>] = [:]
  /// The first of them: what it likes best.
  private(set) var favourite: [DeclarationID: DeclarationID] = [:]
  /// What it avoids; more may come to it.
  private(set) var avoided: [DeclarationID: Set<DeclarationID>] = [:]

  init(_ context: CheckContext) {
    for persona in context.declared(.persona) {
      let uses = context.names(persona, .uses)
      if uses.isClosed {
        used[persona] = Set(uses.things)
        favourite[persona] = uses.things[0]
      }
      let avoids = context.names(persona, .avoids).things
      if !avoids.isEmpty { avoided[persona] = Set(avoids) }
    }
  }
}
