import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Prints everything a run found in SARIF 2.1.0, the form in which tools hand results to services and editors.
struct SARIFRenderer {
  let outcome: CheckOutcome
  private let paths: ReportPaths
  private var positions = PositionFinder()
  /// The rules that are spoken of, and their numbers.
  private let rules: [Rule]
  private let numbers: [RuleID: Int]
  /// The files, and the numbers of their paths.
  private let files: [String]
  private let fileNumbers: [String: Int]

  init(_ outcome: CheckOutcome) {
    self.outcome = outcome
    let report = outcome.report
    paths = ReportPaths(report.models)
    var spoken = Set(report.items.map(\.finding.rule))
    spoken.formUnion(report.accepted.map(\.item.finding.rule))
    spoken.formUnion(report.skipped.map(\.skipped.rule))
    spoken.formUnion(report.failures.map(\.rule))
    rules = Catalogue.rules.filter { spoken.contains($0.id) }
    numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var files: [String] = []
    var fileNumbers: [String: Int] = [:]
    for file in report.models.flatMap(\.files) {
      let path = paths.shown(file.tree.source.path)
      if fileNumbers[path] != nil { continue }
      fileNumbers[path] = files.count
      files.append(path)
    }
    self.files = files
    self.fileNumbers = fileNumbers
  }

  /// The text, in UTF-8.
  mutating func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { sarif in
      sarif.member(
        "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      sarif.member("version", "2.1.0")
      sarif.list("runs") { list in list.object { run(&$0) } }
    }
    return writer.bytes
  }

  private mutating func run(_ run: inout JSONWriter) {
    run.object("tool") { tool in
      tool.object("driver") { driver in
        driver.member("name", "polku")
        driver.member("version", Release.version)
        driver.member("semanticVersion", Release.version)
        driver.objects("rules", of: rules) { rule($1, &$0) }
      }
    }
    run.objects("invocations", of: [outcome.code]) { json, code in
      json.member("executionSuccessful", code < .usage)
      json.member("exitCode", Int(code.rawValue))
      json.list("toolExecutionNotifications") { notifications(&$0) }
    }
    run.objects("artifacts", of: files) { json, path in
      json.object("location") { $0.member("uri", PathText.percentEncoded(path)) }
      json.list("roles") { $0.text("analysisTarget") }
    }
    // A line of a journey ends as old Macintosh files have it, too.
    run.list("newlineSequences") { list in for end in ["\r\n", "\n", "\r"] { list.text(end) } }
    run.member("columnKind", "unicodeCodePoints")
    run.list("results") { list in
      for item in outcome.report.items { list.object { result(item, nil, &$0) } }
      for accepted in outcome.report.accepted { list.object { result(accepted.item, accepted, &$0) } }
    }
  }

  private func rule(_ rule: Rule, _ json: inout JSONWriter) {
    json.member("id", rule.id.description)
    json.member("name", rule.name)
    text("shortDescription", outcome.say("\(rule.id).what"), &json)
    text("fullDescription", outcome.say("\(rule.id).why"), &json)
    text("help", outcome.say("\(rule.id).question"), &json)
    json.object("defaultConfiguration") { $0.member("level", rule.severity.id) }
  }

  private func text(_ key: String, _ text: String, _ json: inout JSONWriter) {
    json.object(key) { $0.member("text", text) }
  }

  // MARK: - What was not looked at

  private mutating func notifications(_ list: inout JSONWriter) {
    for failure in outcome.report.failures {
      list.object { json in
        json.member("level", "error")
        text("message", outcome.say(failure), &json)
        associated(failure.rule, &json)
      }
    }
    for problem in outcome.problems {
      list.object { json in
        json.member("level", "error")
        text("message", problem.reason, &json)
      }
    }
    for entry in outcome.report.skipped {
      list.object { json in
        json.member("level", "note")
        text("message", outcome.say(entry), &json)
        associated(entry.skipped.rule, &json)
        guard let location = entry.skipped.location else { return }
        json.list("locations") { $0.object { physical(location, entry.model, &$0) } }
      }
    }
  }

  private func associated(_ id: RuleID, _ json: inout JSONWriter) {
    json.object("associatedRule") { json in
      json.member("id", id.description)
      if let number = numbers[id] { json.member("index", number) }
    }
  }

  // MARK: - Results

  private mutating func result(_ item: Report.Item, _ accepted: Report.Accepted?, _ json: inout JSONWriter) {
    let finding = item.finding
    json.member("ruleId", finding.rule.description)
    if let number = numbers[finding.rule] { json.member("ruleIndex", number) }
    json.member("level", finding.severity.id)
    let messages = outcome.messages(finding.location, item.model)
    let said =
      [messages.say(finding.message)] + RoomSide.remarks(finding, messages, outcome.voice)
      + finding.help.map { messages.say($0) }
    text("message", said.joined(separator: "\n"), &json)
    json.list("locations") { list in
      list.object { json in
        physical(finding.location, item.model, &json)
        if item.place.isEmpty { return }
        json.list("logicalLocations") { $0.object { $0.member("fullyQualifiedName", item.place) } }
      }
    }
    if !finding.labels.isEmpty {
      json.objects("relatedLocations", of: Array(finding.labels.enumerated())) { json, label in
        json.member("id", label.offset)
        physical(label.element.location, item.model, &json)
        text("message", messages.say(label.element.message), &json)
      }
    }
    if !finding.edits.isEmpty { json.objects("fixes", of: finding.edits) { fix($1, messages, item.model, &$0) } }
    json.object("partialFingerprints") { $0.member("polkuFinding/v1", item.fingerprint) }
    guard let accepted else { return }
    json.list("suppressions") { list in
      list.object { json in
        json.member("kind", "inSource")
        json.member("status", "accepted")
        json.member("justification", accepted.reason)
        json.object("location") { physical(accepted.location, item.model, &$0) }
      }
    }
  }

  private mutating func fix(_ edit: Edit, _ messages: Messages, _ model: Int, _ json: inout JSONWriter) {
    text("description", messages.say(edit.title), &json)
    // Changes of one file stand together.
    var changed: [Int32] = []
    for change in edit.changes where !changed.contains(change.location.file) { changed.append(change.location.file) }
    json.objects("artifactChanges", of: changed) { json, file in
      let changes = edit.changes.filter { $0.location.file == file }
      artifact(changes[0].location, model, &json)
      json.objects("replacements", of: changes) { json, change in
        region("deletedRegion", change.location, model, &json)
        if !change.replacement.isEmpty { text("insertedContent", change.replacement, &json) }
      }
    }
  }

  // MARK: - Places

  private mutating func physical(_ location: Location, _ model: Int, _ json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      artifact(location, model, &json)
      region("region", location, model, &json)
    }
  }

  private func artifact(_ location: Location, _ model: Int, _ json: inout JSONWriter) {
    let path = paths.shown(location.file, of: model)
    json.object("artifactLocation") { json in
      json.member("uri", PathText.percentEncoded(path))
      if let number = fileNumbers[path] { json.member("index", number) }
    }
  }

  private mutating func region(_ key: String, _ location: Location, _ model: Int, _ json: inout JSONWriter) {
    let range = location.range
    let start = positions.find(Int(range.start), file: location.file, in: outcome.report.models[model], number: model)
    let end = positions.find(Int(range.end), file: location.file, in: outcome.report.models[model], number: model)
    json.object(key) { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }
}
