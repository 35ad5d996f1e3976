import PolkuChecking
import PolkuRules
import PolkuSyntax

/// What a rule looks for, why, and what to ask the room, on one page.
struct RulePage {
  let rule: Rule
  let session: Session

  /// The lines of the page, 80 columns wide.
  var lines: [String] {
    let severity = session.say("tool.severity.\(rule.severity.id)")
    var lines = ["\(rule.id) \(rule.name) (\(severity))", ""]
    lines += text(session.say("\(rule.id).what"))
    lines += [""] + text(session.say("tool.explain.why", ["text": session.say("\(rule.id).why")]))
    if !rule.sources.isEmpty {
      lines += ["", session.say("tool.explain.sources")]
      var field = 0
      for source in rule.sources {
        if source.document == .field { field += 1 }
        let places = Wrapping.lines(self.source(source, field), width: Wrapping.page - 4)
        lines += places.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
      }
    }
    // A slip that a translation mends (P102) is shown where it is one.
    let isMended = shown(rule.examples.bad) == shown(rule.examples.good)
    lines += example("tool.explain.bad", isMended ? rule.examples.bad : shown(rule.examples.bad))
    lines += example("tool.explain.good", isMended ? rule.examples.good : shown(rule.examples.good))
    lines += example("tool.explain.quiet", shown(rule.examples.quiet))
    lines += [""] + text(session.say("tool.explain.question", ["text": session.say("\(rule.id).question")]))
    if let limit = RuleLimit.of(rule.id) {
      lines += [""] + text(session.say("tool.explain.limit", ["limit": limit.written(in: session.language)]))
    }
    let key = rule.severity == .error ? "tool.explain.error" : "tool.explain.settings"
    return lines + [""] + text(session.say(key, ["rule": "\(rule.id)"]))
  }

  private func text(_ text: String) -> [String] { Wrapping.lines(text, width: Wrapping.page) }

  private func shown(_ journey: String) -> String { RuleExamples.text(journey, in: session.language) }

  private func example(_ key: String, _ journey: String) -> [String] {
    ["", session.say(key), ""]
      + journey.split(separator: "\n", omittingEmptySubsequences: false).map {
        "    " + $0
      }
  }

  private func source(_ source: RuleSource, _ field: Int) -> String {
    switch source.document {
    case .ours: session.say("tool.source.ours")
    case .field:
      session.say("tool.source.field", ["who": session.say("\(rule.id).said-by" + (field > 1 ? "\(field)" : ""))])
    case let document:
      session.say(
        source.place.isEmpty ? "tool.source.whole" : "tool.source.at",
        ["document": session.say("tool.source.\(document.rawValue)"), "place": source.place])
    }
  }
}
