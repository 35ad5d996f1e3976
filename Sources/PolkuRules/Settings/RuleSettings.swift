import PolkuModel
import PolkuSyntax

/// What the files say about the rules themselves: findings that are accepted, and how much a rule weighs on this map.
struct RuleSettings {
  /// A line that speaks of a rule: an `allow`, or a `severity` of the map.
  struct Line {
    /// The number of the fact in the model.
    let fact: Int
    /// What it is said of.
    let declaration: DeclarationID
    /// The rule's id or name as written.
    let written: String
    /// The rule; nil where there is none of that name.
    let rule: Rule?
    /// Whether the name is kept for a rule that is not checked yet.
    let isReserved: Bool
    /// The weight it is to have; nil for an `allow`, and where it could not be read.
    let weight: Weight?
    /// The reason, or nil.
    let reason: String?
  }

  /// What a rule is to weigh.
  enum Weight: Equatable {
    case severity(Severity)
    case off
  }

  /// The `allow` lines, in order.
  let allowances: [Line]
  /// The `severity` lines of the map, in order.
  let severities: [Line]

  init(_ model: Model) {
    var allowances: [Line] = []
    var severities: [Line] = []
    for (number, fact) in model.facts.enumerated() where fact.state == .stated && fact.view == .stated {
      switch fact.field {
      case .allow: allowances.append(Self.line(number, fact, model))
      case .severity: severities.append(Self.line(number, fact, model))
      default: continue
      }
    }
    self.allowances = allowances
    self.severities = severities
  }

  private static func line(_ number: Int, _ fact: Fact, _ model: Model) -> Line {
    let tree = model.files[Int(fact.file)].tree
    var reader = ValueReader(tree.language)
    let remark = reader.ruleRemark(tree.source.bytes.span, fact.value.offsets)
    let weight: Weight? =
      switch remark.severity.value {
      case .severityError: .severity(.error)
      case .severityWarning: .severity(.warning)
      case .severityNote: .severity(.note)
      case .severityOff: .off
      default: nil
      }
    // A weight says nothing in an `allow`: there it is a part of what was written.
    let isAllow = fact.field == .allow
    let start = remark.rule.lowerBound
    let end = isAllow && !remark.severityRange.isEmpty ? remark.severityRange.upperBound : remark.rule.upperBound
    let written = tree.source.text(start..<max(start, end))
    return Line(
      fact: number, declaration: fact.declaration, written: written, rule: Catalogue.rule(written),
      isReserved: Catalogue.isReserved(written), weight: isAllow ? nil : weight,
      reason: remark.reason.map { tree.source.text($0) })
  }

  /// How much rules weigh on this map; of two lines about one rule the first counts, and errors stay errors.
  var weights: [RuleID: Weight] {
    var weights: [RuleID: Weight] = [:]
    for line in severities {
      guard let rule = line.rule, let weight = line.weight, line.reason != nil, weights[rule.id] == nil else {
        continue
      }
      if rule.severity == .error, weight != .severity(.error) { continue }
      weights[rule.id] = weight
    }
    return weights
  }
}
