import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p108 = Rule(
    108, "open-unknown", .note,
    sources: [.agency("L663–665"), .interaction("L292"), .field],
    examples: Rule.Examples(
      bad: """
        touchpoint ad proof
          at: decision
          on: email, …
          by: designer?
        """,
      good: """
        touchpoint ad proof
          at: decision
          on: email
          by: designer
        """,
      quiet: """
        touchpoint ad proof: Is this what you meant?
          at: decision
        """),
    check: { context, findings in P108.check(context, &findings) })
}

/// What is open, so that the workshop can take the list home: every `?`, every "we think so".
enum P108 {
  static let id = RuleID(108)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    var reported: Set<Int32> = []
    for report in context.values where report.fact >= 0 {
      let fact = model.facts[Int(report.fact)]
      let key: String
      switch report.what {
      case .unknown: key = "P108.unknown"
      case .unsure: key = "P108.unsure"
      case .open: key = "P108.open"
      case .absent:
        // Sticky notes below it are what it was to say: P101 speaks of them.
        if !context.notesBelow(fact).isEmpty { continue }
        key = "P108.absent"
      default: continue
      }
      if reported.insert(report.fact).inserted { add(key, fact, report.location, model, &findings) }
    }
    for number in context.uses.unsureFacts where reported.insert(number).inserted {
      let fact = model.facts[Int(number)]
      add("P108.unsure", fact, model.location(fact), model, &findings)
    }
    checkThings(model, &findings)
    checkFlows(model, &findings)
  }

  private static func add(
    _ key: String, _ fact: Fact, _ value: Location, _ model: Model, _ findings: inout [Finding]
  ) {
    let arguments: KeyValuePairs = [
      "field": model.fieldWord(fact), "name": model.called(fact.declaration), "kind": model.kindWord(fact.declaration),
      "value": model.written(value),
    ]
    var finding = Finding(id, .note, at: model.location(file: fact.file, line: fact.line), Message(key, arguments))
    if key == "P108.absent" {
      let end = Location(file: Int(fact.file), at: Int(finding.location.range.end))
      finding.edits = [Edit("P108.addMark", end, " ?", isSafe: false)]
    }
    findings.append(finding)
  }

  private static func checkThings(_ model: Model, _ findings: inout [Finding]) {
    for i in 0..<model.declaredCount where model.declarations[i].flags.contains(.unsure) {
      let id = DeclarationID(i)
      findings.append(
        Finding(
          Self.id, .note, at: model.location(id),
          Message("P108.thing", ["name": model.called(id), "kind": model.kindWord(id)])))
    }
  }

  /// One note for each flow that passes `?` or waits for nobody knows how long.
  private static func checkFlows(_ model: Model, _ findings: inout [Finding]) {
    var last: (file: Int32, line: Int32) = (-1, -1)
    for arrow in model.arrows where arrow.isDrawn {
      // An arrow with nothing behind it is reported as one (P101).
      let isOpen = arrow.from == Arrow.open || arrow.to == Arrow.open && !arrow.toRange.isEmpty
      let bytes = model.files[Int(arrow.file)].tree.source.bytes
      let waitsForUnknown =
        arrow.hasWait && arrow.wait.offsets.count == 1 && bytes[Int(arrow.wait.start)] == 0x3F
      guard isOpen || waitsForUnknown, last != (arrow.file, arrow.line) else { continue }
      last = (arrow.file, arrow.line)
      let location = model.location(file: arrow.file, line: arrow.line)
      let key = !isOpen ? "P108.wait" : arrow.to == Arrow.open ? "P108.next" : "P108.before"
      findings.append(
        Finding(id, .note, at: location, Message(key, ["flow": model.written(location), "point": point(arrow, model)])))
    }
  }

  /// The point beside the open one.
  private static func point(_ arrow: PolkuModel.Arrow, _ model: Model) -> String {
    if arrow.to == Arrow.open { return arrow.from == Arrow.open ? "?" : model.called(arrow.from) }
    return model.called(arrow.to)
  }
}
