import PolkuModel
import PolkuOutputs
import PolkuRules

/// What stands under all playbooks: where they get in each other's way, and how much work they are.
package struct PlaybookSections {
  package let words: MapWords
  package let playbooks: Playbooks
  /// The playbooks that are shown.
  package let shown: Set<DeclarationID>

  package var all: [Grid.Section] {
    let plans = playbooks.plans.filter { shown.contains($0.playbook) }
    let doers = Set(plans.flatMap { $0.steps.flatMap(\.doers) })
    return [overlaps, WorkSection(words: words, doers: doers, loads: playbooks.loads).section].compactMap { $0 }
  }

  private var overlaps: Grid.Section? {
    let found = playbooks.overlaps.filter { shown.contains($0.first) || shown.contains($0.second) }
    if found.isEmpty { return nil }
    var parts: [Grid.Part] = []
    let excluded = found.filter { $0.sort == .excluded }
    if !excluded.isEmpty {
      parts.append(.list(Grid.List(id: "excluded", items: excluded.map { self.excluded($0) })))
    }
    let rows = found.compactMap { row($0) }
    if !rows.isEmpty {
      let keys = ["first", "second", "channel", "whom", "days", "steps"]
      parts.append(
        .table(Grid.Table(keys: keys, columns: keys.map { say("tool.playbook.overlap." + $0) }, rows: rows)))
    }
    return Grid.Section(
      id: "overlaps", title: say("tool.playbook.section.overlaps"), intro: say("tool.playbook.overlap.intro"),
      parts: parts)
  }

  private func excluded(_ overlap: PlaybookOverlap) -> String {
    let names: KeyValuePairs = [
      "first": words.title(overlap.first), "second": words.title(overlap.second), "whom": words.quoted(overlap.whom),
    ]
    return say(overlap.whom.isEmpty ? "tool.playbook.excluded" : "tool.playbook.excluded-for", names)
  }

  private func row(_ overlap: PlaybookOverlap) -> [String]? {
    guard case .sameDays(let channel, let meetings, let count) = overlap.sort else { return nil }
    var steps = meetings.map { words.title($0.first) + " + " + words.title($0.second) }
    if count > meetings.count {
      steps.append(say("tool.playbook.overlap.more", ["count": "\(count - meetings.count)"]))
    }
    return [
      words.title(overlap.first), words.title(overlap.second), words.title(channel),
      overlap.whom.isEmpty ? say("tool.playbook.everybody") : words.titles(overlap.whom),
      meetings.map { days($0) }.joined(separator: "\n"), steps.joined(separator: "\n"),
    ]
  }

  private func days(_ meeting: PlaybookOverlap.Meeting) -> String {
    let phrases = PlaybookPhrases(words: words)
    let first = Double(meeting.firstDay) * 1440
    guard let last = meeting.lastDay else {
      return say("tool.playbook.time.from", ["from": phrases.moment(first)])
    }
    return phrases.between(first, Double(last) * 1440)
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { words.say(key, places) }
}
