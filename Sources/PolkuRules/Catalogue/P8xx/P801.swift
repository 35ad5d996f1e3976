import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p801 = Rule(
    801, "vague-time", .note,
    sources: [.agency("L1360, L1405, L1425–1427"), .success("L1059–1061"), .interaction("L316")],
    examples: Rule.Examples(
      bad: """
        touchpoint we answer
          at: customership
          answers within: soon
        """,
      good: """
        touchpoint we answer
          at: customership
          answers within: 1..2 days
        """,
      quiet: """
        touchpoint we answer
          at: customership
          answers within: about 1 day?
        """),
    check: { context, findings in P801.check(context, &findings) })
}

/// Times in words alone, such as `soon`, in fields and on arrows.
///
/// What cannot be read at all is P106's, and `?` is P108's; `at once` and `same day` are times.
enum P801 {
  static let id = RuleID(801)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let vague = context.values.filter { report in
      guard case .vague = report.what else { return false }
      return isWord(report.location, context.model)
    }
    context.inStates(&findings) { state, findings in
      for report in vague where report.fact >= 0 {
        let fact = context.model.facts[Int(report.fact)]
        guard state.has(fact.declaration) else { continue }
        check(report, fact, context.model, &findings)
      }
      for report in vague where report.arrow >= 0 && state.presence.arrows[Int(report.arrow)] {
        let arrow = context.model.arrows[Int(report.arrow)]
        let key = arrow.to == Arrow.open ? "P801.waitForOpen" : "P801.wait"
        let point = arrow.to == Arrow.open ? arrow.from : arrow.to
        let name = point == Arrow.open ? "?" : context.model.called(point)
        add(key, name, "", report.location, context.model, &findings)
      }
    }
  }

  private static func check(_ report: ValueReport, _ fact: Fact, _ model: Model, _ findings: inout [Finding]) {
    let key: String
    switch fact.field.type(in: model.declarations[Int(fact.declaration)].kind) {
    case .duration, .escalation: key = "P801.time"
    case .capacity: key = "P801.capacity"
    case .date: key = "P801.date"
    case .rate: key = fact.field == .atMost ? "P801.cap" : fact.field == .volume ? "P801.volume" : "P801.rate"
    case .quantity, .namesAndValues: key = "P801.number"
    default: return
    }
    add(key, model.called(fact.declaration), model.fieldPhrase(fact), report.location, model, &findings)
  }

  private static func add(
    _ key: String, _ name: String, _ field: String, _ location: Location, _ model: Model, _ findings: inout [Finding]
  ) {
    let message = Message(key, ["name": name, "field": field, "value": model.written(location)])
    let help = help(key, model.files[Int(location.file)].tree.language)
    findings.append(Finding(id, .note, at: location, message, help: help))
  }

  /// That a rough number is enough, in a form that the field takes, as the file's language writes it.
  private static func help(_ key: String, _ language: Language) -> [Message] {
    let example: (text: String, type: ValueType)
    switch key {
    case "P801.time", "P801.wait", "P801.waitForOpen": example = ("1..2 days", .duration)
    case "P801.rate": example = ("every 2 weeks", .rate)
    case "P801.cap": example = ("2 per month", .rate)
    case "P801.capacity": example = ("10..20 h per week", .capacity)
    case "P801.volume": example = ("10..20 per month", .rate)
    default: return []
    }
    return [Message("P801.enough", ["example": language.written(example.text, example.type)])]
  }

  /// Whether a value is a vague word; `from 8 to 16` and a season are as exact as the room knows.
  private static func isWord(_ location: Location, _ model: Model) -> Bool {
    let tree = model.files[Int(location.file)].tree
    var reader = ValueReader(tree.language)
    return reader.word(tree.source.bytes.span, location.range.offsets, of: .vague).value != nil
  }
}
