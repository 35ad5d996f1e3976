import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p210 = Rule(
    210, "map-too-large", .note,
    sources: [
      .success("L1619–1623"), .book("L496–498, L1521–1527"),
      .field,
    ],
    examples: Rule.Examples(
      bad: """
        map m: Whole company
          limits: stages 2
        stage awareness: Awareness
        stage decision: Decision
        stage customership: Customership
        """,
      good: """
        map m: Whole company
          limits: stages 3
        stage awareness: Awareness
        stage decision: Decision
        stage customership: Customership
        """,
      quiet: """
        map m: Whole company
          limits: stages 2
        stage awareness: Awareness
        stage decision: Decision
        touchpoint a: Ad
          at: awareness
        touchpoint b: Blog
          at: awareness
        touchpoint c: Call
          at: decision
        """),
    check: { context, findings in P210.check(context, &findings) })
}

/// More stages, touchpoints, personas or channels than a room can follow.
enum P210 {
  static let id = RuleID(210)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let limits = context.limits
    context.inStates(&findings) { state, findings in
      for kind in [Kind.stage, .persona, .channel] {
        let things = context.declared(KindSet(kind)).filter { state.has($0) }
        let limit = limits[kind]
        guard Double(things.count) > limit, let first = things.first else { continue }
        let place = context.model.map >= 0 ? context.model.map : first
        add("P210.things", place, kind, things.count, limit, context.model, &findings)
      }
      let limit = limits[.touchpoint]
      for (stage, count) in context.touchpointsPerStage(state.presence).sorted(by: { $0.key < $1.key })
      where Double(count) > limit {
        add("P210.stage", stage, .touchpoint, count, limit, context.model, &findings)
      }
    }
  }

  private static func add(
    _ key: String, _ id: DeclarationID, _ kind: Kind, _ count: Int, _ limit: Double, _ model: Model,
    _ findings: inout [Finding]
  ) {
    let file = model.declarations[Int(id)].file
    let plural = model.files[Int(file)].tree.language.plurals(kind).first ?? kind.id
    findings.append(
      Finding(
        Self.id, .note, at: model.location(id),
        Message(key, ["name": model.called(id), "things": plural, "count": "\(count)", "limit": "\(Int(limit))"])))
  }
}
