import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p701 = Rule(
    701, "critical-without-evidence", .warning,
    sources: [.agency("L797–803")],
    examples: Rule.Examples(
      bad: """
        critical old addresses: Old e-mail addresses
          at: monthly summary
          cause: Stale data
          risk: high
        """,
      good: """
        source talk: Talk with the sellers
          method: interview
          date: 2019-03
        critical old addresses: Old e-mail addresses
          at: monthly summary
          cause: Stale data
          risk: high [talk]
        """,
      quiet: """
        critical old addresses: Old e-mail addresses
          at: monthly summary
          cause: Stale data
          risk: high
          evidence: ?
        """),
    check: { context, findings in P701.check(context, &findings) })
}

/// Critical points that rest on nothing anybody said, saw or wrote.
///
/// A customer's own words on the point say what it rests on, and so does a source that is about it.
enum P701 {
  static let id = RuleID(701)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let lines = CitationAttempts(model)
    var told: Set<DeclarationID> = []
    for source in context.declared(.source) { told.formUnion(model.targets(source, .about)) }
    context.inStates(&findings) { state, findings in
      for critical in state.declared(.critical)
      where !context.says(critical, .evidence) && !context.says(critical, .quote) && !told.contains(critical)
        && !context.citations.cites(critical, in: model) && !lines.holds(critical)
      {
        let evidence = model.word(.evidence, in: model.declarations[Int(critical)].file)
        findings.append(
          Finding(
            id, .warning, at: model.location(critical),
            Message("P701.none", ["name": model.called(critical)]),
            help: [Message("P701.cite", ["evidence": evidence])]))
      }
    }
  }
}

/// Where brackets stand that were meant to cite and name no source: another rule speaks of them.
private struct CitationAttempts {
  private let model: Model
  private var lines: Set<Int64> = []

  init(_ model: Model) {
    self.model = model
    for oddity in model.oddities where oddity.kind == .bracketAsText {
      let tree = model.files[Int(oddity.location.file)].tree
      let line = tree.lineNumber(at: Int(oddity.location.range.start))
      lines.insert(Self.key(oddity.location.file, Int32(line)))
    }
  }

  private static func key(_ file: Int32, _ line: Int32) -> Int64 { Int64(file) << 32 | Int64(line) }

  func holds(_ id: DeclarationID) -> Bool {
    if lines.isEmpty { return false }
    let declaration = model.declarations[Int(id)]
    if lines.contains(Self.key(declaration.file, declaration.line)) { return true }
    return declaration.facts.contains { lines.contains(Self.key(model.facts[$0].file, model.facts[$0].line)) }
  }
}
