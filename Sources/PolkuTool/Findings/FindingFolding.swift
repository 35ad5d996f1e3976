import PolkuChecking
import PolkuModel
import PolkuSyntax

/// Which findings the text format shows whole, and how many more of their rule there are in the file.
struct FindingFolding {
  private struct Key: Hashable {
    let path: String
    let rule: RuleID
  }

  private let limit: Int
  private let report: Report
  private var counts: [Key: Int] = [:]
  private var seen: [Key: Int] = [:]

  /// Counts the findings of each rule in each file; of more than a few, only the first few are shown. Errors always are.
  init(_ report: Report, limit: Int) {
    self.report = report
    self.limit = limit
    if limit == .max { return }
    for item in report.items where item.finding.severity < .error { counts[key(item), default: 0] += 1 }
  }

  private func key(_ item: Report.Item) -> Key {
    Key(path: report.tree(item.finding.location, item.model).source.path, rule: item.finding.rule)
  }

  /// Whether a finding is shown whole; to be asked once for each, in order.
  mutating func shows(_ item: Report.Item) -> Bool {
    guard limit < .max, item.finding.severity < .error else { return true }
    let key = key(item)
    seen[key, default: 0] += 1
    return counts[key, default: 0] <= limit + 1 || seen[key, default: 0] <= limit
  }

  /// How many more there are behind the last one that is shown; nil behind all others.
  func folded(behind item: Report.Item) -> Int? {
    guard limit < .max, item.finding.severity < .error else { return nil }
    let key = key(item)
    let rest = counts[key, default: 0] - limit
    return rest > 1 && seen[key, default: 0] == limit ? rest : nil
  }
}
