import PolkuChecking
import PolkuRules
import PolkuSyntax

/// The catalogue of rules on one page, by families.
struct RulesPage {
  let rules: [Rule]
  /// Whether these are all rules, so that what is not checked yet is worth saying.
  let isWhole: Bool
  let session: Session

  /// The lines of the page, 80 columns wide.
  var lines: [String] {
    var lines: [String] = []
    var family: UInt16 = 0
    for rule in rules {
      if rule.id.number / 100 != family {
        family = rule.id.number / 100
        if !lines.isEmpty { lines.append("") }
        lines.append(session.say("tool.rules.family-\(family)"))
      }
      let severity = session.say("tool.severity.\(rule.severity.id)")
      lines.append("  \(rule.id) \(rule.name) (\(severity))")
      lines += Wrapping.lines(session.say("\(rule.id).what"), width: Wrapping.page - 7).map { "       " + $0 }
    }
    lines.append("")
    if isWhole {
      let names = Catalogue.reserved.map { "\($0.id) \($0.name)" }.joined(separator: ", ")
      lines += Wrapping.lines(session.say("tool.rules.reserved", ["names": names]), width: Wrapping.page)
    }
    let count = session.say("tool.rules.count", ["count": "\(rules.count)", "all": "\(Catalogue.rules.count)"])
    return lines + Wrapping.lines(count, width: Wrapping.page)
  }
}
