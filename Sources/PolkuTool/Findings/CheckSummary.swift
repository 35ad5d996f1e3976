import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax

/// What the text format says behind the findings: what was not checked, and how much there is of everything.
struct CheckSummary {
  let report: Report
  let messages: Messages
  let fileCount: Int
  let width: Int
  /// The path of the baseline, if there is one.
  let baseline: String?
  /// Whether all rules ran, so that what is not known can be counted.
  let isWhole: Bool
  let voice: Voice

  /// How many things that were not checked are named.
  private static let most = 5

  /// The lines: what was not checked, an empty one, the counts.
  var lines: [String] {
    let skipped = skippedLines
    return skipped + (skipped.isEmpty ? [] : [""]) + [counts] + asides + next
  }

  private var skippedLines: [String] {
    if report.skipped.isEmpty { return [] }
    var lines = [say("tool.check.skipped")]
    for entry in report.skipped.prefix(Self.most) {
      let reason = messages.say(entry.skipped.reason)
      let rule = entry.skipped.rule.description
      var text = say("tool.check.skipped.rule", ["rule": rule, "reason": reason])
      if let location = entry.skipped.location {
        let tree = report.tree(location, entry.model)
        let place = "\(tree.source.path):\(tree.position(Int(location.range.start)).line)"
        text = say("tool.check.skipped.place", ["rule": rule, "reason": reason, "place": place])
      }
      lines += Wrapping.lines(text, width: width - 4).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
    }
    let more = report.skipped.count - Self.most
    if more > 0 { lines.append("  " + say("tool.check.skipped.more", ["count": "\(more)"])) }
    return lines
  }

  private var counts: String {
    var files: Set<String> = []
    for item in report.items { files.insert(report.tree(item.finding.location, item.model).source.path) }
    if files.isEmpty { return say("tool.check.clean", ["files": "\(fileCount)"]) }
    let key = files.count < fileCount ? "tool.check.counts-of" : "tool.check.counts"
    func count(_ severity: Severity) -> String { "\(report.counts[severity, default: 0])" }
    return say(
      key,
      [
        "errors": count(.error), "warnings": count(.warning), "notes": count(.note), "files": "\(files.count)",
        "all": "\(fileCount)",
      ])
  }

  private var asides: [String] {
    var lines: [String] = []
    if isWhole, let honesty = report.honesty, !honesty.isEmpty {
      lines.append(Visible.line(messages.say(honesty.message)))
    }
    if isWhole, report.talkLines > 0 { lines.append(say("tool.check.talk", ["count": "\(report.talkLines)"])) }
    if !report.accepted.isEmpty { lines.append(say("tool.check.accepted", ["count": "\(report.accepted.count)"])) }
    if let baseline, report.known > 0 {
      lines.append(say("tool.check.known", ["count": "\(report.known)", "path": baseline]))
    }
    if let baseline, report.gone > 0 {
      lines.append(say("tool.check.gone", ["count": "\(report.gone)", "path": baseline]))
    }
    return lines.flatMap { Wrapping.lines($0, width: width) }
  }

  /// What whoever leads the room does with the findings.
  private var next: [String] {
    guard voice == .facilitator else { return [] }
    let asking = report.items.first { RoomSide($0.finding, messages) != nil }
    guard let rule = asking?.finding.rule.description else { return [] }
    let text = say("tool.check.voice.next", ["path": askedPath, "rule": rule])
    return [""] + Wrapping.lines(text, width: width)
  }

  /// The file to ask about, where it is one that can be typed as it is shown.
  private var askedPath: String {
    guard report.models.count == 1, let path = report.models[0].files.last?.tree.source.path else {
      return Placeholder.placed("FILE")
    }
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789/._-".unicodeScalars.contains($0)
    }
    return isPlain && !path.hasPrefix("-") ? path : Placeholder.placed("FILE")
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    Visible.line(messages.say(Message(key, places)))
  }
}
