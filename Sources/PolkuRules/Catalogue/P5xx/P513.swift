import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p513 = Rule(
    513, "segment-without-care-plan", .warning,
    sources: [.interaction("L288, L292, L338"), .book("L3462–3495"), .agency("L437–441"), .survey("L521–525")],
    examples: Rule.Examples(
      bad: """
        segment s2: Regular buyers
          criteria: buys new each year
        """,
      good: """
        segment s2: Regular buyers
          criteria: buys new each year
          by: seller
          every: >= 1 per year
          at most: 1 per month     // our guess
          aim: renewals
        """,
      quiet: """
        segment s4: Competitors who buy
          criteria: sells doors
          care: none because we only answer their orders
        """),
    check: { context, findings in P513.check(context, &findings) })
}

/// Segments without somebody who keeps in touch, how often at least and at most, and to what end.
enum P513 {
  static let id = RuleID(513)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for segment in state.declared(.segment) where !context.isNone(segment, .care) {
        let missing = [Field.by, .every, .atMost, .aim].filter { !context.says(segment, $0) }
        if missing.isEmpty { continue }
        let file = model.declarations[Int(segment)].file
        let language = model.files[Int(file)].tree.language
        var help = missing.map { field in Message("P513.\(key(field))", ["field": model.word(field, in: file)]) }
        help.append(
          Message(
            "P513.leave",
            [
              "care": model.word(.care, in: file), "none": language.words(ValueWord.levelNone).first ?? "none",
              "because": language.words(Clause.because).first ?? "because",
            ]))
        findings.append(
          Finding(
            id, .warning, at: model.location(segment),
            Message(
              "P513.missing",
              [
                "name": model.called(segment), "kind": model.kindWord(segment),
                "fields": model.quoted(missing, in: file), "count": "\(missing.count)",
              ]),
            help: help))
      }
    }
  }

  /// The sentence that says what a field is good for.
  private static func key(_ field: Field) -> String {
    switch field {
    case .by: "by"
    case .every: "every"
    case .atMost: "atMost"
    default: "aim"
    }
  }
}
