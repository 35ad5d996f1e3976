import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p409 = Rule(
    409, "conflicting-evidence", .note,
    sources: [.agency("L973–979, L1018–1020, L1283–1285")],
    examples: Rule.Examples(
      bad: """
        source interviews
          method: interview
          date: 2019-03
          about: sales call
          says: good
        source conclusions
          method: observation
          date: 2019-05
          about: sales call
          says: bad
        """,
      good: """
        source interviews
          method: interview
          date: 2019-03
          about: sales call
          says: good
        source conclusions
          method: observation
          date: 2019-05
          about: sales call
          says: good
        """,
      quiet: """
        persona hands-off buyer
          wants: No trouble
          x-tenure: 6 months
          perceived x-tenure: ~6 months
        """),
    check: { context, findings in P409.check(context, &findings) })
}

/// Sources that say good and bad of one thing; recorded and perceived values that do not overlap.
///
/// Both are kept and shown: the difference is the finding.
enum P409 {
  static let id = RuleID(409)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let pairs = OwnFieldPairs(context.model).pairs
    context.inStates(&findings) { state, findings in
      checkSources(state, &findings)
      for declaration in context.model.declarations.indices where state.has(DeclarationID(declaration)) {
        checkViews(DeclarationID(declaration), context, &findings)
      }
      for pair in pairs where state.has(pair.recorded.declaration) { checkOwn(pair, context.model, &findings) }
    }
  }

  // MARK: - Sources

  private static func checkSources(_ state: CheckState, _ findings: inout [Finding]) {
    let (context, model) = (state.context, state.model)
    var order: [DeclarationID] = []
    var good: [DeclarationID: [DeclarationID]] = [:]
    var bad: [DeclarationID: [DeclarationID]] = [:]
    for source in state.declared(.source) {
      guard let word = context.word(source, .says, .says) else { continue }
      for thing in model.named(source, .about) where state.has(thing) {
        if good[thing] == nil && bad[thing] == nil { order.append(thing) }
        if word == .saysGood { good[thing, default: []].append(source) } else { bad[thing, default: []].append(source) }
      }
    }
    for thing in order {
      guard let praising = good[thing].map(context.byName), let blaming = bad[thing].map(context.byName) else {
        continue
      }
      let labels = [praising[0], blaming[0]].compactMap { source in
        model.fact(source, .says).map {
          Finding.Label(model.location($0), Message("P409.says", ["name": model.called(source)]))
        }
      }
      findings.append(
        Finding(
          id, .note, at: model.location(thing),
          Message(
            "P409.sources",
            [
              "name": model.called(thing), "good": Model.list(praising.map { model.called($0) }),
              "bad": Model.list(blaming.map { model.called($0) }),
            ]),
          labels: labels, help: [Message("P409.keep")]))
    }
  }

  // MARK: - Recorded and perceived

  private static func checkViews(_ id: DeclarationID, _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    var seen: [Field] = []
    for i in model.declarations[Int(id)].facts where model.facts[i].view == .perceived {
      let perceived = model.facts[i]
      guard perceived.state == .stated, !seen.contains(perceived.field),
        let recorded = context.stated(id, perceived.field)
      else { continue }
      seen.append(perceived.field)
      switch agreement(id, recorded, perceived, context) {
      case .agree, .none: continue
      case .notCompared:
        context.notChecked(
          Self.id, at: model.location(perceived),
          Message(
            "P409.notCompared",
            [
              "recorded": model.written(model.location(recorded)),
              "perceived": model.written(model.location(perceived)),
            ]))
      case .differ:
        add(
          id, model.fieldWord(perceived), model.location(recorded), model.location(perceived), model, &findings)
      }
    }
  }

  private static func agreement(
    _ id: DeclarationID, _ recorded: Fact, _ perceived: Fact, _ context: CheckContext
  ) -> ValueAgreement {
    let model = context.model
    switch perceived.field.type(in: model.declarations[Int(id)].kind) {
    case .names: return names(id, perceived.field, model)
    case .feeling: return feelings(id, context)
    case let type?:
      let tree = model.files[Int(perceived.file)].tree
      var reader = ValueReader(tree.language)
      return ValueAgreement.of(
        tree.source.bytes.span, recorded.value.offsets, perceived.value.offsets, type, &reader)
    case nil: return .none
    }
  }

  /// Lists of names differ where both are closed and have none in common.
  private static func names(_ id: DeclarationID, _ field: Field, _ model: Model) -> ValueAgreement {
    func named(_ view: View) -> Set<DeclarationID>? {
      var result: Set<DeclarationID> = []
      for fact in model.facts(id, field, view: view) {
        if fact.state != .stated || fact.isOpen { return nil }
        for r in fact.references {
          if model.references[r].target < 0 { return nil }
          result.insert(model.references[r].target)
        }
      }
      return result.isEmpty ? nil : result
    }
    guard let recorded = named(.stated), let perceived = named(.perceived) else { return .none }
    return recorded.isDisjoint(with: perceived) ? .differ : .agree
  }

  /// Feelings differ where they do for one persona, or for everybody.
  private static func feelings(_ id: DeclarationID, _ context: CheckContext) -> ValueAgreement {
    var recorded: [[UInt8]?: Double] = [:]
    for item in Feelings(id, .stated, context).items where recorded[item.who] == nil {
      recorded[item.who] = item.value
    }
    let differ = Feelings(id, .perceived, context).items.contains { item in
      recorded[item.who].map { $0 != item.value } ?? false
    }
    return differ ? .differ : .agree
  }

  private static func checkOwn(
    _ pair: (recorded: OwnField, perceived: OwnField), _ model: Model, _ findings: inout [Finding]
  ) {
    let (recorded, perceived) = (pair.recorded.value, pair.perceived.value)
    // Of a declaration all lines stand in one file.
    let tree = model.files[Int(perceived.file)].tree
    var reader = ValueReader(tree.language)
    let bytes = tree.source.bytes.span
    guard ValueAgreement.free(bytes, recorded.range.offsets, perceived.range.offsets, &reader) == .differ else {
      return
    }
    add(pair.recorded.declaration, pair.recorded.name, recorded, perceived, model, &findings)
  }

  private static func add(
    _ id: DeclarationID, _ field: String, _ recorded: Location, _ perceived: Location, _ model: Model,
    _ findings: inout [Finding]
  ) {
    let language = model.files[Int(perceived.file)].tree.language
    findings.append(
      Finding(
        Self.id, .note, at: perceived,
        Message(
          "P409.views",
          [
            "name": model.called(id), "field": field, "recorded": model.written(recorded),
            "view": language.particle("perceived").first ?? "", "perceived": model.written(perceived),
          ]),
        labels: [Finding.Label(recorded, Message("P409.recorded"))], help: [Message("P409.keep")]))
  }
}
