import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p105 = Rule(
    105, "duplicate-id", .error,
    sources: [.field],
    examples: Rule.Examples(
      bad: """
        touchpoint first call
          at: decision
        touchpoint First-call: Call after delivery
          at: customership
        """,
      good: """
        touchpoint first call
          at: decision
        touchpoint call after delivery
          at: customership
        """,
      quiet: """
        stage renewal
          phase: customership
        touchpoint Renewal: Same again for next year
          at: stage renewal
        playbook renewal
          step call: Ask what has changed
        playbook lost lead
          step call: Ask why
        """),
    check: { context, findings in P105.check(context, &findings) })
}

/// Two things of one kind with one name: every mention could mean either.
enum P105 {
  static let id = RuleID(105)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let count = model.declaredCount
    var groups: [Key: [DeclarationID]] = [:]
    for i in 0..<count where model.declarations[i].flags.contains(.duplicate) && model.declarations[i].kind != .map {
      groups[Key(model.declarations[i])] = []
    }
    if !groups.isEmpty {
      for i in 0..<count { groups[Key(model.declarations[i])]?.append(DeclarationID(i)) }
    }
    for group in groups.values { report(group, model, &findings) }
    secondMaps(model, &findings)
  }

  private struct Key: Hashable {
    let kind: Kind
    let symbol: Int32
    let parent: Int32

    init(_ declaration: Declaration) {
      kind = declaration.kind
      symbol = declaration.symbol
      parent = declaration.kind == .step ? declaration.parent : -1
    }
  }

  private static func report(_ group: [DeclarationID], _ model: Model, _ findings: inout [Finding]) {
    guard group.count > 1, let first = group.first else { return }
    let spellings = Array(Set(group.map { model.called($0) }))
    let arguments: KeyValuePairs = [
      "kind": model.kindKeyword(first), "names": Model.list(spellings), "count": "\(group.count)",
    ]
    findings.append(
      Finding(
        id, .error, at: model.location(group[1]),
        Message(spellings.count > 1 ? "P105.spellings" : "P105.sameName", arguments),
        labels: group.enumerated().filter { $0.offset != 1 }.prefix(20).map {
          Finding.Label(model.location($0.element), Message("P105.here"))
        },
        help: [Message(spellings.count > 1 ? "P105.howCompared" : "P105.rename")]))
  }

  /// A model has one map; a second one in its own file is most likely a slip.
  private static func secondMaps(_ model: Model, _ findings: inout [Finding]) {
    guard model.map >= 0 else { return }
    let own = model.declarations[Int(model.map)].file
    for i in 0..<model.declaredCount where model.declarations[i].flags.contains(.extraMap) {
      guard model.declarations[i].file == own else { continue }
      findings.append(
        Finding(
          id, .warning, at: model.location(DeclarationID(i)), Message("P105.secondMap", ["count": "2"]),
          labels: [Finding.Label(model.location(model.map), Message("P105.here"))], help: [Message("P105.oneMap")]))
    }
  }
}
