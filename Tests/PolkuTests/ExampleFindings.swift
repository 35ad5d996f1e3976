import PolkuModel
import PolkuRules
import PolkuSyntax

@testable import PolkuChecking
@testable import PolkuTool

/// What the check finds in an example, and why the document that it follows wants it so.
///
/// As a file: first comments, then what is only counted (open questions and accepted findings), then a line a finding,
///
/// `to-be  P709  critical relay  # why`
///
/// sorted by rule, place and day, with comments before a rule where they help. The days are today (`as-is`), the day
/// when every improvement is done (`to-be`), or `both`. `(2)` behind a place says that a rule speaks twice of it.
struct ExampleFindings {
  /// The days on which a finding holds, as they are written.
  static let days = ["both", "as-is", "to-be"]

  /// Longer places, such as arrows, stick out, so that they do not push all reasons to the right.
  private static let widest = 40

  /// Findings of one rule at one place.
  struct Line: Hashable {
    let day: String
    let rule: String
    let place: String
    let count: Int

    var columns: [String] { [day, rule, count == 1 ? place : "\(place) (\(count))"] }
  }

  private(set) var introduction: [String] = []
  private(set) var counts = ""
  private(set) var lines: [Line] = []
  private(set) var reasons: [Line: String] = [:]
  private(set) var unreadable: [String] = []
  private var headings: [String: [String]] = [:]
  private var ending: [String] = []

  /// Reads what a file expects.
  init(_ text: String) {
    var comments: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init) {
      if line.hasPrefix("#") {
        comments.append(line)
      } else if line.hasPrefix("P108") {
        counts = line
        introduction = comments
        comments = []
      } else if let (finding, reason) = Self.read(line) {
        lines.append(finding)
        reasons[finding] = reason
        if !comments.isEmpty { headings[finding.rule, default: []] += comments }
        comments = []
      } else {
        unreadable.append(line)
      }
    }
    ending = comments
  }

  private static func read(_ line: String) -> (Line, String)? {
    let halves = line.split(separator: " # ", maxSplits: 1)
    let words = (halves.first ?? "").split(separator: " ")
    guard words.count > 3, let day = days.first(where: { $0 == words[0] }) else { return nil }
    var place = words[2...]
    let last = place.last ?? ""
    let count = last.hasPrefix("(") && last.hasSuffix(")") ? Int(last.dropFirst().dropLast()) : nil
    if count != nil { place = place.dropLast() }
    let finding = Line(day: day, rule: String(words[1]), place: place.joined(separator: " "), count: count ?? 1)
    return (finding, halves.count == 2 ? String(halves[1]) : "")
  }

  /// Checks a model, as it is today and as it will be.
  init(_ model: Model) {
    let today = CalendarDate(year: 2026, .day(month: 6, day: 1))
    let names = PlaceNames(model)
    let reports = [Selection.asIs, .toBe].map { Checker.check(model, today: today, selection: $0) }
    let found = reports.map { report in
      report.findings.filter { $0.rule != RuleID(108) }.reduce(into: [Pair: Int]()) { counts, finding in
        counts[Pair(rule: finding.rule.description, place: names.name(finding.location)), default: 0] += 1
      }
    }
    for pair in Set(found[0].keys).union(found[1].keys) {
      let (now, then) = (found[0][pair] ?? 0, found[1][pair] ?? 0)
      let numbers = [min(now, then), now - min(now, then), then - min(now, then)]
      for (day, count) in zip(Self.days, numbers) where count > 0 {
        lines.append(Line(day: day, rule: pair.rule, place: pair.place, count: count))
      }
    }
    lines.sort { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
    let open = reports.map { $0.findings.count { $0.rule == RuleID(108) } }
    let accepted = reports.map(\.accepted.count)
    counts = "P108: as-is \(open[0]), to-be \(open[1]); accepted: as-is \(accepted[0]), to-be \(accepted[1])"
  }

  private struct Pair: Hashable {
    let rule: String
    let place: String
  }

  private static func key(_ line: Line) -> [String] { [line.rule, line.place, line.day] }

  /// Takes the comments of a file, and its reasons for what is still found; what is new has the reason `?`.
  mutating func argue(as file: ExampleFindings) {
    (introduction, headings, ending) = (file.introduction, file.headings, file.ending)
    for line in lines { reasons[line] = file.reasons[line] ?? "?" }
  }

  /// The file, with its columns aligned.
  var text: String {
    let widths = (0..<3).map { column in min(lines.map { $0.columns[column].count }.max() ?? 0, Self.widest) }
    var result = introduction + [counts]
    var rule = ""
    for line in lines {
      if line.rule != rule {
        // A paragraph a family of rules; a rule with comments has its own.
        if line.rule.prefix(2) != rule.prefix(2) || headings[line.rule] != nil || headings[rule] != nil {
          result.append("")
        }
        rule = line.rule
        result += headings[rule] ?? []
      }
      let cells = zip(line.columns, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
      result.append(cells.joined(separator: "  ") + "  # " + (reasons[line] ?? "?"))
    }
    if !ending.isEmpty { result += [""] + ending }
    return result.joined(separator: "\n") + "\n"
  }

  /// What stands in the file and is not found (`-`), and what is found and does not stand there (`+`).
  func differences(from found: ExampleFindings) -> [String] {
    let (mine, theirs) = (Set(lines), Set(found.lines))
    var result = lines.filter { !theirs.contains($0) }.map { line in
      "- " + line.columns.joined(separator: " ") + "  # " + (reasons[line] ?? "")
    }
    result += found.lines.filter { !mine.contains($0) }.map { "+ " + $0.columns.joined(separator: " ") }
    if counts != found.counts { result += ["- " + counts, "+ " + found.counts] }
    return result
  }
}
