import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p525 = Rule(
    525, "promise-not-kept", .warning,
    sources: [.agency("L427, L1289–1297"), .success("L1340–1344")],
    examples: Rule.Examples(
      bad: """
        touchpoint pitch: Sales talk
          at: decision
          promises: monthly numbers
        path p: Buying
          reaches: deal
          pitch -> deal
        """,
      good: """
        touchpoint pitch: Sales talk
          at: decision
          promises: monthly numbers
        touchpoint monthly: Monthly summary
          at: decision
          keeps: monthly numbers
        path p: Buying
          reaches: deal
          pitch -> deal when they sign -> monthly
        """,
      quiet: """
        touchpoint gift: A thank-you card
          at: decision
          keeps: a kind word
        path p: Buying
          reaches: gift
          deal -> gift
        """),
    check: { context, findings in P525.check(context, &findings) })
}

/// Promises that nothing behind them keeps.
enum P525 {
  static let id = RuleID(525)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      let keeping = PromiseKeeping(state)
      for promise in keeping.promises where !promise.isKept {
        let file = model.declarations[Int(promise.touchpoint)].file
        let arguments: KeyValuePairs = [
          "name": model.called(promise.touchpoint), "promise": Model.short(promise.item.text),
          "keeps": model.word(.keeps, in: file),
        ]
        let others = keeping.keepers[promise.number].prefix(3)
        findings.append(
          Finding(
            id, .warning, at: promise.item.location,
            Message(others.isEmpty ? "P525.nowhere" : "P525.notAfter", arguments),
            labels: others.map {
              Finding.Label(model.location($0), Message("P525.elsewhere", ["keeper": model.called($0)]))
            },
            help: [Message("P525.write", arguments)]))
      }
    }
  }
}
