import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p209 = Rule(
    209, "review-overdue", .warning,
    sources: [.book("L452–460, L4983–4988"), .field],
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
    let (every, latest): (Fact, Fact?)
    switch context.reviewDue(id) {
    case .notCompared: return
    case .never(let time): (every, latest) = (time, nil)
    case .until(let day, let time, let look):
      if day >= today { return }
      (every, latest) = (time, look)
    }
    let location = model.location(latest ?? every)
    let arguments: KeyValuePairs = [
      "name": model.called(id), "kind": model.kindWord(id), "every": model.written(model.location(every)),
      "date": latest.map { model.written(model.location($0)) } ?? "",
    ]
    let key = latest == nil ? "P209.never" : "P209.overdue"
    findings.append(Finding(Self.id, .warning, at: location, Message(key, arguments)))
  }
}
