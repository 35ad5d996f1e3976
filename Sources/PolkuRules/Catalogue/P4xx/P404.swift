import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p404 = Rule(
    404, "personas-indistinct", .note,
    sources: [.book("L492–494")],
    examples: Rule.Examples(
      bad: """
        persona ann: Ann
          wants: fewer mails
          uses: email
          influence: decision high
        persona bea: Bea
          wants: fewer mails
          uses: email
          influence: decision high
        """,
      good: """
        persona ann: Ann
          wants: fewer mails
          uses: email
          influence: decision high
        persona bea: Bea
          wants: fewer mails
          uses: phone
          influence: decision high
        """,
      quiet: """
        persona ann: Ann
          wants: fewer mails
          uses: email
          influence: decision high
        persona bea: Bea
          wants: fewer mails
          uses: ?
          influence: decision high
        """),
    check: { context, findings in P404.check(context, &findings) })
}

/// Personas whose needs, channels and influence are the same, and to whom every content and question is the same.
enum P404 {
  static let id = RuleID(404)

  /// What is known of a persona, for comparing; nothing in it is open.
  private struct Profile: Hashable {
    let wants: Set<[UInt8]>
    let pains: Set<[UInt8]>
    let channels: Set<DeclarationID>
    let levels: [Influences.Level]
    let things: [DeclarationID]
  }

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      var things: [DeclarationID: [DeclarationID]] = [:]
      for thing in state.declared([.content, .question]) {
        for persona in context.audience(thing).personas { things[persona, default: []].append(thing) }
      }
      var order: [Profile] = []
      var groups: [Profile: [DeclarationID]] = [:]
      for persona in state.declared(.persona) {
        guard let profile = profile(persona, things[persona] ?? [], context) else { continue }
        if groups[profile] == nil { order.append(profile) }
        groups[profile, default: []].append(persona)
      }
      for profile in order {
        guard let group = groups[profile], group.count > 1 else { continue }
        let file = model.declarations[Int(group[0])].file
        let labels = group.dropFirst().prefix(5).map { Finding.Label(model.location($0), Message("P404.same")) }
        findings.append(
          Finding(
            id, .note, at: model.location(group[0]),
            Message(
              "P404.alike",
              [
                "names": Model.list(group.map { model.called($0) }), "count": "\(group.count)",
                "uses": model.word(.uses, in: file), "influence": model.word(.influence, in: file),
              ]),
            labels: labels, help: [Message("P404.differ")]))
      }
    }
  }

  /// The profile of a persona, or nil where a part of it is missing or open: what is unknown cannot be equal.
  private static func profile(
    _ persona: DeclarationID, _ things: [DeclarationID], _ context: CheckContext
  ) -> Profile? {
    let needs = context.model.facts(persona, .wants) + context.model.facts(persona, .pain)
    guard !needs.isEmpty, needs.allSatisfy({ $0.state == .stated && !$0.isUnsure }) else { return nil }
    let uses = context.names(persona, .uses)
    guard uses.isClosed, context.influences.stated.contains(persona) else { return nil }
    let levels = Journey.order.map { context.influences.level(persona, $0) }
    guard levels.contains(where: { $0 != .missing }), !levels.contains(.unknown) else { return nil }
    func keys(_ field: Field) -> Set<[UInt8]> {
      Set(needs.filter { $0.field == field }.map { Folding.key(context.model.text($0)) })
    }
    return Profile(
      wants: keys(.wants), pains: keys(.pain), channels: Set(uses.things), levels: levels, things: things)
  }
}
