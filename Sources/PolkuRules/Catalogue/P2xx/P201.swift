import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p201 = Rule(
    201, "unknown-reference", .error,
    sources: [.field],
    examples: Rule.Examples(
      bad: """
        critical limbo: Leads wait in inbound limbo
          at: lead hand-over
        improvement agree criteria
          by: sales
          horizon: short
          solves: silence
        """,
      good: """
        critical limbo: Leads wait in inbound limbo
          at: lead hand-over
        improvement agree criteria
          by: sales
          horizon: short
          solves: limbo
        """,
      quiet: """
        touchpoint call: Phone call
          at: onboarding
          on: phone
          by: seller
        """),
    check: { context, findings in P201.check(context, &findings) })
}

/// What decides what the model is, and names something that does not exist.
enum P201 {
  static let id = RuleID(201)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    var readings: [Location: NameReading] = [:]
    for reading in model.nameReadings where reading.target < 0 { readings[reading.location] = reading }
    for oddity in model.oddities {
      switch oddity.kind {
      case .missing(let field): missing(oddity, field, readings[oddity.location], model, &findings)
      case .halfCitation:
        findings.append(
          Finding(
            id, .warning, at: oddity.location, Message("P201.halfCitation", ["name": model.written(oddity.location)]),
            help: [Message("P201.declareSource")], edits: nearSources(oddity.location, model)))
      case .bracketAsText:
        findings.append(
          Finding(
            id, .note, at: oddity.location, Message("P201.bracketAsText", ["text": model.written(oddity.location)]),
            help: [Message("P201.declareSource")], edits: nearSources(oddity.location, model)))
      default: break
      }
    }
    for file in model.files.indices {
      for include in model.files[file].includes { check(include, file, model, &findings) }
    }
  }

  /// What nearly has the name of a source, and may be another: offered.
  private static func nearSources(_ location: Location, _ model: Model) -> [Edit] {
    var range = location.range
    let bytes = model.files[Int(location.file)].tree.source.bytes
    if !range.isEmpty, bytes[Int(range.start)] == UInt8(ascii: "[") {
      range = ByteRange(Int(range.start) + 1, Int(range.end) - 1)
    }
    guard range.end > range.start, range.end - range.start <= 80 else { return [] }
    let key = Folding.key(model.text(location.file, range))
    // A room has few sources; a program that writes many names them as they are.
    let near = model.declarations.indices.lazy.filter { model.declarations[$0].kind == .source }.prefix(100).filter {
      model.declarations[$0].isDeclared && Slips.near(key, Folding.key(model.name(DeclarationID($0))))
    }
    let place = Location(file: Int(location.file), range: range)
    return near.prefix(5).map { Edit("P201.write", place, model.reference(DeclarationID($0)), isSafe: false) }
  }

  private static func missing(
    _ oddity: Oddity, _ field: Field?, _ reading: NameReading?, _ model: Model, _ findings: inout [Finding]
  ) {
    let file = oddity.location.file
    let kinds: KindSet = field == .solves || field == .partlySolves ? .critical : .improvement
    let kind = Placed.term(kinds.kinds[0])
    let word = field.map { model.word($0, in: file) } ?? ""
    var finding = Finding(
      id, .error, at: oddity.location,
      Message("P201.missing", ["name": model.written(oddity.location), "field": word, "kind": kind]))
    let others = reading?.others ?? []
    if let other = others.first, reading?.reading == .wrongKind {
      finding.help.append(Message("P201.otherKind", ["kind": model.kindWord(other), "name": model.called(other)]))
      finding.labels.append(Finding.Label(model.location(other), Message("P201.isThis")))
    } else {
      for other in others.prefix(5) {
        finding.edits.append(Edit("P201.write", oddity.location, model.reference(other), isSafe: false))
      }
    }
    if others.isEmpty {
      let key = isDate(oddity.location, model) ? "P201.notADate" : "P201.notYet"
      finding.help.append(Message(key, ["field": word, "kind": kind]))
    }
    findings.append(finding)
  }

  /// Whether a date stands where an improvement belongs: things come and go with what is done, not with the calendar.
  private static func isDate(_ location: Location, _ model: Model) -> Bool {
    let tree = model.files[Int(location.file)].tree
    var reader = ValueReader(tree.language)
    switch reader.date(tree.source.bytes.span, location.range.offsets) {
    case .value, .meant, .ambiguous: return true
    case .vague, .unreadable: return false
    }
  }

  private static func check(_ include: ModelFile.Include, _ file: Int, _ model: Model, _ findings: inout [Finding]) {
    let tree = model.files[file].tree
    let line = tree.lines[include.line]
    let path = tree.source.text(min(Int(line.body), Int(line.end))..<Int(line.end))
    let location = model.location(file: Int32(file), line: Int32(include.line))
    if path == "?" {
      findings.append(Finding(id, .note, at: location, Message("P201.openFile")))
      return
    }
    let key: String
    var reason = ""
    switch include.outcome {
    case .loaded, .again: return
    case .missing: key = "P201.noFile"
    case .circle: key = "P201.circle"
    case .itself: key = "P201.itself"
    case .outside: key = "P201.outside"
    case .unreadable(let text):
      key = "P201.unreadable"
      reason = text
    }
    findings.append(
      Finding(id, .error, at: location, Message(key, ["path": Model.short(path, 120), "reason": reason])))
  }
}
