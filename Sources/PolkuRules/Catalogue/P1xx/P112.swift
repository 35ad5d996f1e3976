import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p112 = Rule(
    112, "bad-suppression", .warning,
    examples: Rule.Examples(
      bad: """
        touchpoint call: Phone call
          at: customership
          allow: P501
        """,
      good: """
        touchpoint call: Phone call
          at: customership
          allow: P501 because the role is being recruited
        """,
      quiet: """
        touchpoint search ads
          at: awareness
          by: marketing
          allow: P915 because a pilot
        """),
    check: { context, findings in P112.check(context, &findings) })
}

/// `allow` without a reason, or of a rule that cannot be allowed away.
///
/// Whether an `allow` silences anything is for the part of the tool to say that silences.
enum P112 {
  static let id = RuleID(112)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    for fact in model.facts where fact.field == .allow && fact.state == .stated {
      let tree = model.files[Int(fact.file)].tree
      let (rule, hasReason) = read(tree, fact.value.offsets)
      let location = model.location(fact)
      let because = tree.language.words(Clause.because).first ?? "because"
      let known = Catalogue.rule(rule)
      let arguments: KeyValuePairs = ["rule": Model.short(rule), "because": because, "name": known?.name ?? ""]
      if let known, known.severity == .error {
        findings.append(Finding(id, .warning, at: location, Message("P112.error", arguments)))
      } else if !hasReason {
        findings.append(Finding(id, .warning, at: location, Message("P112.noReason", arguments)))
      }
    }
  }

  /// The rule an `allow` names, and whether a reason stands behind it.
  private static func read(_ tree: Tree, _ value: Range<Int>) -> (rule: String, hasReason: Bool) {
    let words = tree.source.text(value).split(separator: " ", omittingEmptySubsequences: true)
    let because = tree.language.words(Clause.because).map { Folding.key($0) }
    for (i, word) in words.enumerated() where i > 0 {
      guard because.contains(Folding.key(String(word))) else { continue }
      return (words[..<i].joined(separator: " "), i + 1 < words.count)
    }
    return (words.joined(separator: " "), false)
  }
}
