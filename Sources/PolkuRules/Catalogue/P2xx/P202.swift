import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p202 = Rule(
    202, "wrong-kind-reference", .warning,
    sources: [.survey("L823–847, L968–972"), .field],
    examples: Rule.Examples(
      bad: """
        touchpoint newsletter
          at: customership
          on: monthly mailing
        touchpoint monthly mailing
          at: customership
        """,
      good: """
        channel email: E-mail
        touchpoint newsletter
          at: customership
          on: email
        """,
      quiet: """
        system mail robot
        touchpoint newsletter
          at: customership
          by: mail robot
        critical old addresses
          at: newsletter
        """),
    check: { context, findings in P202.check(context, &findings) })
}

/// Names of things of a kind that cannot stand there; the place counts as one that nobody described.
enum P202 {
  static let id = RuleID(202)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    for reading in model.nameReadings where reading.reading == .wrongKind && reading.target >= 0 {
      guard let other = reading.others.first else { continue }
      let wanted = model.declarations[Int(reading.target)].kind
      let isPoint = reading.field == nil
      let arguments: KeyValuePairs = [
        "name": model.called(other), "kind": model.kindWord(other),
        "wanted": Placed.term(wanted),
      ]
      let places = (context.uses.undeclared[reading.target] ?? []).filter { $0 != reading.location }
      var finding = Finding(
        id, .warning, at: reading.location, Message(isPoint ? "P202.point" : "P202.field", arguments),
        labels: [Finding.Label(model.location(other), Message("P202.isThis", ["kind": model.kindWord(other)]))])
      finding.labels += places.prefix(20).map { Finding.Label($0, Message("P202.also")) }
      findings.append(finding)
    }
  }
}
