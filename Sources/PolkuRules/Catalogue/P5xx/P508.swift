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
/// What is for everyone need not suit each: only personas that are named, by the touchpoint or its path, count.
enum P508 {
  static let id = RuleID(508)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let tastes = Tastes(context)
    context.inStates(&findings) { state, findings in
      for touchpoint in state.touchpoints
      where context.isCompanysMove(touchpoint) && !context.isBackstage(touchpoint) {
        let on = context.names(touchpoint, .on)
        guard on.isClosed else { continue }
        for persona in state.audience(touchpoint).personas where state.has(persona) {
          // Who cannot use it at all is P511's.
          if state.channelFailures.shuts(persona, out: touchpoint) { continue }
          if let finding = approach(touchpoint, on.things, persona, tastes, context) { findings.append(finding) }
        }
      }
      favourites(state, tastes, &findings)
    }
  }

  /// A touchpoint on channels that a persona avoids, or that are none of its own.
  private static func approach(
    _ touchpoint: DeclarationID, _ on: [DeclarationID], _ persona: DeclarationID, _ tastes: Tastes,
    _ context: CheckContext
  ) -> Finding? {
    let model = context.model
    let avoids = tastes.avoided[persona].map { avoided in on.allSatisfy { avoided.contains($0) } } ?? false
    let isForeign = tastes.used[persona].map { used in !on.contains { used.contains($0) } } ?? false
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
  private static func favourites(_ state: CheckState, _ tastes: Tastes, _ findings: inout [Finding]) {
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
        !paths.contains(where: { $0.channels.contains(favourite) })
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
