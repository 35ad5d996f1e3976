import PolkuModel
import PolkuRules
import PolkuSyntax

/// What is said of files that several models include.
///
/// What one model does not use, another may: such findings hold only where every model that includes the file says so.
package struct SharedFiles {
  private struct Key: Hashable {
    let path: String
    let range: ByteRange
    let rule: RuleID
  }

  /// How many models hold a file, by its path; empty where there is one model.
  private var holders: [String: Int] = [:]
  /// How many models say that something in a shared file is not used.
  private var unused: [Key: Int] = [:]

  package init(_ models: [Model], _ checks: [CheckReport]) {
    if models.count < 2 { return }
    for model in models {
      for file in model.files { holders[file.tree.source.path, default: 0] += 1 }
    }
    for (model, check) in zip(models, checks) {
      for finding in check.findings where Catalogue.speaksOfUse(finding.rule) {
        unused[Self.key(finding, model), default: 0] += 1
      }
    }
  }

  /// Whether a finding of a model holds, whatever the other models say.
  package func holds(_ finding: Finding, _ model: Model) -> Bool {
    guard !holders.isEmpty, Catalogue.speaksOfUse(finding.rule) else { return true }
    let key = Self.key(finding, model)
    return unused[key, default: 0] >= holders[key.path, default: 0]
  }

  private static func key(_ finding: Finding, _ model: Model) -> Key {
    Key(
      path: model.files[Int(finding.location.file)].tree.source.path, range: finding.location.range,
      rule: finding.rule)
  }
}
