import PolkuModel
import PolkuRules
import PolkuSyntax

/// What is found in a text and in its translation, line by line of the text.
struct TranslatedFindings {
  /// A finding without its words: what a translation must not change.
  struct Mark: Hashable, CustomStringConvertible {
    let rule: RuleID
    let severity: Severity
    /// The line in the text as it was.
    let line: Int
    let edits: Int
    let labels: Int

    var description: String { "\(line): \(rule) \(severity), \(edits) edits, \(labels) labels" }
  }

  let original: Checked
  let translated: Checked
  /// The line of the text for each line of the translation, which may have lines that only it needs.
  private let lines: [Int]

  init(_ text: TranslatedText, _ language: Language) {
    original = Checked(bytes: text.bytes, rules: text.rules)
    translated = Checked(bytes: text.translated(language), rules: text.rules)
    lines = Self.aligned(original.tree.lines, translated.tree.lines)
  }

  /// Pairs the lines: a translation may state its language, and the phase of a stage that is named like one.
  private static func aligned(_ old: [Line], _ new: [Line]) -> [Int] {
    var result: [Int] = []
    var i = 0
    func isPhase(_ line: Line?) -> Bool { line?.form == .field && line?.field == .phase }
    for (number, line) in new.enumerated() {
      let (isStated, wasStated) = (new.first?.fileWord == .language, old.first?.fileWord == .language)
      if number == 0, wasStated, !isStated { i += 1 }
      let isLanguage = number == 0 && isStated && !wasStated
      if isLanguage || isPhase(line) && !isPhase(i < old.count ? old[i] : nil) {
        result.append(max(i, 1))
        continue
      }
      if !isPhase(line), i < old.count, isPhase(old[i]), old.count - i > new.count - number { i += 1 }
      i += 1
      result.append(i)
    }
    return result
  }

  private func mark(_ finding: Finding, _ checked: Checked) -> Mark {
    let line = checked.tree.position(Int(finding.location.range.start)).line
    let isOld = checked.tree.source.bytes == original.tree.source.bytes
    return Mark(
      rule: finding.rule, severity: finding.severity, line: isOld ? line : lines[line - 1],
      edits: finding.edits.count, labels: finding.labels.count)
  }

  /// The findings of the text and those of the translation, in an order that does not depend on words.
  var pairs: (old: [(mark: Mark, finding: Finding)], new: [(mark: Mark, finding: Finding)]) {
    func all(_ checked: Checked) -> [(mark: Mark, finding: Finding)] {
      checked.findings.map { (mark($0, checked), $0) }
    }
    return (all(original), all(translated))
  }

  /// What is found in one of them alone, as people read it.
  var differences: [String] {
    let (old, new) = pairs
    func texts(
      _ some: [(mark: Mark, finding: Finding)], without others: [(mark: Mark, finding: Finding)], _ sign: String,
      _ checked: Checked
    ) -> [String] {
      var rest = others.map(\.mark)
      return some.compactMap { mark, finding in
        if let i = rest.firstIndex(of: mark) {
          rest.remove(at: i)
          return nil
        }
        return "\(sign) \(mark): \(checked.text(finding))"
      }
    }
    return texts(old, without: new, "-", original) + texts(new, without: old, "+", translated)
  }

  /// The edits of findings found in both that mend the one and not the other.
  var unevenEdits: [String] {
    var (old, new) = pairs
    var result: [String] = []
    new.removeAll { $0.finding.edits.isEmpty }
    for (mark, finding) in old where !finding.edits.isEmpty {
      guard let i = new.firstIndex(where: { $0.mark == mark }) else { continue }
      let other = new.remove(at: i).finding
      for (a, b) in zip(finding.edits, other.edits)
      where mends(a, finding, original) != mends(b, other, translated) || a.isSafe != b.isSafe {
        result.append("\(mark): \(translated.say(b.title))")
      }
    }
    return result
  }

  /// Whether an edit takes a finding of its rule away.
  private func mends(_ edit: Edit, _ finding: Finding, _ checked: Checked) -> Bool {
    let rules = Catalogue.rules.filter { $0.id == finding.rule }
    let after = Checked(bytes: checked.applying(edit), rules: rules)
    return after.findings.count { $0.rule == finding.rule } < checked.findings.count { $0.rule == finding.rule }
  }
}
