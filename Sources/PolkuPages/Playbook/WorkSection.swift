import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// How much work roles have in a week, beside how much they have time for, and what could not be counted.
package struct WorkSection {
  package let words: MapWords
  /// Who does a step of what is shown.
  let doers: Set<DeclarationID>
  let loads: [RoleLoad]

  /// Nil where nobody said how much work anything is, nor how much there is time for.
  package var section: Grid.Section? {
    let shown = loads.filter { doers.contains($0.doer) }
    guard shown.contains(where: { !$0.parts.isEmpty || $0.limit != nil }) else { return nil }
    let keys = ["role", "work", "capacity", "over", "uncounted"]
    let rows = shown.filter { !$0.parts.isEmpty || $0.limit != nil }.map { row($0) }
    return Grid.Section(
      id: "work", title: say("title"), intro: say("intro"),
      parts: [.table(Grid.Table(keys: keys, columns: keys.map { say($0) }, rows: rows))])
  }

  private func row(_ load: RoleLoad) -> [String] {
    // What waits for a condition is between nothing and all of it.
    let high = load.parts.reduce(Optional(0.0)) { sum, part in sum.flatMap { sum in part.high.map { sum + $0 } } }
    var over = ""
    if let most = load.limit?.high {
      over =
        load.low > most
        ? say("over.surely")
        : high.map({ $0 > most }) ?? true
          ? say("over.maybe") : load.uncounted.isEmpty ? say("over.no") : say("over.open")
    }
    return [
      words.title(load.doer), hours(load.low, high),
      load.limit.map { hours($0.low ?? $0.high ?? 0, $0.high) } ?? "",
      over, load.uncounted.map { uncounted($0.work, $0.reason) }.joined(separator: "\n"),
    ]
  }

  private func hours(_ low: Double, _ high: Double?) -> String {
    let least = words.number(low / 60)
    guard let high else { return say("hours.open", ["low": least]) }
    return low == high
      ? say("hours", ["hours": least]) : say("hours.range", ["low": least, "high": words.number(high / 60)])
  }

  private func uncounted(_ work: DeclarationID, _ reason: RoleLoad.Reason) -> String {
    let key =
      switch reason {
      case .noEffort: "no-effort"
      case .noRate: "no-rate"
      case .shared: "shared"
      }
    return say("uncounted." + key, ["name": words.title(work)])
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    words.say("tool.playbook.work." + key, places)
  }
}
