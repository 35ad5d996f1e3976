import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Prints everything a run found as JSON, in the form that `journeys/check.schema.json` describes and promises.
struct JSONRenderer {
  let outcome: CheckOutcome
  private let paths: ReportPaths
  private var positions = PositionFinder()

  /// The version of the form; it changes when a reader of the old form could misunderstand the new one.
  static let version = 1

  init(_ outcome: CheckOutcome) {
    self.outcome = outcome
    paths = ReportPaths(outcome.report.models)
  }

  private var report: Report { outcome.report }

  /// The text, in UTF-8.
  mutating func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", Self.version)
      json.object("tool") {
        $0.member("name", "polku")
        $0.member("version", Release.version)
      }
      json.member("date", outcome.date?.text)
      json.member("day", outcome.day)
      json.list("with") { list in for name in outcome.with { list.text(name) } }
      json.objects("models", of: outcome.loading.models) { json, entry in
        json.member("path", paths.shown(entry.path))
        json.list("files") { list in
          for file in entry.model.files { list.text(paths.shown(file.tree.source.path)) }
        }
      }
      json.objects("findings", of: report.items) { write($1, &$0) }
      json.objects("accepted", of: report.accepted) { json, accepted in
        json.member("reason", accepted.reason)
        place(accepted.location, accepted.item.model, &json)
        json.object("finding") { write(accepted.item, &$0) }
      }
      json.objects("skipped", of: report.skipped) { json, entry in
        rule(entry.skipped.rule, &json)
        json.member("reason", outcome.say(entry))
        if let location = entry.skipped.location { place(location, entry.model, &json) }
      }
      json.objects("failures", of: report.failures) { json, failure in
        rule(failure.rule, &json)
        json.member("reason", failure.reason)
      }
      json.objects("problems", of: outcome.problems) { json, problem in
        json.member("path", paths.shown(problem.path))
        json.member("reason", problem.reason)
      }
      json.object("counts") { counts(&$0) }
    }
    return writer.bytes
  }

  private func counts(_ json: inout JSONWriter) {
    json.member("errors", report.counts[.error, default: 0])
    json.member("warnings", report.counts[.warning, default: 0])
    json.member("notes", report.counts[.note, default: 0])
    json.member("accepted", report.accepted.count)
    json.member("known", report.known)
    json.member("gone", report.gone)
    json.member("files", outcome.loading.fileCount)
    guard let honesty = report.honesty else { return }
    json.object("notKnown") { json in
      json.member("open", honesty.open)
      json.member("vague", honesty.vague)
      json.member("assumed", honesty.assumed)
      json.member("conflicting", honesty.conflicting)
      json.member("decided", honesty.decided)
    }
  }

  private func rule(_ id: RuleID, _ json: inout JSONWriter) {
    json.member("rule", id.description)
    json.member("name", Catalogue.rule(id)?.name ?? "")
  }

  private mutating func write(_ item: Report.Item, _ json: inout JSONWriter) {
    let finding = item.finding
    let state = DayRemark(finding)
    let messages = outcome.messages(finding.location, item.model)
    rule(finding.rule, &json)
    json.member("severity", finding.severity.id)
    json.member("message", messages.say(finding.message))
    if outcome.voice == .facilitator {
      let side = RoomSide(finding, messages)
      json.member("meaning", side?.meaning)
      json.member("question", side?.question)
    }
    place(finding.location, item.model, &json)
    json.member("place", item.place)
    json.member("day", state.day)
    json.objects("labels", of: finding.labels) { json, label in
      json.member("message", messages.say(label.message))
      place(label.location, item.model, &json)
    }
    json.list("help") { list in for help in state.help { list.text(messages.say(help)) } }
    json.objects("edits", of: finding.edits) { json, edit in
      json.member("title", messages.say(edit.title))
      json.member("safe", edit.isSafe)
      json.objects("replacements", of: edit.changes) { json, change in
        place(change.location, item.model, &json)
        json.member("text", change.replacement)
      }
    }
    json.member("fingerprint", item.fingerprint)
  }

  private mutating func place(_ location: Location, _ model: Int, _ json: inout JSONWriter) {
    let range = location.range
    let start = positions.find(Int(range.start), file: location.file, in: report.models[model], number: model)
    let end = positions.find(Int(range.end), file: location.file, in: report.models[model], number: model)
    json.member("path", paths.shown(location.file, of: model))
    json.object("range") { json in
      for (key, offset, position) in [("start", range.start, start), ("end", range.end, end)] {
        json.object(key) {
          $0.member("line", position.line)
          $0.member("column", position.column)
          $0.member("byte", Int(offset))
        }
      }
    }
  }
}
