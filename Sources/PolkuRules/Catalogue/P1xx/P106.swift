import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p106 = Rule(
    106, "value-not-readable", .warning,
    sources: [.interaction("L300")],
    examples: Rule.Examples(
      bad: """
        touchpoint social update
          at: customership
          every: whenever Pekka remembers
        """,
      good: """
        touchpoint social update
          at: customership
          every: ~3 weeks     // says Pekka
        """,
      quiet: """
        touchpoint social update
          at: customership
          every: now and then
        """),
    check: { context, findings in P106.check(context, &findings) })
}

/// Values that have no form their field accepts, or two readings: kept as written, never guessed.
enum P106 {
  static let id = RuleID(106)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    for report in context.values { check(report, context, &findings) }
    for reading in context.model.nameReadings where reading.reading == .ambiguous {
      ambiguous(reading, context.model, &findings)
    }
    valueWordsAsNames(context.model, &findings)
    for name in context.limits.unknown {
      let known = RuleLimit.all.map { $0.written(in: context.model.files[Int(name.file)].tree.language) }.joined(
        separator: ", ")
      findings.append(
        Finding(
          id, .warning, at: name,
          Message("P106.limit", ["name": context.model.written(name), "limits": known])))
    }
    LanguageLines(model: context.model).check(&findings)
  }

  private static func check(_ report: ValueReport, _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let (value, field) = (model.written(report.location), model.fieldWord(report))
    switch report.what {
    case .unreadable:
      let isWait = report.fact < 0 || isEscalation(report, model)
      let key = isWait ? "P106.wait" : key(report, model)
      findings.append(
        Finding(
          id, isWait ? .note : .warning, at: report.location,
          Message(key, ["value": value, "field": field, "words": words(report, model)]), help: [Message("P106.kept")]))
    case .ambiguous(let texts):
      let edits = texts.map { Edit("P106.write", report.location, $0, isSafe: false) }
      let key = texts.isEmpty ? "P106.incomplete" : "P106.twoReadings"
      findings.append(
        Finding(
          id, .warning, at: report.location,
          Message(key, ["value": value, "field": field, "readings": Placed.quoted(texts)]),
          help: [Message("P106.kept")], edits: edits))
    case .remark(let range):
      let remark = model.written(Location(file: Int(report.location.file), range: ByteRange(range)))
      findings.append(
        Finding(
          id, .note, at: report.location,
          Message("P106.remark", ["remark": remark, "field": field, "really": really(field, report, model)])))
    default: break
    }
  }

  private static func isEscalation(_ report: ValueReport, _ model: Model) -> Bool {
    model.facts[Int(report.fact)].field == .escalateTo
  }

  private static func really(_ field: String, _ report: ValueReport, _ model: Model) -> String {
    let language = model.files[Int(report.location.file)].tree.language
    return (language.particle("really").first ?? "really") + " " + field
  }

  /// The sentence that says what the field's type looks like.
  private static func key(_ report: ValueReport, _ model: Model) -> String {
    switch type(report, model) {
    case .duration: "P106.duration"
    case .rate: "P106.rate"
    case .capacity: "P106.capacity"
    case .date: "P106.date"
    case .feeling: "P106.feeling"
    case .levels, .oneOf: "P106.word"
    case .namesAndValues: "P106.named"
    default: "P106.quantity"
    }
  }

  private static func type(_ report: ValueReport, _ model: Model) -> ValueType? {
    let fact = model.facts[Int(report.fact)]
    return fact.field.type(in: model.declarations[Int(fact.declaration)].kind)
  }

  /// The words that the field takes, in the file's language.
  private static func words(_ report: ValueReport, _ model: Model) -> String {
    guard report.fact >= 0, let type = type(report, model) else { return "" }
    let set: ValueSet
    switch type {
    case .oneOf(let closed): set = closed
    case .levels: set = .level
    default: return ""
    }
    let language = model.files[Int(report.location.file)].tree.language
    let sets: [ValueSet] = set == .from ? [.side, .from] : [set]
    let rows = ValueTable.rows.filter { sets.contains($0.set) }
    return rows.compactMap { language.words($0.word).first }.joined(separator: ", ")
  }

  // MARK: - Names with two readings

  /// `at: renewal` with a stage and a touchpoint of that name.
  private static func ambiguous(_ reading: NameReading, _ model: Model, _ findings: inout [Finding]) {
    let all = [reading.target] + reading.others
    let file = reading.location.file
    let written = model.text(file, reading.location.range)
    let edits = all.map { id in
      Edit(
        "P106.write", reading.location, "\(model.word(model.declarations[Int(id)].kind, in: file)) \(written)",
        isSafe: false)
    }
    let kinds = all.map { model.word(model.declarations[Int($0)].kind, in: file) }
    findings.append(
      Finding(
        id, .warning, at: reading.location,
        Message("P106.twoThings", ["name": model.written(reading.location), "kinds": kinds.joined(separator: ", ")]),
        labels: all.map { Finding.Label(model.location($0), Message("P106.oneOfThem")) }, edits: edits))
  }

  /// `role everyone`: a word that is a value cannot be told from a name.
  private static func valueWordsAsNames(_ model: Model, _ findings: inout [Finding]) {
    // Levels are mistaken only where names and levels stand side by side: in a persona's influence.
    let kinds: [ValueSet: KindSet] = [
      .level: [.stage, .persona], .yesNo: .any, .whom: .any, .citation: [.source],
    ]
    var languages: [Language] = []
    for file in model.files where !languages.contains(where: { $0 === file.tree.language }) {
      languages.append(file.tree.language)
    }
    var seen: Set<DeclarationID> = []
    for language in languages {
      for row in ValueTable.rows {
        guard let kinds = row.word == .levelNone ? .any : kinds[row.set] else { continue }
        for word in language.words(row.word) {
          for kind in kinds.kinds where kind != .step && kind != .question && kind != .map {
            guard let id = model.find(kind, word), model.declarations[Int(id)].isDeclared, seen.insert(id).inserted,
              model.files[Int(model.declarations[Int(id)].file)].tree.language === language
            else { continue }
            findings.append(
              Finding(
                Self.id, .warning, at: model.location(id),
                Message("P106.valueWord", ["name": model.called(id), "kind": model.kindWord(id)])))
          }
        }
      }
    }
  }
}
