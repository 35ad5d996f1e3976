import PolkuModel
import PolkuSyntax

/// Runs the rules of the catalogue over a model.
public enum Checker {
  /// Everything the rules find, by file, place and rule, so that the order of declarations changes nothing but places.
  public static func findings(_ model: Model, rules: [Rule] = Catalogue.rules) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules { rule.check(model, &findings) }
    findings.sort { a, b in
      if a.location != b.location { return a.location < b.location }
      if a.rule != b.rule { return a.rule < b.rule }
      return a.message.key < b.message.key
    }
    return findings
  }
}
