import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p406 = Rule(
    406, "biased-interviews", .warning,
    sources: [.book("L4890–4897, L4899–4902")],
    examples: Rule.Examples(
      bad: """
        role seller: Seller
          function: sales
        source int: Interviews
          method: interview
          asked by: seller
          asked: current customers
          date: 2026-03-20
        """,
      good: """
        role seller: Seller
          function: sales
        source int: Interviews
          method: interview
          asked by: none because an outside firm did it
          asked: current customers, lost, not customers
          date: 2026-03-20
        """,
      quiet: """
        role seller: Seller
          function: sales
        source obs: Observed calls
          method: observation
          asked by: seller
          date: 2026-03-20
        """),
    check: { context, findings in P406.check(context, &findings) })
}

/// Interviews made by somebody who sells to customers or serves them, and interviews of one's own customers alone.
enum P406 {
  static let id = RuleID(406)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for source in state.declared(.source) where context.word(source, .method, .method) == .methodInterview {
        checkAskers(source, state, &findings)
        guard let asked = context.stated(source, .asked), isOwnCustomersOnly(source, context) else { continue }
        findings.append(
          Finding(
            id, .warning, at: model.location(asked),
            Message(
              "P406.onlyCustomers", ["name": model.called(source), "asked": model.written(model.location(asked))]),
            help: [Message("P406.others")]))
      }
    }
  }

  private static func checkAskers(_ source: DeclarationID, _ state: CheckState, _ findings: inout [Finding]) {
    let (context, model) = (state.context, state.model)
    for fact in model.facts(source, .askedBy) {
      for r in fact.references {
        let role = model.references[r].target
        guard role >= 0, state.has(role), !context.functions(of: role).isEmpty,
          let function = model.fact(role, .function)
        else { continue }
        findings.append(
          Finding(
            id, .warning, at: Location(file: Int(fact.file), range: model.references[r].range),
            Message(
              "P406.asker",
              [
                "name": model.called(source), "role": model.called(role),
                "function": model.written(model.location(function)),
              ]),
            labels: [Finding.Label(model.location(function), Message("P406.function"))],
            help: [Message("P406.outsider")]))
      }
    }
  }

  /// Whether everybody on the closed list of those asked is a customer already.
  private static func isOwnCustomersOnly(_ source: DeclarationID, _ context: CheckContext) -> Bool {
    var isEmpty = true
    for fact in context.model.facts(source, .asked) {
      let tree = context.model.files[Int(fact.file)].tree
      guard fact.state == .stated, !fact.isOpen,
        !ValueReader.split(tree.source.bytes.span, fact.value.offsets, keepsDecimals: true, freeText: true).isOpen
      else { return false }
    }
    for item in context.items(source, .asked) {
      // `5 current customers`: how many they were changes nothing.
      let words = item.text.split(separator: " ")
      let name = words.drop { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x7E } }
      if !Language.isCurrentCustomers(name.joined(separator: " ")) { return false }
      isEmpty = false
    }
    return !isEmpty
  }
}
