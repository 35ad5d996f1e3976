import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p312 = Rule(
    312, "persona-cannot-pass", .warning,
    sources: [
      .interaction("L183–186"), .success("L1861–1868, L1957–1963"),
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        persona Maria
          wants: Fill shifts
          uses: phone, branch
        touchpoint ask for an offer
          at: consideration
          on: phone
        touchpoint "sign when ready"
          at: decision
          on: app
        path buying
          for: Maria
          reaches: "sign when ready"
          ask for an offer -> "sign when ready"
        """,
      good: """
        persona Maria
          wants: Fill shifts
          uses: phone, branch
        touchpoint ask for an offer
          at: consideration
          on: phone
        touchpoint "sign when ready"
          at: decision
          on: app, branch
        path buying
          for: Maria
          reaches: "sign when ready"
          ask for an offer -> "sign when ready"
        """,
      quiet: """
        persona CIO Kalle
          wants: Safe systems
          uses: ?
        touchpoint sign: Sign the contract
          at: decision
          on: app
        path buying
          for: CIO Kalle
          reaches: sign
          ask -> sign
        """),
    check: { context, findings in P312.check(context, &findings) })
}

/// With the channels a persona uses, no route leads from an entry to the goal of a path made for it.
///
/// Touchpoints behind the scenes, and those without a channel or with an unknown one, stop nobody; a channel counts
/// for the users of its fallback, and of that one's fallback. Linear in the path for each different list of channels.
enum P312 {
  static let id = RuleID(312)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    context.inStates(&findings) { state, findings in
      var use = ChannelUse(state)
      let personas = state.declared(.persona)
      let lists = Dictionary(uniqueKeysWithValues: personas.map { ($0, context.names($0, .uses)) })
      for path in state.completePaths(id) {
        let audience = context.audience(path.owner)
        let walkers = audience.isEveryone ? personas : audience.personas
        guard walkers.contains(where: { lists[$0]?.isClosed ?? false }) else { continue }
        var proof = PassProof(path, &use)
        guard proof.isGoalReachable else { continue }
        for persona in walkers {
          guard let uses = lists[persona], uses.isClosed else { continue }
          switch proof.result(uses.things) {
          case .passes: continue
          case .open:
            context.notChecked(
              id, at: context.model.location(path.owner),
              Message(
                "P312.open", ["persona": context.model.called(persona), "path": context.model.called(path.owner)]))
          case .stopped(let stops): add(persona, uses, stops, path, &use, context, &findings)
          }
        }
      }
    }
  }

  private static func add(
    _ persona: DeclarationID, _ uses: NameList, _ stops: [Int], _ path: FlowGraph, _ use: inout ChannelUse,
    _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    let file = model.declarations[Int(path.owner)].file
    func list(_ ids: [DeclarationID]) -> String { Model.list(ids.map { model.called($0) }) }
    var channels: [DeclarationID] = []
    var seen: Set<DeclarationID> = []
    var labels: [Finding.Label] = []
    for stop in stops {
      let asked = use.asked(by: path.points[stop])
      for channel in asked where seen.insert(channel).inserted { channels.append(channel) }
      guard labels.count < 5 else { continue }
      let words: KeyValuePairs = ["name": model.called(path.points[stop]), "channels": list(asked)]
      labels.append(Finding.Label(path.place(stop, in: context), Message("P312.asks", words)))
    }
    if let fact = context.stated(persona, .uses) {
      labels.append(
        Finding.Label(model.location(fact), Message("P312.uses", ["persona": model.called(persona)])))
    }
    let arguments: KeyValuePairs = [
      "persona": model.called(persona), "path": model.called(path.owner), "uses": list(uses.things),
      "goals": list(path.goals.map { path.points[$0] }), "name": model.called(path.points[stops[0]]),
      "names": list(stops.map { path.points[$0] }), "channels": list(channels),
    ]
    let help = Message("P312.help", ["fallback": model.word(.fallback, in: file)])
    findings.append(
      Finding(
        id, .warning, at: context.naming(persona, path.owner, [.for]) ?? model.location(path.owner),
        Message.counted("P312.stopped", stops.count, arguments), labels: labels, help: [help]))
  }
}
