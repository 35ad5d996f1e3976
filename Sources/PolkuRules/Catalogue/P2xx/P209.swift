import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p209 = Rule(
    209, "review-overdue", .warning,
    sources: [.book("L452–460, L4983–4988"), .field("content audits")],
    examples: Rule.Examples(
      bad: """
        persona maija: HR manager Maija
          by: marketing
          reviewed: 2026-01-10
          review every: 3 months
        """,
      good: """
        persona maija: HR manager Maija
          by: marketing
          reviewed: 2026-05-02
          review every: 3 months
        """,
      quiet: """
        persona maija: HR manager Maija
          by: marketing
          reviewed: 2024-01-10
        """),
    skipped: { $0.today == nil ? Message("P209.noDate") : nil },
    check: { context, findings in P209.check(context, &findings) })
}

/// Maps, personas and contents past their own review date.
enum P209 {
  static let id = RuleID(209)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    guard let today = context.today?.days.lowerBound else { return }
    for i in 0..<model.declaredCount {
      let declaration = model.declarations[i]
      guard declaration.kind == .persona || declaration.kind == .content || declaration.kind == .map,
        !declaration.flags.contains(.duplicate), !declaration.flags.contains(.extraMap)
      else { continue }
      check(DeclarationID(i), declaration, today, context, &findings)
    }
  }

  private static func check(
    _ id: DeclarationID, _ declaration: Declaration, _ today: Int, _ context: CheckContext, _ findings: inout [Finding]
  ) {
    let model = context.model
    guard let every = model.fact(id, .reviewEvery), every.state == .stated else { return }
    let tree = model.files[Int(declaration.file)].tree
    let bytes = tree.source.bytes.span
    var reader = ValueReader(tree.language)
    // A vague time, or one in working days, is not compared.
    guard let time = reader.timeSpan(bytes, every.value.offsets).value, let minutes = time.minutes,
      let longest = minutes.high ?? minutes.low
    else { return }
    let fields: [Field] = declaration.kind == .content ? [.reviewed, .updated] : [.reviewed]
    let looks = fields.compactMap { model.fact(id, $0) }
    var latest: (day: Int, fact: Fact)?
    for look in looks {
      guard look.state == .stated, let date = reader.date(bytes, look.value.offsets).value else { return }
      if date.days.upperBound > latest?.day ?? .min { latest = (date.days.upperBound, look) }
    }
    if looks.isEmpty, context.says(id, .reviewed) { return }
    if let latest, latest.day + Int(longest / 1440) >= today { return }
    let location = model.location(latest?.fact ?? every)
    let arguments: KeyValuePairs = [
      "name": model.called(id), "kind": model.kindWord(id), "every": model.written(model.location(every)),
      "date": latest.map { model.written(model.location($0.fact)) } ?? "",
    ]
    let key = latest == nil ? "P209.never" : "P209.overdue"
    findings.append(Finding(Self.id, .warning, at: location, Message(key, arguments)))
  }
}
