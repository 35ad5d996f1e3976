import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p208 = Rule(
    208, "no-keeper", .warning,
    sources: [.book("L4977–4981, L3448–3451"), .field],
    examples: Rule.Examples(
      bad: """
        persona maija: HR manager Maija
          wants: more applications
        """,
      good: """
        persona maija: HR manager Maija
          wants: more applications
          by: marketing
        """,
      quiet: """
        persona maija: HR manager Maija
          wants: more applications
          by: ?
        """),
    check: { context, findings in P208.check(context, &findings) })
}

/// Maps, personas and contents that nobody keeps up to date.
enum P208 {
  static let id = RuleID(208)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    for i in 0..<model.declaredCount {
      let declaration = model.declarations[i]
      guard declaration.kind == .persona || declaration.kind == .content || declaration.kind == .map else { continue }
      let id = DeclarationID(i)
      if declaration.flags.contains(.duplicate) || declaration.flags.contains(.extraMap) || context.says(id, .by) {
        continue
      }
      findings.append(
        Finding(
          Self.id, .warning, at: model.location(id),
          Message(
            "P208.nobody",
            ["name": model.called(id), "kind": model.kindWord(id), "by": model.word(.by, in: declaration.file)])))
    }
  }
}
