import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p507 = Rule(
    507, "route-lacks-knowledge", .warning,
    sources: [.agency("L1277–1281, L1289–1293"), .survey("L484–490")],
    examples: Rule.Examples(
      bad: """
        role seller: Seller
          knows: contracts
        question why: Why is my ad not showing?
          for: maria
          topic: ad delivery
          route: seller
        """,
      good: """
        role seller: Seller
          knows: contracts
        role expert: Digital expert
          knows: ad delivery
        question why: Why is my ad not showing?
          for: maria
          topic: ad delivery
          route: seller, expert
        """,
      quiet: """
        role seller: Seller
        question why: Why is my ad not showing?
          for: maria
          topic: ad delivery
          route: seller
        """),
    check: { context, findings in P507.check(context, &findings) })
}

/// Questions and touchpoints for which nobody who meets them has the knowledge.
///
/// What a role knows counts only where all of it is written down; a name in a route that is no role's proves nothing.
enum P507 {
  static let id = RuleID(507)
  private static let mostLabels = 4

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let (skills, routes) = (Skills(context), Routes(context))
    context.inStates(&findings) { state, findings in
      for question in state.declared(.question) {
        guard let route = context.stated(question, .route), let people = routes.people(route),
          let lacking = skills.lacking(
            context.listed(question, .topic).texts, among: people.filter { state.has($0) })
        else { continue }
        findings.append(
          finding(
            "P507.asked", question, at: model.location(route), lacking, people.filter { state.has($0) },
            (.route, .knows), context))
      }
      for touchpoint in state.touchpoints {
        guard let skill = context.stated(touchpoint, .needsSkill) else { continue }
        let (hands, backup) = (context.responsible(touchpoint), context.names(touchpoint, .backup))
        guard hands.isClosed, backup.knowledge != .open else { continue }
        let people = (hands.things + backup.things.filter { !hands.things.contains($0) }).filter { state.has($0) }
        guard
          let lacking = skills.lacking(context.listed(touchpoint, .needsSkill).texts, among: people)
        else {
          continue
        }
        findings.append(
          finding("P507.skill", touchpoint, at: model.location(skill), lacking, people, (.backup, .knows), context)
        )
      }
    }
  }

  private static func finding(
    _ key: String, _ id: DeclarationID, at place: Location, _ topics: [String], _ people: [DeclarationID],
    _ fields: (Field, Field), _ context: CheckContext
  ) -> Finding {
    let model = context.model
    let file = model.declarations[Int(id)].file
    let labels = people.prefix(mostLabels).compactMap { role in
      context.model.fact(role, .knows).map { fact in
        Finding.Label(model.location(fact), Message("P507.knows", ["role": model.called(role)]))
      }
    }
    let arguments: KeyValuePairs = [
      "name": model.called(id), "kind": model.kindWord(id), "topics": Model.list(topics.map { Model.short($0) }),
      "roles": Model.list(people.map { model.called($0) }), "count": "\(people.count)",
    ]
    return Finding(
      Self.id, .warning, at: place, Message(key, arguments), labels: labels,
      help: [
        Message(
          "\(key)Help", ["field": model.word(fields.0, in: file), "knows": model.word(fields.1, in: file)])
      ])
  }
}
