import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p403 = Rule(
    403, "participation-contradiction", .warning,
    sources: [.book("L363–366, L2484–2485")],
    examples: Rule.Examples(
      bad: """
        persona CIO Kalle
          wants: Safe systems
          influence: awareness none, decision high
        content why image matters
          for: CIO Kalle
          at: awareness
        """,
      good: """
        persona CIO Kalle
          wants: Safe systems
          influence: awareness low, decision high
        content why image matters
          for: CIO Kalle
          at: awareness
        """,
      quiet: """
        persona CIO Kalle
          wants: Safe systems
          influence: awareness none, decision high
        content why image matters
          for: everyone
          at: awareness
        """),
    check: { context, findings in P403.check(context, &findings) })
}

/// Personas that have no say in any phase, and phases without a say where a path or a content is for the persona.
///
/// "In any phase" means every phase the map has a stage for; on a map without stages, every phase up to the decision.
/// Touchpoints behind the scenes, and those that are for others, are not visited.
enum P403 {
  static let id = RuleID(403)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let influences = context.influences
    context.inStates(&findings) { state, findings in
      let outsiders = state.declared(.persona).filter { persona in
        influences.stated.contains(persona) && influences.levels(persona).contains { $0.level == .none }
      }
      if outsiders.isEmpty { return }
      let places = PersonaPhases(state, Set(outsiders))
      for persona in outsiders {
        if hasNoSay(persona, state) {
          add("P403.nowhere", persona, nil, [], context, &findings)
          continue
        }
        for (phase, level) in influences.levels(persona) where level == .none {
          let there = places.things(for: persona, in: phase)
          if !there.isEmpty { add("P403.there", persona, phase, context.byName(there), context, &findings) }
        }
      }
    }
  }

  /// Whether all levels are none and no phase of the map is left out.
  private static func hasNoSay(_ persona: DeclarationID, _ state: CheckState) -> Bool {
    let context = state.context
    let levels = context.influences.levels(persona)
    guard levels.allSatisfy({ $0.level == .none }) else { return false }
    let phases = context.journey.stages.filter { state.has($0) }.compactMap { context.journey.phases[$0] }
    let needed = phases.isEmpty ? [.awareness, .consideration, .decision] : phases
    return needed.allSatisfy { phase in levels.contains { $0.phase == phase } }
  }

  private static func add(
    _ key: String, _ persona: DeclarationID, _ phase: ValueWord?, _ things: [DeclarationID], _ context: CheckContext,
    _ findings: inout [Finding]
  ) {
    let model = context.model
    let language = model.files[Int(model.declarations[Int(persona)].file)].tree.language
    let labels = things.prefix(5).map { thing in
      Finding.Label(model.location(thing), Message("P403.for", ["name": model.called(persona)]))
    }
    findings.append(
      Finding(
        id, .warning, at: place(persona, phase, context),
        Message(
          key,
          [
            "name": model.called(persona), "kind": model.kindWord(persona),
            "phase": phase.flatMap { language.words($0).first } ?? "",
            "things": Model.list(things.map { model.called($0) }), "count": "\(things.count)",
          ]),
        labels: labels))
  }

  /// Where the persona's influence says so: the element of the list, else the line.
  private static func place(_ persona: DeclarationID, _ phase: ValueWord?, _ context: CheckContext) -> Location {
    let model = context.model
    for fact in model.facts(persona, .influence) where fact.state == .stated {
      let tree = model.files[Int(fact.file)].tree
      var reader = ValueReader(tree.language)
      guard let phase else { return model.location(fact) }
      for item in reader.levels(tree.source.bytes.span, fact.value.offsets).items {
        guard let name = item.name, item.level.value == .levelNone else { continue }
        let stage = model.find(.stage, tree.source.text(name)).flatMap { context.phase(of: $0) }
        if stage ?? item.phase == phase {
          let range = name.lowerBound..<max(name.upperBound, item.levelRange.upperBound)
          return Location(file: Int(fact.file), range: ByteRange(range))
        }
      }
    }
    return model.fact(persona, .influence).map { model.location($0) } ?? model.location(persona)
  }
}
