import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p405 = Rule(
    405, "inside-view-only", .warning,
    sources: [.success("L1931–1933, L1963–1965"), .book("L4816–4834"), .interaction("L383")],
    examples: Rule.Examples(
      bad: """
        source workshop: Persona workshop
          method: workshop
          date: 2026-03-02
        persona Maija: HR manager Maija
          pain: Nobody answers her before the third reminder,
            | and then it is the wrong person [workshop]
        """,
      good: """
        source workshop: Persona workshop
          method: workshop
          date: 2026-03-02
        source interviews: Six buyer interviews
          method: interview
          date: 2026-03-20
        persona Maija: HR manager Maija
          pain: Nobody answers her before the third reminder,
            | and then it is the wrong person [workshop, interviews]
        """,
      quiet: """
        source log: Product use
          method: usage data
          date: 2026-04-01
        persona Maija: HR manager Maija
          pain: Mails every candidate by hand [log]
        """),
    check: { context, findings in P405.check(context, &findings) })
}

/// Personas, and maps, for which nothing is cited that customers said or did.
///
/// A workshop, a document and the company's own view hold the inside view, unless the source says that its side is
/// the customer's. A source of which nobody says what it is proves nothing either way.
enum P405 {
  static let id = RuleID(405)

  /// What speaks of customers: a file without any of it makes no claim about them.
  private static let claims: KindSet = [
    .persona, .segment, .stage, .touchpoint, .highlight, .critical, .content, .question, .path,
  ]

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let whole = EvidenceBasis(model.citations, context)
    let place = place(context)
    if let place { add("P405.map", place, whole, context, &findings) }
    // Where nothing at all is cited, one finding says so for everybody.
    if place != nil, whole == .nothing { return }
    context.inStates(&findings) { state, findings in
      for persona in state.declared(.persona) {
        let basis = EvidenceBasis(context.citations.all(persona, in: model), context)
        add("P405.persona", persona, basis, context, &findings)
      }
    }
  }

  /// Where a finding about the whole stands: at the map, else at the first thing that is no persona, as personas have
  /// findings of their own.
  private static func place(_ context: CheckContext) -> DeclarationID? {
    if context.declared(claims).isEmpty { return nil }
    if context.model.map >= 0 { return context.model.map }
    return (0..<context.model.declaredCount).lazy.map { DeclarationID($0) }
      .first { context.model.declarations[Int($0)].kind != .persona }
  }

  private static func add(
    _ prefix: String, _ place: DeclarationID, _ basis: EvidenceBasis, _ context: CheckContext,
    _ findings: inout [Finding]
  ) {
    let model = context.model
    let file = model.declarations[Int(place)].file
    let language = model.files[Int(file)].tree.language
    let sources: [DeclarationID]
    let key: String
    switch basis {
    case .outside: return
    case .nothing: (key, sources) = (prefix + "Nothing", [])
    case .assumed: (key, sources) = (prefix + "Assumed", [])
    case .inside(let inside): (key, sources) = (prefix + "Inside", inside)
    }
    let methods: [ValueWord] = [.methodInterview, .methodSurvey, .methodObservation, .methodUsageData]
    let arguments: KeyValuePairs = [
      "name": model.called(place), "kind": model.kindWord(place),
      "assumed": language.words(.citationAssumed).first ?? "",
      "sources": Model.list(sources.map { model.called($0) }), "count": "\(sources.count)",
    ]
    let help = Message(
      "P405.hear",
      [
        "source": model.word(.source, in: file), "method": model.word(.method, in: file),
        "methods": methods.compactMap { language.words($0).first }.joined(separator: ", "),
      ])
    findings.append(
      Finding(
        id, .warning, at: model.location(place), Message(key, arguments),
        labels: sources.prefix(5).map { Finding.Label(model.location($0), Message("P405.inside")) }, help: [help]))
  }
}
