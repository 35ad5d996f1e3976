import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p606 = Rule(
    606, "content-without-purpose", .warning,
    sources: [.book("L5053–5057"), .field],
    examples: Rule.Examples(
      bad: """
        content blog: Our summer party
        """,
      good: """
        content blog: Five tips for better applications
          for: maija
          at: awareness
        """,
      quiet: """
        content brochure: Product brochure
          for: everyone
          at: decision
        """),
    check: { context, findings in P606.check(context, &findings) })
}

/// Contents that do not say whom they are for, or where on the journey they belong.
///
/// What is gone need not say it any more.
enum P606 {
  static let id = RuleID(606)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for content in state.declared(.content) where context.contentStatus(content) != .retired {
        let (isFor, isAt) = (context.says(content, .for), context.says(content, .at))
        if isFor && isAt { continue }
        let key = isFor ? "P606.noPhase" : isAt ? "P606.noPersona" : "P606.neither"
        let file = model.declarations[Int(content)].file
        let arguments: KeyValuePairs = [
          "name": model.called(content), "kind": model.kindWord(content), "for": model.word(.for, in: file),
          "at": model.word(.at, in: file),
        ]
        findings.append(Finding(id, .warning, at: model.location(content), Message(key, arguments)))
      }
    }
  }
}
