import PolkuModel
import PolkuSyntax

/// The findings that were known on a day, so that only new ones are shown: a text file, a line a finding.
///
/// A line, mostly the first, says what the file is. The first word of any other line is the finding's fingerprint,
/// which alone counts; rule,
/// path and place stand behind it for people, divided by tabs. Lines are sorted, and those that begin with `#` are
/// comments, so that two versions of a file merge line by line.
package struct Baseline {
  /// A known finding, as its line describes it.
  package struct Entry {
    package let rule: String
    package let path: String
  }

  /// Why a file is no baseline.
  package enum Problem: Error, Equatable {
    case notOne
    /// Of a version that this tool does not know.
    case version(String)
    /// The line of this number, from 1, is no finding.
    case line(Int)
  }

  /// The known findings by their fingerprints.
  let entries: [String: Entry]

  private static let title = "polku-baseline"
  private static let version = "1"
  private static let tab: UInt8 = 0x09

  // MARK: - Reading

  /// Reads a baseline from its text.
  package static func read(_ bytes: [UInt8]) -> Result<Baseline, Problem> {
    var entries: [String: Entry] = [:]
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let lines = bytes[(isMarked ? 3 : 0)...].split(separator: 0x0A, omittingEmptySubsequences: false)
    var hasTitle = false
    for (number, line) in lines.enumerated() {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      // Versions that were put together or sorted have their titles anywhere, and more than one.
      let head = text.split(separator: " ")
      if head.count == 2, head[0] == title {
        guard head[1] == version else { return .failure(.version(String(head[1]))) }
        hasTitle = true
        continue
      }
      if text.utf8.first == 0x23 || text.utf8.allSatisfy({ $0 == 0x20 || $0 == tab }) { continue }
      // An editor may have made blanks of the tabs: the path is known only where they are left.
      let parts = text.utf8.split(separator: tab, omittingEmptySubsequences: false).map { String(Substring($0)) }
      let words = text.split { $0 == " " || $0 == "\t" }.map(String.init)
      guard let print = words.first, isFingerprint(print) else {
        return .failure(number == 0 ? .notOne : .line(number + 1))
      }
      entries[print] = Entry(rule: words.count > 1 ? words[1] : "", path: parts.count > 2 ? parts[2] : "")
    }
    return hasTitle ? .success(Baseline(entries: entries)) : .failure(.notOne)
  }

  private static func isFingerprint(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    guard parts.count <= 2, parts[0].count == 16,
      parts[0].allSatisfy({ isDigit($0) || $0 >= 0x61 && $0 <= 0x66 })
    else { return false }
    return parts.count == 1 || !parts[1].isEmpty && parts[1].allSatisfy(isDigit)
  }

  // MARK: - Writing

  /// The text of a baseline that knows the findings of a report; they must have their fingerprints.
  package static func text(_ report: Report, remark: String) -> [UInt8] {
    let paths = ReportPaths(report.models)
    var lines: [(key: [String], text: String)] = report.items.map { item in
      let path = Visible.line(paths.shown(item.finding.location.file, of: item.model))
      let place = Visible.line(item.place)
      let rule = item.finding.rule.description
      return ([path, rule, place, item.fingerprint], "\(item.fingerprint)\t\(rule)\t\(path)\t\(place)")
    }
    lines.sort { $0.key.lexicographicallyPrecedes($1.key) }
    var text = "\(title) \(version)\n# \(remark)\n"
    for line in lines { text += line.text + "\n" }
    return Array(text.utf8)
  }
}
